import { describe, expect, it } from 'vitest';
import { renderAnswer as renderForDiscord } from '../../src/adapters/discord/render.ts';
import { answerText } from '../../src/adapters/plainText.ts';
import { renderAnswer as renderForSlack } from '../../src/adapters/slack/render.ts';
import { plainScreen, renderText } from '../../src/adapters/terminal/render.ts';
import { renderMarkdown } from '../../src/adapters/terminal/renderMarkdown.ts';
import { showDigest } from '../../src/commands/show/digest.ts';
import { readReport, writeDigest } from '../../src/core/index.ts';
import type { Body } from '../doubles/discord/types.ts';
import { createProblems } from '../doubles/discord/validate.ts';
import { findPings } from '../doubles/discord/world.ts';
import { checkMessage } from '../doubles/slack/checkMessage.ts';
import { readBlocks } from '../doubles/slack/readMessage.ts';
import { textOfPages, withoutSpace } from './discord/readBack.ts';
import { createKeptLines } from './slack/answers.ts';

/** Tries to ping, to forge a link or markup, to turn the text round, to move the cursor. */
const tricks =
  '@everyone <@123456789012345678> <!channel> <!here> [bank](https://thief.example) <https://thief.example|bank> **bold** `code` <b>b</b> \u202Egnol\u202C zero\u200Bwidth \u0007\u001B[31mred 👩‍🚀';

/** As much of it as a sentence may have and still be told, for each another. */
const inText = {
  ping: '@everyone <!channel>',
  mention: '<@123456789012345678> `code`',
  turned: '\u202Egnol\u202C zero\u200Bwidth',
  // "[31m" would have no other half: such a sentence is not told.
  control: '\u0007\u001Bcred 👩‍🚀',
};

const report = (id: string, text: string, published: string) =>
  readReport({
    id,
    text,
    published,
    outlet: `Outlet ${id} ${tricks}`,
    origin: `Agency ${id} ${tricks}`,
    title: `Trams for Northbridge ${tricks}`,
    url: `https://outlet.example/${id}?a=1&b=)`,
  });

const first = report(
  'a',
  [
    `The council of Northbridge voted on Friday to buy 40 new trams ${inText.ping} from a maker in the north.`,
    `“We will pay for every single one of these trams ${inText.mention} before the summer,” Mayor Paul Derry told reporters on Friday.`,
    `Residents of the old town ${inText.control} asked the council to rebuild the tram depot on Mill Street.`,
  ].join('\n\n'),
  '2024-05-03',
);
const second = report(
  'b',
  `Tram drivers of Northbridge ${inText.turned} will be trained for a month each, their union said.`,
  '2024-05-03',
);
const orchid = report(
  'c',
  `Botanists have found an orchid **bold** that was thought lost in a disused quarry near Ostbrook.\n\nVolunteers will guard <!here> the rare flower until its seeds have ripened in autumn.`,
  '2024-05-03',
);
const revised = readReport({
  ...{
    id: 'a',
    outlet: first.outlet!,
    title: first.title!,
    url: first.url!,
    published: '2024-05-03',
  },
  text: first.text.replace('40 new trams', '45 new trams').split('\n\nResidents')[0]!,
  updated: '2024-05-06',
});

const earlier = writeDigest([first, second]);
const digests = {
  'of one story': writeDigest([first, second]),
  'of two stories': writeDigest([first, second, orchid]),
  'of what is new, corrected and withdrawn': writeDigest([revised, second, orchid], {
    since: earlier,
  }),
  'of nothing new': writeDigest([first, second], { since: earlier }),
};

/** What Slack reads as markup: the text of each message, and every element of that type. */
function markdownIn(part: unknown): string {
  if (Array.isArray(part)) return part.map(markdownIn).join('\n');
  if (part === null || typeof part !== 'object') return '';
  const own = 'text' in part && typeof part.text === 'string' ? part : null;
  const read = own !== null && (!('type' in own) || own.type === 'mrkdwn') ? String(own.text) : '';
  return [read, ...Object.values(part).map(markdownIn)].join('\n');
}

describe.each(Object.entries(digests))('A digest %s, made of hostile reports', (_, digest) => {
  describe.each(['points', 'all'] as const)('with its %s', (parts) => {
    const answer = showDigest(digest, { parts, otherTopic: null });

    it('pings nobody in Slack, forges no link, and is read there as it is anywhere', async () => {
      const messages = await renderForSlack(answer, createKeptLines());
      expect(messages.flatMap((message) => checkMessage({ ...message }))).toEqual([]);
      expect(markdownIn(messages)).not.toMatch(/<[!@#]|<https:\/\/thief/);
      const shown = messages.map(({ blocks }) => readBlocks(blocks)).join('\n');
      expect(shown.replace(/\s+/gu, '')).toBe(answerText(answer).replace(/\s+/gu, ''));
    });

    it('pings nobody in Discord, forges no link, and is read there as it is anywhere', () => {
      const turning = { line: 'digest', shareable: true };
      const pages = renderForDiscord(answer, (line) => `=${line}`, turning);
      for (const page of pages) {
        const body = page as unknown as Body;
        expect(createProblems(body)).toEqual([]);
        expect(findPings(body)).toEqual([]);
        expect(page.allowed_mentions).toEqual({ parse: [] });
      }
      expect(textOfPages(pages)).toBe(withoutSpace(answerText(answer)));
    });

    it('moves no cursor and turns no line round in a terminal', () => {
      const shown = renderText(answer, plainScreen);
      const controls = [...shown].filter((letter) => letter !== '\n' && /\p{Cc}/u.test(letter));
      expect(controls).toEqual([]);
      expect(shown).not.toMatch(/[\u200B\u202A-\u202E\u2066-\u2069]/);
    });

    it('is no markup in Markdown', () => {
      const shown = renderMarkdown(answer);
      expect(shown).not.toMatch(
        /(?<!\\)\[bank\]\(|(?<!\\)<[b!@]|(?<!\\)<https:\/\/thief|(?<!\\)\*\*bold/,
      );
      expect(shown).not.toMatch(/[\u200B\u202A-\u202E\u2066-\u2069]/);
    });
  });
});

it('the hostile words do reach the parts that are new', () => {
  const { news, points } = digests['of what is new, corrected and withdrawn'];
  expect(news!.corrected.length).toBeGreaterThan(0);
  expect(news!.withdrawn.length).toBeGreaterThan(0);
  expect(points.some(({ status }) => status === 'new')).toBe(true);
});
