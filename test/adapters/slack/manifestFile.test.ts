import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { slackManifest } from '../../../src/adapters/slack/commands.ts';
import { commandTable } from '../../../src/commands/table.ts';

it('slack-manifest.json is what `summit-digest manifest` prints for Socket Mode', () => {
  const committed = readFileSync(new URL('../../../slack-manifest.json', import.meta.url), 'utf8');
  expect(JSON.parse(committed)).toEqual(slackManifest(commandTable, { socketMode: true }));
});
