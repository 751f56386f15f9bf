import { describe, expect, it } from 'vitest';
import { answerText } from '../../src/adapters/plainText.ts';
import { renderAnswer as renderForSlack } from '../../src/adapters/slack/render.ts';
import type { Answer } from '../../src/commands/answer.ts';
import { numberSources } from '../../src/commands/show/sourceNumbers.ts';
import { showUtterances } from '../../src/commands/show/utterances.ts';
import { showVerdict } from '../../src/commands/show/verdict.ts';
import {
  checkQuote,
  findQuotes,
  groupQuotes,
  type Report,
  readReport,
} from '../../src/core/index.ts';

const read = (...texts: string[]): Report[] =>
  texts.map((text, at) =>
    readReport({
      id: `r${at}`,
      text,
      outlet: `Outlet ${at + 1}`,
      url: `https://outlet${at + 1}.example/news`,
      published: `2024-03-${String(at + 1).padStart(2, '0')}`,
    }),
  );
const shown = (reports: Report[]): Answer =>
  showUtterances(
    groupQuotes(reports.flatMap(findQuotes)).filter(({ quotes }) => quotes[0]!.kind !== 'indirect'),
    { sources: numberSources(reports), reports, most: 25, title: 'Quotes' },
  );
const checked = (quotation: string, reports: Report[], speaker?: string): string =>
  answerText(
    showVerdict(checkQuote(quotation, reports, { speaker }), {
      asked: { speaker, outlet: undefined },
      sources: numberSources(reports),
      reports,
    }),
  );
const linksIn = (answer: Answer): string[] =>
  answer.blocks.flatMap((block) =>
    (block.kind === 'quote' ? block.attribution : []).flatMap((span) =>
      span.kind === 'link' ? [span.url] : [],
    ),
  );

describe('a quotation as it is shown', () => {
  it('has no name where the report only says what its speaker is', () => {
    const reports = read(
      '“We were slow all night and never good enough,” the United manager said.',
    );
    const called = 'Somebody who is only called “United manager”';
    expect(answerText(shown(reports))).toContain(`— ${called} [1]`);
    expect(checked('We were slow all night and never good enough', reports)).toContain(
      `${called} is reported with exactly these words:`,
    );
    expect(checked('We were slow all day and never good enough', reports)).toContain(
      `${called} is reported with other words:`,
    );
  });

  it('stands without marks where the report tells it in its own words', () => {
    const reports = read('Ada Marsh said on Friday that the crews would sail at noon.');
    const answer = showUtterances(groupQuotes(reports.flatMap(findQuotes)), {
      sources: numberSources(reports),
      reports,
      most: 25,
      title: 'Quotes',
    });
    expect(answerText(answer)).toContain(
      'the crews would sail at noon — Ada Marsh, as the report puts it, 1 March 2024 [1]',
    );
    expect(answerText(answer)).not.toContain('“');
  });

  it('has its occasion, its carriers and the way to its passage', () => {
    const answer = shown(
      read(
        'Rain fell.\n\n“The crews are on board and we sail at noon,” Ada Marsh told a news conference on Friday. Nobody spoke.',
        '“The crews are aboard and we sail at noon,” Ada Marsh said.',
      ),
    );
    expect(answerText(answer).split('\n').slice(1, -1)).toEqual([
      '“The crews are on board and we sail at noon” — Ada Marsh, news conference, 1 March 2024 [1] · first of 2 outlets · read it in Outlet 1',
      '• [2] has “aboard” for “on board” · read it in Outlet 2',
      '• Before it, [1]: Rain fell.',
      '• After it, [1]: Nobody spoke.',
    ]);
    expect(linksIn(answer)).toEqual([
      'https://outlet1.example/news#:~:text=The%20crews%20are%20on%20board%20and%20we%20sail%20at%20noon',
    ]);
  });

  it('names who passed it on, and who is named instead', () => {
    const line = '“We will never give up on the people of this harbour,”';
    expect(answerText(shown(read(`${line} Ben Low said, according to Ada Marsh.`)))).toContain(
      '— Ben Low, as told by Ada Marsh [1]',
    );
    expect(
      answerText(
        shown(read(`${line} Ben Low said.`, `${line} Ben Low said.`, `${line} Cy Roe said.`)),
      ),
    ).toContain('• [3] names Cy Roe for it');
  });

  it('takes nothing of a report for mark-up, a ping or another link', async () => {
    const evil =
      '“Come <!channel> @everyone [here](javascript:alert) *now* <https://bad.example|good> and see,” Ada Marsh said.';
    const answer = shown(read(evil));
    const slack = JSON.stringify(await renderForSlack(answer, { keep: async () => '' } as never));
    expect(slack).not.toMatch(/"type":"(?:broadcast|user|usergroup|channel)"/);
    expect(slack).not.toContain('"url":"https://bad.example');
    expect(linksIn(answer)[0]).toMatch(
      /^https:\/\/outlet1\.example\/news#:~:text=[A-Za-z0-9%.,-]+$/,
    );
  });
});

describe('a verdict as it is shown', () => {
  const reports = read(
    '“I would never say that the harbour is closed,” Ben Low said.\n\nThe minister looked at the grey sea.\n\nAda Marsh came at nine. “We have paid all 120 pilots,” Marsh said.',
  );

  it.each([
    [
      'Marsh denied saying “We have paid all 120 pilots”',
      'Not certain. What was passed on says that the words were not said, but Ada Marsh is reported with them:',
    ],
    [
      'the harbour is closed',
      'Not certain. The words are reported, but what was left out may turn their sense:',
    ],
    ['We have not paid all 120 pilots', 'The sense is turned.'],
    ['We have paid all 150 pilots', 'Another number.'],
    ['We have paid all 120 pilotts', 'Misspelled.'],
    [
      'We have paid all 120 pilots. I would never say that the harbour is closed',
      'Put together. These words are reported, but not of one speaker:',
    ],
    [
      '"We have paid all 120 pilots," said Ben Low',
      'Another speaker. These are the words of Ada Marsh, not of Ben Low:',
    ],
    ['The minister looked at the grey sea', 'Not a quotation in these reports.'],
    ['We have paid all 120 pilots', 'True to the letter.'],
  ])('of “%s” says at once: %s', (quotation, first) => {
    expect(checked(quotation, reports).startsWith(first)).toBe(true);
  });

  it('shows every passage that a spliced quotation is made of', () => {
    const answer = checked(
      'We have paid all 120 pilots. I would never say that the harbour is closed',
      reports,
    );
    expect(answer).toContain('“We have paid all 120 pilots,” — Ada Marsh');
    expect(answer).toContain('“I would never say that the harbour is closed,” — Ben Low');
  });

  it('shows where the reporter’s own words stand', () => {
    expect(checked('The minister looked at the grey sea', reports)).toContain(
      'The words stand in a report, but as its own and not as a quotation: [1]',
    );
  });
});

describe('where many reports were read', () => {
  const many = read(
    '“The pier stays shut,” Mayor Nadia Holm told reporters.',
    ...Array.from({ length: 24 }, (_, at) => `Ferry ${at + 2} sailed from Ostbrook on Monday.`),
  );

  it('a look-up names those that it cites, and how many there were', () => {
    expect(answerText(shown(many)).split('\n').at(-1)).toBe(
      '1 quotation. Read: 25 reports, of these cited here: 1 Outlet 1',
    );
  });

  it('so does a verdict', () => {
    expect(checked('The pier stays shut', many)).toMatch(
      /\nRead: 25 reports, up to \d+ \w+ \d{4}\. 1 Outlet 1$/,
    );
    expect(checked('The moon is made of cheese', many)).toMatch(
      /\nRead: 25 reports, up to \d+ \w+ \d{4}\.$/,
    );
  });
});
