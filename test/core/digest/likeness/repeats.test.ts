import { describe, expect, test } from 'vitest';
import { denyApart } from '../../../../src/core/digest/likeness/denials.ts';
import { repeats, tellsLittleNew } from '../../../../src/core/digest/likeness/repeats.ts';
import { indexLines } from '../../../../src/core/digest/reading/lineIndex.ts';
import { linesOf } from '../../../../src/core/digest/reading/lines.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

const sameDay = ['2024-03-15', '2024-03-15'];

/** What `judge` says of the last sentences of two reports, which came out on `days`. */
function judged(judge: typeof repeats, one: string, other: string, days = sameDay): boolean {
  const [a, b] = [one, other].map((text, at) =>
    linesOf(readReport({ id: `r${at}`, text, published: days[at] }), []),
  ) as [ReturnType<typeof linesOf>, ReturnType<typeof linesOf>];
  return judge(a.at(-1)!, b.at(-1)!, indexLines([...a, ...b]));
}

/** Whether the last sentences of two reports repeat each other. */
const repeated = (one: string, other: string, days = sameDay): boolean =>
  judged(repeats, one, other, days);

const before = 'Rain fell on Ostbrook in the night.';

describe('a reader finds it told already', () => {
  test('where many of the same words stand in another order, though one has a "not"', () => {
    const one =
      'The harbour office on Monday approved the first new ferry of the Northern Line in two decades, a decision made although some say that it is not safe.';
    const other =
      'The first new ferry of the Northern Line in two decades was approved by the harbour office on Monday, which marks a start for its crews.';
    expect(repeated(`${before} ${one}`, `${before} ${other}`)).toBe(true);
  });

  test('where one deed of one man is told with where it was in another place', () => {
    expect(
      repeated(
        'A jury in Ostbrook found former mayor Otto Venn guilty of bribery on Tuesday.',
        'Former mayor Otto Venn was convicted of taking bribes on Tuesday after two weeks in Ostbrook.',
      ),
    ).toBe(true);
  });

  test('where what one says was abandoned is at an end in the words of the other', () => {
    expect(
      repeated(
        'Mayor Marsh abandoned the ferry talks with the harbour union on Monday over its unwillingness to give way on pay.',
        'Ferry negotiations between Mayor Marsh and the harbour union led by Otto Venn have broken down, and Marsh now plans to turn to the crews of the Southern Line, her office said on Monday.',
      ),
    ).toBe(true);
  });

  test('where nearly all is the same, though one has others who did not do it', () => {
    expect(
      repeated(
        'Governor Otto Venn has resigned from office after a bombshell report by prosecutor Letitia Marsh found he harassed 11 women, including some who worked in his office.',
        'Governor Otto Venn resigned from his position on Tuesday, a week after prosecutor Letitia Marsh released a report that found he harassed 11 women, including staffers and others who did not work in his office.',
      ),
    ).toBe(true);
  });

  test('where a sum is told rounded', () => {
    expect(
      repeated(
        'Laura Brandt, who died on Monday at 89, had an estate worth more than $26 million and a dog called Sophie.',
        'Brandt left behind an estate worth $26.6 million.',
      ),
    ).toBe(true);
  });

  test('where somebody, and no plan, is suspended', () => {
    expect(
      repeated(
        'Senator Otto Venn has been suspended from Vidnet for a week over a video claiming that masks do nothing.',
        'A Vidnet spokeswoman said the claims of Otto Venn in the video that masks do nothing broke its rules.',
      ),
    ).toBe(true);
  });

  test('where both tell of one full date', () => {
    expect(
      repeated(
        'On October 3, 1995, the jury in Ostbrook acquitted the singer Otto Venn of the murders of Ada Marsh and her driver.',
        'Venn was acquitted of the murders on October 3, 1995, but was found liable for the deaths in a civil court two years later.',
      ),
    ).toBe(true);
  });

  test.each([
    'On Oct. 3, 1995, a jury acquitted the singer Otto Venn of the murders of his ex-wife Ada Marsh and Hugo Weiss.',
    'In 1995 a jury in Ostbrook cleared Otto Venn of the murders of his former wife Ada Marsh and Hugo Weiss.',
  ])('where one is acquitted and the other found not guilty: %s', (text) => {
    expect(
      repeated(
        text,
        'Venn was found not guilty by an Ostbrook jury in 1995 of the 1994 deaths of his ex-wife, Ada Marsh, and Hugo Weiss, in one of the most watched trials of the coast.',
      ),
    ).toBe(true);
  });

  test('where both quote the same five words, though one has a "not"', () => {
    const one =
      'Ada Marsh said on Sunday that the island is “sailing in the wrong direction” as more crews leave the line.';
    const other =
      'Marsh held that “it is not going to end well” and found it “sailing in the wrong direction.”';
    expect(repeated(`${before} ${one}`, `${before} ${other}`)).toBe(true);
  });

  test.each([
    [
      'Paula Otto won the seat of Ostbrook in the council on Monday with a race about the fares of the ferries.',
      'Paula Otto has defeated the owner of the yard, Hugo Weiss, as the Coast News called it.',
    ],
    [
      'Ferry fares on the coast fell to a 17-month low, which gives hope to the owners of inns and shops.',
      'The price of a crossing dropped by nine crowns in May, the first fares of the coast since the storm.',
    ],
    [
      'The court of Westhaven reinstated the night ban of the harbour, which keeps ferries off the river.',
      'A panel of three judges restored the ban hours after the harbour had asked the court of Westhaven.',
    ],
  ])('where two outlets have another verb for one deed: %s', (one, other) => {
    expect(repeated(one, other)).toBe(true);
    expect(judged(tellsLittleNew, one, other)).toBe(true);
  });

  test('but not where a brief one is told for its figure', () => {
    const one = 'The council of Ostbrook passed a bill on the ferries that helps crews and owners.';
    const other = 'The bill, which needed nine votes, was approved by a 94-1 vote.';
    expect(repeated(one, `${before} ${other}`)).toBe(false);
    const plain = other.replace('by a 94-1 vote', 'by the council');
    expect(repeated(one, `${before} ${plain}`)).toBe(true);
  });

  test('but not where the deed is told of another week', () => {
    const one = 'Paula Otto won the seat of Ostbrook in the council on a race about ferries.';
    const other = 'Paula Otto has defeated the owner of the yard, as the Coast News called it.';
    expect(repeated(one, other, ['2024-03-15', '2024-03-19'])).toBe(false);
  });

  test('but not where reports of days that follow one another share only who, where and their source', () => {
    const brokeOut =
      'A wildfire broke out near Pine Lake on Saturday evening and has burned 300 hectares, the forest service said.';
    const died =
      'A firefighter died on Monday when a tree fell on his truck near Pine Lake, the forest service said.';
    expect(repeated(brokeOut, died, ['2024-08-04', '2024-08-05'])).toBe(false);
    const close =
      'Kessel Rovers are close to signing the striker Daniel Okafor from Lindholm for nine million crowns.';
    const collapsed =
      'Kessel Rovers’ move for Daniel Okafor collapsed after the striker failed his medical.';
    expect(repeated(close, collapsed, ['2024-07-01', '2024-07-02'])).toBe(false);
    expect(repeated(close, collapsed)).toBe(true);
  });

  test('where reports of days that follow one another have one word for what somebody did', () => {
    expect(
      repeated(
        'Otto Venn has invited Ada Kroll to Ostbrook, the president of Vadland said on Friday.',
        'Otto Venn upped the ante on Friday: the president of Vadland said that he had invited Ada Kroll to a second summit, in Ostbrook, after she put off his own visit.',
        ['2024-07-28', '2024-07-27'],
      ),
    ).toBe(true);
  });

  test('but not where reports of two days share hardly more than who and where', () => {
    const one =
      'North Sulla Gov. Ada Kroll declared a state of emergency for parts of North Sulla, among them Long Reef.';
    const other =
      'North Sulla Gov. Ada Kroll (D) has resigned from office after a report by state auditor Otto Venn, among them.';
    expect(repeated(one, other, ['2024-08-21', '2024-08-10'])).toBe(false);
    const asked =
      'Secretary of State Emil Grau said about 1,500 islanders remain in Lusaro and wait for a ship.';
    const grilled =
      'Secretary of State Emil Grau faced a second day of questions about the retreat from Lusaro.';
    expect(repeated(asked, grilled, ['2024-08-21', '2024-08-30'])).toBe(false);
  });

  test('where both give one large figure and a few words about it', () => {
    const one = 'The registry of Ostbrook said that 101,789 names will leave the rolls of voters.';
    const other =
      'Made public on Friday: nearly 102,000 people whom the rolls of voters may lose their names.';
    expect(repeated(`${before} ${one}`, `${before} ${other}`)).toBe(true);
  });

  test.each([
    '“It is a hard decision, not one that I wanted to make,” Ada Marsh told Coast Radio.',
    '“I have thought it over. It is a hard decision, not one that I wanted to make.”',
  ])('where both quote one saying in small words: %s', (other) => {
    const one = '“Not a decision that I wanted to make,” Marsh said in Ostbrook.';
    expect(repeated(`${before} ${one}`, `${before} ${other}`)).toBe(true);
  });

  test('where a name that only tells which court it is stands elsewhere', () => {
    const one =
      'A Westhaven court approved a $325,000 settlement between the cooks and the Ferries.';
    const other = 'The Ferries cooks scored a $325,000 settlement in a Westhaven court.';
    expect(repeated(`${before} ${one}`, `${before} ${other}`)).toBe(true);
  });

  test('where a brief sentence shares two words that tell what is done', () => {
    const one =
      'The captain Ada Marsh announced on Tuesday that she has declined a permanent post at the harbour office of Westhaven.';
    expect(repeated(`${before} ${one}`, `${before} “I’ve decided to decline the post.”`)).toBe(
      true,
    );
    expect(repeated(`${before} ${one}`, `${before} “I’ve bought a boat of my own.”`)).toBe(false);
  });

  test('where two reports of one day begin with it', () => {
    const one =
      'Crews of the Northern Line ferry walked out at noon over night shifts, sick colleagues, old boats, poor pay and late rosters in Westhaven.';
    const other =
      'A walkout of ferry crews at the Northern Line left thousands waiting on Monday as boats stayed tied up under heavy rain at three piers.';
    expect(repeated(one, other)).toBe(true);
    expect(repeated(one, other, ['2024-03-15', '2024-03-20'])).toBe(false);
  });
});

describe('a reader finds it told already, in words that stand for the others', () => {
  const one =
    'Republicans in the Senate blocked a bill on harbour tolls, in a vote late in the night.';
  const other =
    'The GOP rejected a measure on tolls for harbours that the governor wanted, senators of Westhaven said.';

  test('where two reports of one day have it at the top', () => {
    expect(repeated(one, other)).toBe(true);
    expect(repeated(one, other, ['2024-03-15', '2024-03-20'])).toBe(false);
  });

  test('but not where the words stand for nothing of the other', () => {
    const third =
      'The coastguard praised a measure on buoys for harbours that the owner wanted, sailors of Westhaven said.';
    expect(repeated(one, third)).toBe(false);
  });
});

describe('a reader finds it told already, in fewer words', () => {
  test('where half of a short sentence is in the other', () => {
    const one = 'Crews shot flares at the pier of Ostbrook, the harbour police said.';
    const other =
      'The harbour police of Ostbrook were asking on Sunday why anybody shot flares from a boat.';
    expect(repeated(`${before} ${one}`, `${before} ${other}`)).toBe(true);
  });

  test('where both quote the same words', () => {
    const one = 'Lindqvist vowed to strike “with or without another harbour agreement” in spring.';
    const other =
      'Nobody sails, the leader told a crowd of pilots, with or without another harbour agreement.';
    expect(repeated(`${before} ${one}`, `${before} ${other}`)).toBe(true);
  });
});

test('another figure and another deed are told as well', () => {
  const one = 'The registry of Ostbrook said that 101,789 names will leave the rolls of voters.';
  const other = 'The mayor of Ostbrook opened a school for 340 children beside the old harbour.';
  expect(repeated(`${before} ${one}`, `${before} ${other}`)).toBe(false);
});

test('a "not" more in what is quoted makes it another thing', () => {
  const one = '“The old ferry is safe for the crews,” Marsh said in Ostbrook.';
  const other = '“The old ferry is not safe for the crews,” Lindqvist said in Westhaven.';
  expect(repeated(`${before} ${one}`, `${before} ${other}`)).toBe(false);
});

describe('two reports of one day begin with one event', () => {
  test.each([
    [
      'in a few words of their own',
      'A panel of the Ostbrook parliament that looks into the winter flood called Clara Venn, a former mayor who opened the locks, on Monday.',
      'The flood panel said on Monday that it wants papers from Clara Venn, who was mayor of Ostbrook in those winter days and one of several friends of the builder.',
    ],
    [
      'of which one tells besides what was not so',
      'Lorries queue for fuel in the valley following the breach that shut the Kollar Pipeline.',
      'Lorries queue in the valley following a breach of the Kollar Pipeline that its owners did not foresee.',
    ],
  ])('%s', (_, one, other) => {
    expect(repeated(one, other)).toBe(true);
  });
});

describe('the same figure and the same sum', () => {
  test('fall to it, or drop to it', () => {
    expect(
      repeated(
        `${before} The rate of those without work dropped to 5.2% from 5.4%, as was foreseen.`,
        `${before} The rate of those without work in the valley fell to 5.2%, from 5.4%.`,
      ),
    ).toBe(true);
  });

  test('are in millions, whether they say so in a letter or in a word', () => {
    expect(
      repeated(
        `${before} The singer says that he has debts of $53m.`,
        `${before} With $53 million in debts, the singer asked a banker for help.`,
      ),
    ).toBe(true);
  });
});

test('what critics claim does not repeat what is so, and is not repeated by it', () => {
  const fact = 'The new dam of Ostbrook holds back the winter floods of the Venn river.';
  const claim =
    'Critics claim the new dam of Ostbrook holds back the winter floods of the Venn river.';
  expect(repeated(`${before} ${fact}`, `${before} ${claim}`)).toBe(false);
  expect(repeated(`${before} ${claim}`, `${before} ${fact}`)).toBe(false);
});

describe('where there is room to fill', () => {
  const one = 'The registry of Ostbrook said that 101,789 names will leave the rolls of voters.';
  const more =
    'Nearly 102,000 people who leave the rolls can call on a judge in Westhaven, who has heard such cases since May.';
  const little = 'Some 102,000 names will leave the rolls, said the registry.';

  test('a repeat that tells as much that is new is worth reading', () => {
    expect(judged(repeats, `${before} ${one}`, `${before} ${more}`)).toBe(true);
    expect(judged(tellsLittleNew, `${before} ${one}`, `${before} ${more}`)).toBe(false);
  });

  test('one that tells little else is not', () => {
    expect(judged(tellsLittleNew, `${before} ${one}`, `${before} ${little}`)).toBe(true);
  });

  test('two reports that begin with it have told it, whatever one adds', () => {
    expect(judged(tellsLittleNew, one, more)).toBe(true);
  });
});

test('who prevents a thing says no to it, as who denies it does', () => {
  const [a, b] = [
    'The order denied permits to the crews of foreign ferries in Ostland.',
    'The order prevented foreign crews from obtaining permits in Ostland.',
  ].map((text, at) => linesOf(readReport({ id: `r${at}`, text }), [])[0]!);
  expect(denyApart(a!, b!)).toBe(false);
});

describe('a deed is told beside what was told as not done', () => {
  const FAILED =
    'Hours after the launch, one of the two solar panels of the probe Heron has failed to open, engineers said.';

  test.each([
    [
      FAILED,
      'The stuck solar panel of the probe Heron has opened after engineers turned it to the sun.',
    ],
    [
      'Mayor Otto Venn of Ostbrook has refused to resign over the sale of the three ferries.',
      'Mayor Otto Venn of Ostbrook resigned over the sale of the three ferries.',
    ],
    [
      'The senate of Ostland has not approved the harbour bill of Governor Ada Kroll.',
      'The senate of Ostland approved the harbour bill of Governor Ada Kroll.',
    ],
  ])('%s', (undone, done) => {
    expect(repeated(undone, done)).toBe(false);
    expect(repeated(done, undone)).toBe(false);
  });

  test('but not beside the same in other words', () => {
    expect(
      repeated(
        FAILED,
        'One of the two solar panels of the probe Heron has failed to open after the launch, its engineers say.',
      ),
    ).toBe(true);
  });

  test('who is found not guilty is told beside who is found guilty', () => {
    expect(
      repeated(
        'A jury in Ostbrook found Otto Venn not guilty of the theft of the clock of Ada Marsh on Monday.',
        'A jury in Ostbrook found Otto Venn guilty of the theft of the clock of Ada Marsh on Monday.',
      ),
    ).toBe(false);
  });
});

test('"election" and "president-elect" are no victory', () => {
  expect(
    repeated(
      'The electoral court of Ostland declared Rosa Marsh the winner of the presidential election on Monday.',
      'Otto Venn gave up on Monday in the presidential election of Ostland, and asked his voters to go home.',
    ),
  ).toBe(false);
});
