import { type Report, readReport } from '../../src/core/index.ts';

/** Three made-up outlets on one made-up story, for tests that need a topic other than the seeds. */
export const ferryReports: readonly Report[] = [
  readReport({
    id: 'harbour-post',
    outlet: 'Harbour Post',
    published: '2024-03-05',
    url: 'https://harbour-post.example/ferries',
    title: 'Ferries stop as crews walk out',
    text: `Ferry crews walked out on Tuesday after talks with the operator broke down, and no ships left Port Ellery.

"We will not sail until the rosters are safe," union leader Maria Okafor told reporters on the quay. "Nobody here wants this strike."

The operator said 12 crossings were cancelled. Okafor said talks would resume on Thursday.`,
  }),
  readReport({
    id: 'island-times',
    outlet: 'Island Times',
    published: '2024-03-06',
    url: 'https://island-times.example/strike',
    title: 'Strike strands islanders',
    text: `Islanders were stranded for a second day on Wednesday as ferry crews refused to sail from Port Ellery.

“We will not sail until the rosters are safe,” said Maria Okafor, who leads the crews' union.

Ewan Price, the operator's chief executive, called the strike “reckless” and said the rosters were lawful.`,
  }),
  readReport({
    id: 'coast-radio',
    outlet: 'Coast Radio',
    published: '2024-03-07',
    title: 'Deal ends ferry strike',
    text: `Ferries will sail again from Port Ellery on Friday after the operator and the union agreed on new rosters.

"It is a good day for the islands," Price said at a news conference on Thursday.

Okafor said the crews had won what they asked for.`,
  }),
];
