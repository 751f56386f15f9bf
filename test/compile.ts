import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * The tests of the whole program run what people run: the compiled one, made of these sources.
 * It is made of sources with wrong types too; `npm run types` is what stops those.
 */
export default function compile(): void {
  const compiler = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));
  const project = fileURLToPath(new URL('../tsconfig.build.json', import.meta.url));
  const { error } = spawnSync(process.execPath, [compiler, '-p', project], { stdio: 'inherit' });
  if (error) throw error;
}
