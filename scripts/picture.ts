/**
 * Draws what a command prints, or what it would post, as a picture for the README:
 * npm run picture -- docs/pictures/digest.svg digest --parts all
 * npm run picture -- docs/pictures/slack.svg digest --words 90 --format slack
 * npm run picture -- docs/pictures/discord.svg quotes putin --format discord
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { drawMessage } from './pictures/drawMessage.ts';
import { drawScreen } from './pictures/drawScreen.ts';
import { readDiscord } from './pictures/readDiscord.ts';
import { readSlack } from './pictures/readSlack.ts';

const [file, ...words] = process.argv.slice(2);
if (!file) throw new Error('Name the file to draw to, then the words of the command.');

const output = execFileSync(process.execPath, ['dist/main.js', ...words], {
  encoding: 'utf8',
  env: { ...process.env, FORCE_COLOR: '1', COLUMNS: '100' },
});
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, draw(words[words.indexOf('--format') + 1] ?? ''));

function draw(format: string): string {
  const asked = words.filter((_, at) => words[at] !== '--format' && words[at - 1] !== '--format');
  const typed = `/summit-digest ${asked.join(' ')}`;
  if (format === 'slack') return drawMessage(typed, readSlack(JSON.parse(output)), 'slack');
  if (format === 'discord') return drawMessage(typed, readDiscord(JSON.parse(output)), 'discord');
  return drawScreen(`npx summit-digest ${words.join(' ')}`, output.trimEnd());
}
