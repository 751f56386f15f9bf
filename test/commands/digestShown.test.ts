import { describe, expect, it } from 'vitest';
import { answerText } from '../../src/adapters/plainText.ts';
import type { Asker } from '../../src/commands/command.ts';
import { digest } from '../../src/commands/digest.ts';
import { createMemoryLibrary } from '../../src/commands/memoryLibrary.ts';
import type { Services } from '../../src/commands/services.ts';
import { showDifferences, showHeadedDifferences } from '../../src/commands/show/differences.ts';
import { showDigest } from '../../src/commands/show/digest.ts';
import { type Digest, type Report, readReport, writeDigest } from '../../src/core/index.ts';
import { gardenReport } from '../core/digest/ferryReports.ts';
import {
  courier,
  depotInputs,
  depotReports,
  laterReport,
  revisedValley,
  valleyPost,
} from '../reports/depot.ts';

/** The lines of what the command answers. */
async function ask(reports: readonly Report[], values = {}): Promise<string[]> {
  const library = createMemoryLibrary(new Map([['depot', reports]]));
  const { ok, answer } = await digest.reply(values, {} as Asker, { library } as Services);
  expect(ok).toBe(true);
  return answerText(answer).split('\n');
}
const show = (written: Digest, parts: 'points' | 'all' = 'points'): string[] =>
  answerText(showDigest(written, { parts, otherTopic: null })).split('\n');

const strike = laterReport(
  'The tram drivers of Northbridge will stop work on Monday because the temporary depot has no heating, their union said.',
  { id: 'union', published: '2024-05-06' },
);

describe('A digest says in one sentence', () => {
  it('that only one report was read', async () => {
    const lines = await ask([valleyPost]);
    expect(lines[1]).toBe('1 report, 1 outlet, 2 May 2024 · as of 2 May 2024');
    expect(lines[2]).toBe('Only one report was read.');
  });

  it('that the last report is older than the day that is asked for', async () => {
    const lines = await ask([valleyPost], { since: '2030-01-01' });
    expect(lines).toContain('Nothing since 1 January 2030: the last report is of 2 May 2024.');
    const same = await ask([valleyPost], { since: '2024-05-03' });
    expect(same).toContain('Nothing since 3 May 2024: the last report is of 2 May 2024.');
  });

  it('which square brackets stand in the report itself', async () => {
    const forged = readReport({
      id: 'forged',
      outlet: 'Valley Post',
      published: '2024-05-03',
      text: 'The council of Northbridge said on Thursday [3 May 1999] that the tram depot [sold to Otto Kroll] will be rebuilt.',
    });
    const [point] = writeDigest([forged]).points;
    expect(point?.text).toBe(
      'The council of Northbridge said on Thursday [2 May] [3 May 1999] that the tram depot [sold to Otto Kroll] will be rebuilt.',
    );
    expect(point?.edits.map(({ start, end, was }) => [point.text.slice(start, end), was])).toEqual([
      ['[2 May]', ''],
    ]);
    const shown = (await ask([forged])).find((line) => line.includes('be rebuilt. '));
    expect(shown).toContain(' · [3 May 1999] [sold to Otto Kroll]: so in the report');
    expect((await ask([valleyPost])).join()).not.toContain('so in the report');
  });

  it('of which day a point is that is older than the news and names no day', async () => {
    const older = laterReport(
      'The depot of Northbridge burnt out in the night. The council held a meeting on Thursday about the depot of Northbridge and its twelve trams.',
      { id: 'fire', published: '2024-05-02' },
    );
    const lines = await ask([older, strike]);
    const lineOf = (words: string) => lines.find((line) => line.includes(words));
    expect(lineOf('burnt out')).toMatch(/^\P{L}*2 May: The depot/u);
    expect(lineOf('held a meeting on Thursday [2 May]')).not.toContain('2 May: ');
    expect(lineOf('will stop work')).not.toMatch(/ May: /);
  });

  it('what the figure of an older point has come to', async () => {
    const told = [
      'At least four people were killed and dozens were hurt when an earthquake struck the island of Sulla before dawn on Monday, officials in Denna said.',
      'The earthquake on the island of Sulla killed at least 19 people, the agency for civil defence said. Trucks with tents are on their way from Vadland.',
    ].map((text, at) =>
      readReport({ id: `q${at}`, outlet: `Post ${at}`, published: `2026-09-0${7 + 2 * at}`, text }),
    );
    const lines = await ask(told);
    expect(lines.find((line) => line.includes('At least four people'))).toMatch(
      / · later: at least 19 dead$/,
    );
    expect(lines.find((line) => line.includes('at least 19 people,'))).not.toContain('later:');
  });

  it('of which day a point is, also where that is the day before the last', async () => {
    const told = [
      'The depot of Northbridge burnt out in the night, and twelve trams were lost in it.',
      'The council of Northbridge held a meeting about its trams and named a new head of the line.',
    ].map((text, at) =>
      readReport({ id: `d${at}`, outlet: `Post ${at}`, published: `2024-05-0${4 + at}`, text }),
    );
    const lines = await ask(told);
    expect(lines.find((line) => line.includes('burnt out'))).toContain('4 May: The depot');
    expect(lines.find((line) => line.includes('a meeting'))).not.toContain('May: ');
  });

  it('when it was so what an older point tells as a state, though it names a day', async () => {
    const told = [
      'Rescuers are searching for a man of 23 who did not return from Mount Orla on Friday.',
      'The team of Mount Orla has nine dogs and 40 men, said Karl Imhof, who heads the rescuers.',
    ].map((text, at) =>
      readReport({ id: `m${at}`, outlet: `Post ${at}`, published: `2024-05-0${4 + at}`, text }),
    );
    const lines = await ask(told);
    expect(lines.slice(1).find((line) => line.includes('are searching'))).toContain(
      '4 May: Rescuers',
    );
  });

  it('when words were reported that only an older report has, without their day', async () => {
    const told = [
      [
        '2024-05-04',
        'The mast of Mount Orla has fallen. "We may have lost the whole mast for good," said Vera Long, who heads the station of Mount Orla.',
      ],
      [
        '2024-05-05',
        'The mast of Mount Orla stands. "It stood behind the fog all the time," said Karl Imhof of the station of Mount Orla.',
      ],
    ].map(([published, text], at) =>
      readReport({ id: `v${at}`, outlet: `Post ${at}`, published: published!, text: text! }),
    );
    const lines = show(writeDigest(told, { words: 10 }), 'all');
    const voiceOf = (name: string) => lines.find((line) => line.includes(`— ${name}`));
    expect(voiceOf('Vera Long')).toMatch(/ · 4 May$/);
    expect(voiceOf('Karl Imhof')).not.toMatch(/May/);
  });

  it('but not where the words come with their day, or a report of the last day has them too', async () => {
    const words = '"We may have lost the whole mast for good," said Vera Long';
    const reports = (first: string, second: string) =>
      [first, second].map((text, at) =>
        readReport({ id: `w${at}`, outlet: `Post ${at}`, published: `2024-05-0${4 + at}`, text }),
      );
    const shown = (first: string, second: string) =>
      show(writeDigest(reports(first, second), { words: 10 }), 'all').find((line) =>
        line.includes('— Vera Long'),
      );
    const rest = 'The mast of Mount Orla stands.';
    expect(shown(`The mast has fallen. ${words} on Friday.`, rest)).toMatch(/3 May 2024 \[1\]$/);
    expect(shown(`The mast has fallen. ${words}.`, `${rest} ${words}.`)).not.toMatch(/May/);
  });

  it('who said what no point has quoted, and not again what one has', async () => {
    const text =
      'The mast of Mount Orla has fallen. "We may have lost the whole mast for good," said Vera Long, who heads the station.';
    const lines = (words: number) =>
      show(writeDigest([readReport({ id: 'v', outlet: 'Post', text })], { words }), 'all');
    const voices = (words: number) => lines(words).filter((line) => line.includes('— Vera Long'));
    expect(voices(10)).toHaveLength(1);
    expect(lines(60).join(' ')).toContain('lost the whole mast');
    expect(voices(60)).toEqual([]);
  });

  it('what only one copy has not again where a point rests on the other copy', () => {
    const text =
      'A fire destroyed the tram depot of Northbridge on Friday night, the council said.';
    const written = writeDigest(
      ['a', 'b'].map((id) =>
        readReport({ id, outlet: `Post ${id}`, published: '2024-05-04', text }),
      ),
    );
    const [first, second] = written.points[0]!.support;
    const onlyIn = (place: typeof first) => ({
      ...written,
      differences: [
        {
          kind: 'only-in' as const,
          fact: null,
          about: text,
          sides: [{ value: text, support: [place!], since: null }],
          status: 'new' as const,
        },
      ],
    });
    const headed = (digest: unknown) => show(digest as Digest, 'all').join(' ');
    expect(headed(onlyIn(second))).not.toContain('Only in some');
    expect(headed(onlyIn({ ...first!, start: 900 }))).toContain('Only in some');
  });

  it('when it was reported what only some of the reports have', async () => {
    const told = [
      'The depot of Northbridge burnt out in the night. A cat of the depot was carried out by a boy of nine from the street beside it.',
      'The council of Northbridge named a new head of the tram line after the fire in the depot. It met for nine hours in the old town hall.',
    ].map((text, at) =>
      readReport({ id: `o${at}`, outlet: `Post ${at}`, published: `2024-05-0${4 + at}`, text }),
    );
    const written = writeDigest(told, { words: 40 });
    const [place] = written.points.flatMap(({ support }) => support);
    const alone = { value: 'A boy of nine carried a cat out.', support: [place!], since: null };
    const difference = { kind: 'only-in', fact: null, about: alone.value, sides: [alone] } as const;
    const shown = (reportId: string) =>
      JSON.stringify(
        showDifferences(
          [{ ...difference, sides: [{ ...alone, support: [{ ...place!, reportId }] }] }],
          written.sources,
        ),
      );
    expect(shown('o0')).toContain('4 May: ');
    expect(shown('o1')).not.toContain(' May: ');
  });

  it('to which day the plan of an older point was put off', async () => {
    const told = [
      'The tram drivers of Northbridge will strike on 20 May because the depot has no heating, their union said.',
      'The tram drivers of Northbridge put their strike off to 3 June after a night of talks, their union said on Friday.',
    ].map((text, at) =>
      readReport({
        id: `s${at}`,
        outlet: `Post ${at}`,
        published: `2024-05-${at === 0 ? '06' : '10'}`,
        text,
      }),
    );
    const lines = await ask(told);
    expect(lines.find((line) => line.includes('on 20 May'))).toMatch(/ · later: 3 June$/);
    expect(lines.find((line) => line.includes('off to 3 June'))).not.toContain('later:');
  });

  it('which reports are in another language than the story', async () => {
    const told = [
      'A ferry ran aground off Kessel on Monday morning, and 14 people were injured, the coast guard said.',
      'Fourteen people were hurt when the ferry Aurora hit the rocks near Kessel on Monday, police said.',
      'Eine Fähre ist am Montagmorgen vor Kessel auf Grund gelaufen, 14 Menschen wurden verletzt, und die Polizei ist vor Ort.',
    ].map((text, at) =>
      readReport({ id: `f${at}`, outlet: `Post ${at}`, published: '2026-03-02', text }),
    );
    expect(await ask(told)).toContain(
      '1 report in German is not told in the points: a digest keeps to the language of most reports of its story.',
    );
  });

  it('that all reports are one copy', async () => {
    const copies = ['a', 'b', 'c', 'd', 'e'].map((id) =>
      readReport({ ...depotInputs.valley, id, outlet: `Outlet ${id}` }),
    );
    const lines = await ask(copies);
    expect(lines).toContain('All 5 reports are the same copy (one origin: Outlet a).');
    expect(lines[3]).toMatch(/ · 5 outlets, one origin$/);
  });

  it('that all reports go back to one agency', async () => {
    const both = [depotInputs.valley, depotInputs.courier].map((input) =>
      readReport({ ...input, origin: 'Seawire' }),
    );
    expect(await ask(both)).toContain('Both reports go back to one origin (Seawire).');
  });

  it('that the reports tell separate stories, with the points of each under its title', async () => {
    const lines = await ask([...depotReports, gardenReport]);
    expect(lines[0]).toBe('2 separate stories');
    expect(lines).toContain('These reports tell 2 separate stories; each is told by itself.');
    const garden = lines.indexOf('Botanists find a lost orchid in the old quarry (1 report)');
    expect(garden).toBeGreaterThan(lines.findIndex((line) => line.endsWith('(2 reports)')));
    expect(lines.slice(garden + 1).join(' ')).toContain('orchid');
    expect(lines.slice(0, garden).join(' ')).not.toContain('orchid');
  });

  it('that one of them is what nearly all reports tell, by its title', async () => {
    const more = depotReports.map((report, at) => ({ ...report, id: `again-${at}` }));
    const lines = await ask([...depotReports, ...more, gardenReport]);
    expect(lines[0]).toMatch(/, and another story$/);
    expect(lines[0]).not.toMatch(/orchid|separate/);
    expect(lines).toContain('These reports tell 2 separate stories; each is told by itself.');
  });

  it('which stories there was no room for', async () => {
    const lines = await ask([...depotReports, gardenReport], { words: 30 });
    const also = lines.indexOf('Also in these reports');
    expect(lines[also + 1]).toBe('• Botanists find a lost orchid in the old quarry (1 report)');
  });

  it('that no outlet and no date are stated', async () => {
    const [, coverage] = await ask([
      readReport({ id: 'one', text: depotInputs.valley.text }),
      readReport({ id: 'two', text: depotInputs.courier.text }),
    ]);
    expect(coverage).toBe('2 reports, no outlet stated, no dates stated');
  });

  it('how many reports have no date, where others have one', async () => {
    const [, coverage] = await ask([
      valleyPost,
      readReport({ id: 'two', text: depotInputs.courier.text }),
    ]);
    expect(coverage).toContain('2 May 2024, 1 without a date');
  });

  it('that the report is only a quotation', async () => {
    const only = readReport({
      id: 'only',
      text: '“We lost half of our trams in a single night and nobody slept.”',
    });
    expect(await ask([only])).toContain(
      'The report is only a quotation: there is no sentence around it to tell.',
    );
  });

  it('that an outlet took its report back', async () => {
    const retracted = readReport({
      ...depotInputs.valley,
      title: 'RETRACTED: Fire destroys tram depot',
    });
    expect(await ask([retracted, courier])).toContain(
      '1 report was taken back by its outlet and is left out.',
    );
  });
});

describe('A point that rests on one origin', () => {
  it('names the only outlet that has it', async () => {
    const lines = await ask(depotReports);
    expect(
      lines.filter((line) => / · only (?:Valley Post|Northbridge Courier)$/.test(line)).length,
    ).toBeGreaterThan(3);
  });

  it('says where that outlet files it as opinion', async () => {
    const filed = { ...depotInputs.courier, url: 'https://courier.example/opinion/depot' };
    const lines = await ask([valleyPost, readReport(filed)]);
    const told = lines.flatMap((line) => / · only (.*)$/.exec(line)?.[1] ?? []);
    expect(new Set(told)).toEqual(new Set(['Valley Post', 'Northbridge Courier, opinion']));
  });

  it('says that one report has it where no outlet is known', async () => {
    const lines = await ask([
      valleyPost,
      readReport({ id: 'two', text: depotInputs.courier.text }),
    ]);
    expect(lines.some((line) => line.endsWith(' · one report only'))).toBe(true);
  });
});

describe('What is new since a day', () => {
  it('is nothing: one line says so', async () => {
    const lines = await ask(depotReports, { since: '2024-05-03' });
    expect(lines[1]).toContain('new since 3 May 2024');
    expect(lines[2]).toBe('Nothing since 3 May 2024: the last report is of 2 May 2024.');
    expect(lines).toHaveLength(3);
  });

  it('is only what is new, and marked', async () => {
    const lines = await ask([...depotReports, strike], { since: '2024-05-03' });
    const points = lines.filter((line) => /^\d+\. /.test(line));
    expect(points).toHaveLength(1);
    expect(points[0]).toMatch(/^1\. New: The tram drivers/);
  });

  it('is of one of several stories: no other is spoken of', async () => {
    const lines = await ask([...depotReports, gardenReport, strike], { since: '2024-05-03' });
    expect(lines.join('\n')).not.toMatch(/separate stories|orchid/);
    expect(lines.some((line) => line.startsWith('1. New: The tram drivers'))).toBe(true);
  });

  it('offers the whole digest', () => {
    const { blocks } = showDigest(writeDigest(depotReports, { since: '2024-05-03' }), {
      parts: 'points',
      otherTopic: 'depot',
    });
    expect(blocks.at(-1)).toMatchObject({
      buttons: [{ label: 'Whole digest', command: 'digest --topic "depot"' }, {}, {}, {}],
    });
  });
});

describe('What is new since an earlier digest', () => {
  const earlier = writeDigest(depotReports);

  it('shows a correction with the words of before', () => {
    const lines = show(
      writeDigest([revisedValley('12 people', '15 people'), courier], { since: earlier }),
    );
    const corrected = lines.filter((line) => line.includes('Corrected: '));
    expect(corrected).toHaveLength(1);
    expect(corrected[0]).toMatch(/15 people were injured.* · before: A fire destroyed .*12 people/);
  });

  it('shows a corrected quotation with the words of before', () => {
    const lines = show(
      writeDigest([revisedValley('half of our trams', 'a third of our trams'), courier], {
        since: earlier,
      }),
    );
    expect(lines.join('\n')).toMatch(
      /Corrected: Ida Korhonen: “We lost a third of .*” \[\d\] · before: “We lost half of/,
    );
  });

  it('shows what was withdrawn, and why', () => {
    const lines = show(writeDigest([courier], { since: earlier }));
    const withdrawn = lines.filter((line) => line.startsWith('• Withdrawn: '));
    expect(withdrawn.length).toBeGreaterThan(1);
    for (const line of withdrawn)
      expect(line).toMatch(/ · the report of Valley Post can no longer be had$/);
  });

  it('names new voices behind new points, and shows them where no point is new', () => {
    const chief = laterReport(
      'Fire chief Lena Osei defended her crews. “We were at the gate within six minutes of the first call,” Osei told reporters on Friday.',
      { id: 'chief', published: '2024-05-03' },
    );
    const digest = writeDigest([...depotReports, chief], { since: earlier });
    expect(show(digest)).toContain('Also new: 1 voice (Lena Osei).');
    const onlyVoice = { ...digest, points: [] };
    expect(show(onlyVoice).join('\n')).toContain('“We were at the gate within six minutes');
  });

  it('leaves known voices out of all parts', () => {
    const lines = show(writeDigest([...depotReports, strike], { since: earlier }), 'all');
    expect(lines).not.toContain('Voices');
    expect(lines).toContain('Sources');
  });

  it('is told though nothing is left to read', () => {
    const lines = show(writeDigest([], { since: earlier }));
    expect(lines.some((line) => line.startsWith('• Withdrawn: '))).toBe(true);
  });
});

describe('Of many reports', () => {
  const many = Array.from({ length: 25 }, (_, at) =>
    laterReport(
      `Tram ${at + 1} of the Northbridge lines was sold for scrap on Monday, and workshop ${at + 30} bought its doors.`,
      { id: `tram ${at}`, published: '2024-05-06' },
    ),
  );

  it('the list under a whole digest has those that it cites, by their numbers', () => {
    const digest = writeDigest(many, { words: 40 });
    const lines = show(digest, 'all');
    const listed = lines
      .slice(lines.indexOf('Sources') + 1)
      .filter((line) => /^• \[\d+\]/.test(line));
    expect(listed.length).toBeGreaterThan(0);
    expect(listed.length).toBeLessThan(25);
    const cited = new Set(
      lines
        .join('\n')
        .match(/\[\d+(?: \d+)*\]/g)!
        .flatMap((one) => one.match(/\d+/g)!),
    );
    expect(listed.map((line) => /\d+/.exec(line)![0])).toEqual(
      [...cited].sort((a, b) => Number(a) - Number(b)),
    );
    expect(lines.at(-1)).toBe(
      'Of 25 reports that were read these are cited here: "sources" lists all.',
    );
  });
});

it('What only some reports have is not listed again where a point has told it', () => {
  const ferries = [
    'The council of Ostbrook voted on Thursday to sell its three ferries. A diver found rust at the keel of the oldest ferry.',
    'Ostbrook sells its three ferries, the council decided by vote on Thursday. Letters of islanders were read aloud in the hall.',
    'Three ferries are for sale: so the council of Ostbrook voted on Thursday. Tourists came in fewer numbers than ever last year.',
  ].map((text, at) =>
    readReport({ id: `f${at}`, outlet: `Outlet ${at}`, published: '2024-05-02', text }),
  );
  const all = show(writeDigest(ferries, { words: 120 }), 'all').join('\n');
  const diver = all.split('A diver found rust').length - 1;
  expect(diver).toBe(1);
  const none = writeDigest(ferries, { words: 120 });
  expect(showDifferences(none.differences, none.sources).length).toBeGreaterThan(0);
});

describe('The heading of what differs', () => {
  const place = { reportId: 'h0', start: 0, end: 10 };
  const side = { value: 'The bridge is closed.', support: [place], since: null };
  const sources = writeDigest([
    readReport({ id: 'h0', outlet: 'Post', text: 'The bridge of Ostbrook is closed.' }),
  ]).sources;
  const headingsOf = (...kinds: readonly ('conflict' | 'only-in')[]) =>
    showHeadedDifferences(
      kinds.map((kind) => ({ kind, fact: null, about: 'Is it closed?', sides: [side] })),
      sources,
    ).flatMap((block) => (block.kind === 'heading' ? [block.text] : []));

  it('does not stand where reports only have more than one another', () => {
    expect(headingsOf('only-in', 'only-in')).toEqual(['Only in some of the reports']);
  });

  it('stands where they contradict one another', () => {
    expect(headingsOf('conflict', 'only-in')).toEqual(['Where the reports differ']);
  });

  it('stands over nothing where there is nothing', () => {
    expect(headingsOf()).toEqual([]);
  });
});
