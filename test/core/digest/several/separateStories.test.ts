import { describe, expect, test } from 'vitest';
import { writeDigest } from '../../../../src/core/digest/writeDigest.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

const report = (id: string, published: string, title: string, ...text: string[]) =>
  readReport({
    id,
    outlet: `Outlet ${id}`,
    published: `2023-05-${published}`,
    title,
    text: text.join('\n\n'),
  });

const theft = [
  report(
    'a',
    '02',
    'Chalice stolen from the cathedral of Morvane',
    'Thieves broke into the cathedral of Morvane in the night to Tuesday and took the Ansgar chalice, police said.',
    'A sexton found the sacristy window smashed at six in the morning. The alarm had been off since Easter.',
    'The bishop of Morvane, Luc Perrin, spoke of a black day for the town.',
  ),
  report(
    'b',
    '04',
    'Two men held over cathedral break-in',
    'Detectives arrested two brothers from the port district on Thursday over the break-in at Morvane cathedral.',
    'A van seen near the sacristy had led police to a garage, inspector Odile Garnier said. The chalice was not there.',
    'A magistrate will decide on Friday whether the brothers stay in custody.',
  ),
  report(
    'c',
    '08',
    'Brothers charged; guard questioned',
    'Prosecutors charged the two brothers with burglary on Monday and questioned a night guard of the cathedral.',
    'The guard had switched the alarm off himself, inspector Garnier told reporters.',
    'Their lawyer said the brothers deny everything.',
  ),
  report(
    'd',
    '11',
    'Police dive for loot in harbour',
    'Police divers searched the harbour basin on Thursday after a tip by one of the brothers.',
    'They brought up a bag with candlesticks of the cathedral, but no chalice, inspector Garnier said.',
  ),
];

const worth = report(
  'e',
  '13',
  'What a goldsmith of the twelfth century could do',
  'No museum could put a price on the Ansgar chalice, says the art historian Ines Valberg, who measured it in 1998.',
  'Its bowl of beaten gold has forty garnets; collectors of medieval gold would pay millions, but nobody could show it.',
  'Melted down it would fetch no more than 30,000 euros, Valberg says. The thieves of Morvane may not know that.',
);

const match = report(
  'f',
  '13',
  'Rovers win the cup on penalties',
  'The Rovers of Tarnby won the island cup on Saturday, 5-4 on penalties, after their keeper saved the last shot.',
  'Twelve thousand people saw the final. Coach Piet Amsel said he would stay for two more seasons.',
);

describe('a side report of a running story', () => {
  const { stories } = writeDigest([...theft, worth, match]);

  test('is no story of its own, though it is like none of the turns by itself', () => {
    expect(stories[0]!.reportIds).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('does not take in what has nothing to do with it', () => {
    expect(stories.map(({ reportIds }) => reportIds)).toContainEqual(['f']);
  });
});
