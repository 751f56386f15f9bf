import { describe, expect, test } from 'vitest';
import { linesIn } from '../../../../src/core/digest/reading/readOnce.ts';
import { readReport } from '../../../../src/core/index.ts';

const ranksOf = (title: string, text: string) =>
  linesIn(readReport({ id: 'r', outlet: 'Denna Post', title, text, published: '2024-05-06' })).map(
    ({ rank }) => rank,
  );

const TITLE = 'Denna council sells its last tram depot to a brewery';
const NEWS = 'The council of Denna sold its last tram depot to the brewery Orla on Monday.';

test('a report whose first paragraph stands below a picture begins behind it', () => {
  const picture =
    'The ferry Aurora lands at Ostbrook on March 28, 2021. It was sold when the line gave up its night boats.';
  expect(
    ranksOf('Ferry Aurora', `${picture}\n\n${NEWS} The price is 4 million crowns.\n\nIt was old.`),
  ).toEqual([6, 7, 0, 1, 2]);
});

describe('a report that begins with a scene', () => {
  test('tells its news where it tells what its headline says', () => {
    expect(
      ranksOf(
        TITLE,
        `Ada Rell brought a cake in the shape of a lion. Nobody ate it. ${NEWS} The price is 4 million crowns.`,
      ),
    ).toEqual([6, 7, 0, 1]);
  });

  test.each([
    ['has a word of the headline in it', TITLE, `The depot was dark. Rain fell. ${NEWS}`],
    ['is followed by nothing that the headline says', TITLE, 'Rain fell. A dog sat at the gate.'],
    ['stands below a headline that names a theme', 'Trams', `Rain fell in the night. ${NEWS}`],
    ['stands below no headline', '', `Rain fell in the night. ${NEWS}`],
    ['goes on for too long', TITLE, `${'Rain fell on the square in the night. '.repeat(7)}${NEWS}`],
  ])('but not what %s', (_name, title, text) => {
    expect(ranksOf(title, text)[0]).toBe(0);
  });
});
