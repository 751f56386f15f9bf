import { readReport } from '../../../src/core/report/readReport.ts';
import type { Report } from '../../../src/core/report/report.ts';

/**
 * A saga of our own making: the Velmar dam, from the crack to the repair, four turns in four
 * weeks by three outlets each. Every report tells again what dam it is about.
 */
const BACKGROUND = 'The Velmar dam above Ostbrook was built in 1961.';

const TURNS: readonly (readonly [day: string, texts: readonly (readonly string[])[]])[] = [
  [
    '2024-03-04',
    [
      [
        'Divers find crack in Velmar dam',
        'Divers have found a crack of four metres in the Velmar dam, the operator said on Monday. Engineers lowered the lake by two metres as a precaution.',
      ],
      [
        'Crack of four metres found in dam above Ostbrook',
        'A crack of four metres was found by divers at the foot of the Velmar dam. The operator lowered the lake and sent engineers to measure the crack.',
      ],
      [
        'Velmar dam: divers report crack, lake lowered',
        'Engineers are measuring a crack that divers found in the Velmar dam. The lake has been lowered by two metres, according to the operator.',
      ],
    ],
  ],
  [
    '2024-03-11',
    [
      [
        'Ostbrook evacuated overnight below Velmar dam',
        'Buses took thousands of residents of Ostbrook to schools and gyms overnight after sirens warned of water seeping through the Velmar dam.',
      ],
      [
        'Sirens in Ostbrook: thousands leave homes below the dam',
        'Thousands of residents slept in schools and gyms after sirens called for the evacuation of Ostbrook below the Velmar dam.',
      ],
      [
        'Night of the sirens: Ostbrook evacuated',
        'Residents were driven to gyms and schools in buses when sirens sounded in Ostbrook, where seeping water had been seen below the Velmar dam.',
      ],
    ],
  ],
  [
    '2024-03-19',
    [
      [
        'Minister Halvorsen resigns over Velmar dam reports',
        'Energy minister Ida Halvorsen resigned on Tuesday after it became known that inspection reports on the Velmar dam had lain unread in her ministry.',
      ],
      [
        'Energy minister Halvorsen steps down',
        'Ida Halvorsen stepped down as energy minister on Tuesday. Unread inspection reports on the Velmar dam in her ministry had cost her the support of the coalition.',
      ],
      [
        'Halvorsen quits: unread inspection reports bring minister down',
        'The energy minister, Ida Halvorsen, has resigned. Her ministry left inspection reports on the Velmar dam unread for years, the coalition said.',
      ],
    ],
  ],
  [
    '2024-03-28',
    [
      [
        'Parliament votes 88 to 61 for repair fund after Velmar',
        'Parliament voted on Thursday for a fund of 300 million to repair old dams, Velmar first. The opposition voted against the tax that pays for it.',
      ],
      [
        'Repair fund for dams passes parliament',
        'A fund of 300 million for the repair of old dams passed parliament by 88 votes to 61. The opposition objects to the tax; Velmar comes first.',
      ],
      [
        'Dams: parliament passes 300 million fund and a tax',
        'By 88 votes to 61 parliament passed the repair fund of 300 million for dams such as Velmar, and a tax that the opposition voted against.',
      ],
    ],
  ],
];

const OUTLETS = ['Coast Radio', 'Harbour Post', 'Island Times'];

/** In the order published; `saga 0-1` is the second report of the first turn. */
export const sagaReports: readonly Report[] = TURNS.flatMap(([published, texts], turn) =>
  texts.map(([title, text], at) =>
    readReport({
      id: `saga ${turn}-${at}`,
      title,
      outlet: OUTLETS[at],
      published,
      text: `${text}\n\n${BACKGROUND}`,
    }),
  ),
);

/** Ids turn by turn. */
export const sagaTurns: readonly (readonly string[])[] = TURNS.map(([, texts], turn) =>
  texts.map((_, at) => `saga ${turn}-${at}`),
);
