import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../../src/core/report/readReport.ts';
import type { Report } from '../../../src/core/report/report.ts';

const read = (text: string) => readReport({ id: 'r', text });
const kinds = ({ text, paragraphs }: Report) =>
  paragraphs.map(({ start, end, kind }) => [kind, text.slice(start, end)]);
const sentences = ({ text, sentences }: Report) =>
  sentences.map(({ start, end }) => text.slice(start, end));

describe('readReport', () => {
  it.each([
    ['(CNN)The crews went back to work.', 'CNN', null],
    ['Ostbrook (CNN Business)The crews went back to work.', 'CNN', 'Ostbrook'],
    ['Ostbrook, Norway (Reuters) The crews went back to work.', 'Reuters', 'Ostbrook'],
  ])('takes the agency from a dateline without a dash: %s', (text, outlet, dateline) => {
    const report = read(text);
    expect(report).toMatchObject({ outlet, dateline });
    expect(sentences(report)).toEqual(['The crews went back to work.']);
  });

  it('takes the wire of a press release for part of its dateline', () => {
    const report = read('OSTBROOK, May 3, 2024 /GullWire/ -- The crews went back to work.');
    expect(report.dateline).toBe('OSTBROOK');
    expect(sentences(report)).toEqual(['The crews went back to work.']);
  });

  it('takes its headline for no sentence, though a stop stands behind it in the text', () => {
    const text = 'Why the Crews Walked Out.\n\nThe crews went back to work.';
    const report = readReport({ id: 'a', text, title: 'Why the Crews Walked Out' });
    expect(sentences(report)).toEqual(['The crews went back to work.']);
  });

  it('knows the second part of its headline as well', () => {
    const title = 'Crews walk out; Talks on the fares begin in the harbour';
    const text = 'Talks on the fares begin in the harbour.\n\nThe crews went back to work.';
    expect(sentences(readReport({ id: 'a', text, title }))).toEqual([
      'The crews went back to work.',
    ]);
  });

  it.each(['She sat.', 'He was ill.', 'They voted no.', 'It was about art.'])(
    'ends a sentence behind a word that is an abbreviation elsewhere: %s',
    (first) => {
      expect(sentences(read(`${first} Marsh left.`))).toEqual([first, 'Marsh left.']);
    },
  );

  it.each([
    'Port Const. Ann Roe left.',
    'Couns. Jo Low and Ana Roe left.',
    'No. 4 sank.',
    'The House passed H. Res. 601 at noon.',
    'Voters kept Prop. 22 by far.',
  ])('ends none behind a title or before a number: %s', (sentence) => {
    expect(sentences(read(sentence))).toEqual([sentence]);
  });

  it('goes on behind a question that is quoted to who asked it', () => {
    const asked = '“Who says so?” Ada Kroll asked again, and nobody spoke.';
    expect(sentences(read(`${asked} Then she left.`))).toEqual([asked, 'Then she left.']);
    expect(sentences(read('He asked: “Are we safe?” Otto Venn said no.'))).toHaveLength(2);
  });

  it.each([
    'Image copyright Harbour Museum Image caption The bell of the ferry Aurora',
    'CLOSE Ada Kroll was seen at the quay on Monday. HARBOUR TODAY',
    'Ada Kroll stands in front of the ferry Aurora. (Photo by Otto Venn)',
    'Click to email this to a friend',
  ])('takes no headline from what a page prints above a text: %s', (line) => {
    expect(read(`${line}\n\nThe ferry Aurora has sunk.`).title).toBeNull();
  });

  it('takes the first of a page’s highlights for its headline', () => {
    expect(read('Story highlights The ferry Aurora has sunk off Tolna\n\nIt was old.').title).toBe(
      'The ferry Aurora has sunk off Tolna',
    );
  });

  it('ends a sentence behind a rate, which is no initial', () => {
    expect(sentences(read('Winds reached 195 km/h. Half a million homes are dark.'))).toEqual([
      'Winds reached 195 km/h.',
      'Half a million homes are dark.',
    ]);
  });

  it('parts two sentences that lost the space between them, and leaves names whole', () => {
    expect(
      sentences(read('The crews struck on Wednesday.Officials of Ancestry.Com met Node.Js fans.')),
    ).toEqual(['The crews struck on Wednesday.', 'Officials of Ancestry.Com met Node.Js fans.']);
  });

  it('keeps the text letter for letter and what it was given', () => {
    const text = '  Ferry strike ends \r\n\r\nThe crews went back to work.\n';
    const report = readReport({
      id: 'a',
      text,
      title: 'Ferries sail again',
      outlet: 'Harbour Post',
      origin: 'Sea Wire',
      url: 'https://harbour.example/1',
      published: '2024-03-02',
    });
    expect(report).toMatchObject({
      text,
      title: 'Ferries sail again',
      outlet: 'Harbour Post',
      origin: 'Sea Wire',
      url: 'https://harbour.example/1',
      published: '2024-03-02',
    });
  });

  it('tells the article from its headline, caption, links and the page around it', () => {
    const report = read(
      [
        '# Ferry strike ends',
        'By Ada Marsh',
        'March 2, 2024',
        '(FILES) In this file photo a ferry lies at the quay.\nIt was built in 1990.\n/ WIRE PHOTO / Jo Lens',
        'PORTO, Portugal (SEAWIRE) — The crews went back to work on Friday. Talks go on.',
        '**Related article:** [Why the crews walked out](#)',
        'The owner was relieved.',
        'Ferries, Porto, Strike',
        'Comments',
        '© Harbour Post',
      ].join('\n\n'),
    );
    expect(kinds(report).map(([kind]) => kind)).toEqual([
      'headline',
      'boilerplate',
      'boilerplate',
      'caption',
      'caption',
      'boilerplate',
      'prose',
      'related',
      'prose',
      'boilerplate',
      'boilerplate',
      'boilerplate',
    ]);
    expect(report).toMatchObject({
      title: 'Ferry strike ends',
      published: '2024-03-02',
      dateline: 'PORTO',
      outlet: 'Harbour Post',
      origin: 'SEAWIRE',
    });
    expect(sentences(report)).toEqual([
      'The crews went back to work on Friday.',
      'Talks go on.',
      'The owner was relieved.',
    ]);
  });

  it('takes a stray date off the headline and keeps it as the day published', () => {
    const report = read(' date 2024-03-02 Crews vote: ‘We sail’\n\nThe crews voted on Friday.');
    expect(report.title).toBe('Crews vote: ‘We sail’');
    expect(report.published).toBe('2024-03-02');
  });

  it('knows an agency in the byline, and the address and day in the last line', () => {
    const report = read(
      'By [Seawire](#)\n\nThe crews voted on Friday.\n\nOriginal url: <https://www.harbour.example/2024/03/02/vote>',
    );
    expect(report).toMatchObject({
      origin: 'Seawire',
      url: 'https://www.harbour.example/2024/03/02/vote',
      published: '2024-03-02',
      outlet: 'harbour.example',
    });
  });

  it('leaves unknown what the text does not say', () => {
    expect(read('The crews voted on Friday.')).toMatchObject({
      title: null,
      outlet: null,
      origin: null,
      url: null,
      published: null,
      dateline: null,
      updated: null,
    });
  });

  it('puts hard-wrapped and broken paragraphs together', () => {
    const wrapped = read(
      'The crews of all the ferries that lie in the harbour voted on Friday to go\nback to work, and the owner said that he was relieved to hear of it at last\nafter nine days.',
    );
    expect(wrapped.paragraphs).toHaveLength(1);
    const broken = read(
      '"The crews have voted to go back to work and we are glad of it," harbour\n\nspokeswoman Ada Marsh said in a statement.\n\nThe ferries sail at noon.',
    );
    expect(broken.paragraphs).toHaveLength(2);
  });

  it('ends no sentence at an abbreviation or an initial, and keeps closing marks with theirs', () => {
    expect(
      sentences(read('Mr. Marsh met Gov. J. R. Low in the U.S. on Jan. 3. "It is over." He left.')),
    ).toEqual(['Mr. Marsh met Gov. J. R. Low in the U.S. on Jan. 3.', '"It is over."', 'He left.']);
    expect(sentences(read('The court found Spc. Ada Marsh guilty.'))).toHaveLength(1);
    expect(sentences(read('They left the U.S. The ferry sank.'))).toEqual([
      'They left the U.S.',
      'The ferry sank.',
    ]);
  });

  it.each([
    ['', 'empty-text'],
    [' \n\t ', 'empty-text'],
    ['\u0000\u0001\u0002ELF', 'binary-text'],
    ['x'.repeat(2_000_001), 'too-long'],
  ])('says in one sentence what is wrong with text that cannot be read (%#)', (text, problem) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ problem }));
    expect(() => read(text)).toThrow(/^The report "r" .*\.$/);
  });

  it.each(['yesterday', '2024-02-30', '2024-13-01', '02/03/2024'])(
    'refuses "%s" as the day published',
    (published) => {
      expect(() => readReport({ id: 'r', text: 'A text.', published })).toThrow(
        expect.objectContaining({ problem: 'bad-date' }),
      );
    },
  );

  it('holds its promises on offsets for any text', () => {
    const piece = fc.constantFrom(
      '\n',
      '\n\n',
      '. ',
      '“',
      '"',
      'Mr. ',
      'By ',
      '# ',
      '—',
      'PORTO: ',
    );
    const texts = fc.array(fc.oneof(piece, fc.string(), fc.lorem()), { minLength: 1 });
    fc.assert(
      fc.property(texts, (pieces) => {
        const text = `A${pieces.join('')}`;
        const { paragraphs, sentences } = read(text);
        let last = 0;
        for (const { start, end } of paragraphs) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        for (const { start, end, paragraph } of sentences) {
          const own = paragraphs[paragraph]!;
          expect(own.kind).toBe('prose');
          expect(start).toBeGreaterThanOrEqual(own.start);
          expect(end).toBeLessThanOrEqual(own.end);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        }
      }),
    );
  });
});
