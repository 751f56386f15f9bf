import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBlocks } from '../doubles/slack/readMessage.ts';
import { page } from '../intake/pages/pages.ts';
import { type Site, startSite } from '../intake/site.ts';
import { cleanEnvironment, type RunningProgram, startProgram } from './runProgram.ts';
import { type Platforms, startPlatforms, tokensOf } from './startPlatforms.ts';

let folder: string;
let platforms: Platforms;
let program: RunningProgram;
let site: Site;

const pilots = 'The pilots of Port City went back to work after a strike of nine days';
const bakers = 'The bakers of Ostbrook opened a school for forty apprentices beside the market';

/** A site whose front page names its feed, which has only summaries of two articles. */
async function startHarbourPost(): Promise<Site> {
  const article = (lead: string) =>
    page({
      body: `<p>${lead}, the council said.</p><p>Nothing of this will cost the council more than it had put aside for the year, according to its treasurer.</p>`,
    });
  return await startSite({
    '/': '<html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head></html>',
    '/feed.xml': (response, request) =>
      response.end(
        `<rss version="2.0"><channel><title>Harbour Post</title>${['pilots', 'bakers'].map(
          (path) =>
            `<item><title>The ${path}</title><link>http://${request.headers.host}/${path}</link><pubDate>Fri, 01 May 2026 07:00:00 GMT</pubDate><description>In short …</description></item>`,
        )}</channel></rss>`,
      ),
    '/pilots': article(pilots),
    '/bakers': article(bakers),
  });
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'summit-digest-live-'));
  platforms = await startPlatforms();
  site = await startHarbourPost();
  const settings = { ...tokensOf(platforms), ALLOW_PRIVATE_HOSTS: site.host };
  program = startProgram([], cleanEnvironment(folder, settings), folder);
  await program.printed('Slack: connected.');
  await program.printed('Discord: connected.');
});

afterEach(async () => {
  program.signal('SIGKILL');
  await program.ended;
  await Promise.all([platforms.slack.close(), platforms.discord.close()]);
  await rm(folder, { recursive: true });
});

/** Asks until the answer has the words: what is followed comes in behind the answer. */
async function untilItSays(words: string, ask: () => Promise<string>): Promise<string> {
  for (;;) {
    const answer = await ask();
    if (answer.includes(words)) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe('a topic that is made in a channel', () => {
  it('gives in Slack a digest of what a site that is followed there tells, without a restart', async () => {
    const { slack } = platforms;
    slack.api.describeUser(slack.workspace.reader, { is_admin: true });
    const ask = async (line: string): Promise<string> => {
      let at = slack.ledger.delivered.length;
      await slack.type(line);
      for (;;) {
        const told = readBlocks((await slack.ledger.message(at)).blocks);
        // A slow machine is told first what is being asked; the answer comes behind it.
        if (!told.startsWith('Asking ')) return told;
        at += 1;
      }
    };
    expect(await ask('topic add harbour --all strike')).toContain('harbour');
    expect(await ask(`follow ${site.origin}`)).toContain('f1');
    const digest = await untilItSays(pilots, () => ask('digest --topic harbour'));
    expect(digest).not.toContain('bakers');
    expect(slack.ledger.complaints).toEqual([]);
  });

  it('is in Discord the one that is meant once it is chosen there, and no other server’s', async () => {
    const manager = platforms.discord.person({ manager: true });
    const ask = async (command: string, options = {}): Promise<string> =>
      (await manager.asks(command, options)).flatMap(({ texts }) => texts).join('\n');
    await ask('topic add', { name: 'harbour', all: 'apprentices' });
    await ask('follow', { address: site.origin });
    await ask('topic use', { name: 'harbour' });
    const digest = await untilItSays(bakers, () => ask('digest'));
    expect(digest).not.toContain('pilots');
    const { slack } = platforms;
    await slack.type('digest --topic harbour');
    expect(readBlocks((await slack.ledger.message(0)).blocks)).not.toContain('bakers');
  });
});
