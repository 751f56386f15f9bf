import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { createGenerator } from 'ts-json-schema-generator';
import { describe, expect, it } from 'vitest';
import { slackManifest } from '../../../src/adapters/slack/commands.ts';
import { testTable as commandTable } from './testDesk.ts';

const socket = slackManifest(commandTable, { socketMode: true });
const http = slackManifest(commandTable, {
  socketMode: false,
  publicUrl: 'https://news.example.org/bot',
});

/** Slack's own type of a manifest, as the argument of apps.manifest.validate. */
function checkManifest(manifest: object): string[] {
  const require = createRequire(import.meta.url);
  const folder = dirname(createRequire(require.resolve('@slack/bolt')).resolve('@slack/web-api'));
  const schema = createGenerator({
    path: join(folder, 'types/request/manifest.d.ts'),
    type: 'Manifest',
    skipTypeCheck: true,
    additionalProperties: false,
  }).createSchema('Manifest') as object;
  const check = new Ajv({ strict: false }).compile(schema);
  return check(manifest) ? [] : check.errors!.map((e) => `${e.instancePath}: ${e.message}`);
}

describe("the app's manifest", () => {
  it('has the shape of Slack', () => {
    expect(checkManifest(socket)).toEqual([]);
    expect(checkManifest(http)).toEqual([]);
    expect(checkManifest({ ...socket, features: { bot_user: {} } })).not.toEqual([]);
  });

  it("keeps to Slack's lengths", () => {
    const { display_information: display, features } = socket;
    const [command] = features.slash_commands;
    expect(display.name.length).toBeLessThanOrEqual(35);
    expect(display.description.length).toBeLessThanOrEqual(140);
    expect(display.long_description.length).toBeGreaterThanOrEqual(175);
    expect(display.long_description.length).toBeLessThanOrEqual(4000);
    expect(features.bot_user.display_name.length).toBeLessThanOrEqual(80);
    expect(command!.description.length).toBeLessThanOrEqual(2000);
    expect(command!.usage_hint.length).toBeLessThanOrEqual(1000);
  });

  it('names every command of the table in the hint', () => {
    const hint = socket.features.slash_commands[0]!.usage_hint;
    for (const { name } of commandTable) {
      for (const word of name.split(' ')) expect(hint).toContain(word);
    }
  });

  it('asks for requests at the public address where Socket Mode is off', () => {
    expect(socket.settings.socket_mode_enabled).toBe(true);
    expect(JSON.stringify(socket)).not.toContain('/slack/events');
    expect(http.settings.socket_mode_enabled).toBe(false);
    expect(http.features.slash_commands[0]!.url).toBe('https://news.example.org/bot/slack/events');
    expect(http.settings.interactivity.request_url).toBe(
      'https://news.example.org/bot/slack/events',
    );
  });
});
