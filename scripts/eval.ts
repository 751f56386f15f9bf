/**
 * Measures the core on data of a known answer: npm run eval -- PART ARGUMENTS
 * Each part is a file of scripts/eval/ that is called after it and measures when it is imported.
 */
import { existsSync } from 'node:fs';

const part = process.argv[2] ?? '';
const file = new URL(`./eval/${part}.ts`, import.meta.url);
if (/^[a-z]+$/.test(part) && existsSync(file)) await import(file.href);
else {
  console.error('Say what to measure: npm run eval -- quotes FOLDER');
  process.exitCode = 1;
}
