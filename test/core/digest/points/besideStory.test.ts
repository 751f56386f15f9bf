import { describe, expect, test } from 'vitest';
import { writeDigest } from '../../../../src/core/index.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

interface Told {
  readonly outlet: string;
  readonly at: string;
  readonly title: string;
  readonly text: string;
}

const CLOSED = [
  {
    outlet: 'Fjord Agency',
    at: '2026-03-03T10:00:00Z',
    title: 'Lerwick bridge closed over cracks',
    text: 'The county closed the Lerwick bridge to all traffic on Tuesday after engineers found cracks in two of its piers. Some 14,000 cars cross it on a working day. Ferries are to carry people over the sound from Wednesday.',
  },
  {
    outlet: 'Sound Radio',
    at: '2026-03-03T11:00:00Z',
    title: 'Cracks close Lerwick bridge',
    text: 'The Lerwick bridge was closed to all traffic on Tuesday after engineers found cracks in two piers. Commuters queued for hours on the coast road.',
  },
];

const asTold = (last: Told) =>
  writeDigest(
    [...CLOSED, last].map(({ outlet, at, title, text }, index) =>
      readReport({ id: `r${index}`, outlet, title, text, published: at }),
    ),
    { words: 100 },
  );

const opens = (last: Told): string => asTold(last).points[0]!.text;

const CRANES: Told = {
  outlet: 'Lifting & Hauling',
  at: '2026-03-04T09:00:00Z',
  title: 'Crane hire firms eye Lerwick job',
  text: 'Crane hire firms along the coast stand to earn well from the repair of the piers, the trade association says. A floating crane costs 9,000 crowns a day. The last big job was the harbour wall.',
};

describe('What goes beside a story, although it came last', () => {
  test.each<[string, Told]>([
    ['the angle of a trade paper', CRANES],
    ['the same three days later', { ...CRANES, at: '2026-03-06T09:00:00Z' }],
    [
      'a look back',
      {
        ...CRANES,
        outlet: 'Sound Museum',
        title: 'The sound before the bridge',
        text: 'For two centuries rowers carried people over the sound at Lerwick for a copper coin. Their boats were tarred black.',
      },
    ],
    [
      'a look back that tells what a town has learnt',
      {
        ...CRANES,
        outlet: 'Sound Weekly',
        title: 'Lerwick without its bridge',
        text: 'A day after the closure of the bridge Lerwick, 6,300 inhabitants, has learnt several things about itself. In the café a jar stands on the counter.',
      },
    ],
    [
      'a look back that begins with a thing on which somebody has done something',
      {
        ...CRANES,
        outlet: 'Sound Weekly',
        title: 'Lerwick without its bridge',
        text: 'In the café of Lerwick there is a jar on the counter on which someone has written “For the piers”. The ferries sail twice a day.',
      },
    ],
    [
      'a column that says so',
      {
        ...CRANES,
        outlet: 'Fjord Post',
        title: 'Comment: Who counts cracks?',
        text: 'The county closed its eyes on Wednesday, as it does whenever a bridge costs money. Piers do not crack overnight. Somebody looked away for ten years.',
      },
    ],
    [
      'a tabloid that shouts it',
      {
        ...CRANES,
        outlet: 'Daily Blast',
        title: 'BRIDGE OF DOOM! Cracks terror',
        text: 'Crumbling death-trap Lerwick bridge was slammed shut yesterday as terrified drivers prayed. One mum said she would never cross it again.',
      },
    ],
  ])('%s does not open the digest and does not call the story', (_, last) => {
    expect(opens(last)).toMatch(
      /^The county closed the Lerwick bridge|^The Lerwick bridge was closed/,
    );
    expect(asTold(last).title).toMatch(
      /^(?:Lerwick bridge closed over cracks|Cracks close Lerwick bridge)$/,
    );
  });

  test('is told behind the news', () => {
    const texts = asTold(CRANES).points.map(({ text }) => text);
    const at = texts.findIndex((text) => text.includes('Crane hire'));
    expect(at).toBeGreaterThan(0);
    expect(texts.slice(0, at).some((text) => text.includes('14,000'))).toBe(true);
  });

  test.each<[string, Told, string]>([
    [
      'a turn that names its day',
      {
        ...CRANES,
        outlet: 'Fjord Agency',
        title: 'Lerwick bridge to be pulled down',
        text: 'The Lerwick bridge will be pulled down, the county governor said on Wednesday. A new one is to stand in 2029.',
      },
      'pulled down',
    ],
    [
      'what has just been done',
      {
        ...CRANES,
        outlet: 'Sound Radio',
        title: 'Governor steps down over bridge',
        text: 'Governor Eva Strand has resigned after nine years in office and has told her party that no inspector had looked at the piers for ten winters. The party meets in Norby.',
      },
      'resigned',
    ],
    [
      'what has just been done, in an irregular form',
      {
        ...CRANES,
        outlet: 'Sound Radio',
        title: 'Builder takes back its offer for the bridge',
        text: 'The builder of the Lerwick bridge has withdrawn its offer to mend the piers for nothing. Its lawyers told the county.',
      },
      'has withdrawn its offer',
    ],
    [
      'a deed that names no day',
      {
        ...CRANES,
        outlet: 'Sound Radio',
        title: 'Police search offices of bridge builder',
        text: 'Police searched the offices of the builder Norvik over forged inspection papers. Two managers were questioned.',
      },
      'searched the offices',
    ],
    [
      'a headline of short names in capitals',
      {
        ...CRANES,
        outlet: 'Fjord Agency',
        title: 'EU, IMF, NGO money for new Lerwick bridge',
        text: 'The European Union will pay half of a new bridge at Lerwick, the county governor said on Wednesday. It is to stand in 2029.',
      },
      'will pay half',
    ],
    [
      'what comes when the news is a week old',
      { ...CRANES, at: '2026-03-10T09:00:00Z' },
      'Crane hire firms',
    ],
  ])('but %s opens it, though one outlet alone has it', (_, last, words) => {
    expect(opens(last)).toContain(words);
  });
});
