import { describe, expect, test } from 'vitest';
import { quotesOfUntold } from '../../../../src/core/digest/alone/leaning/leaningQuotation.ts';
import { takenUp } from '../../../../src/core/digest/alone/leaning/takenUp.ts';
import { barePeople } from '../../../../src/core/digest/alone/people/barePeople.ts';
import { nameSubject } from '../../../../src/core/digest/alone/people/nameSubject.ts';
import { linesIn } from '../../../../src/core/digest/reading/readOnce.ts';
import { writeDigest } from '../../../../src/core/digest/writeDigest.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';
import { aloneLast } from './aloneLast.ts';

describe('who does it is not whom it is done to', () => {
  test.each([
    'A fisherman picked her up at noon and rowed nine miles east to the pier of Ostbrook.',
    'Ada Marsh, Otto Kroll and Jane Roe offered her support in nine letters to the harbour.',
  ])('%s', (sentence) => {
    expect(aloneLast(sentence)).toBeNull();
  });

  test.each([
    'A fisherman who sold her boat in May said that the harbour of Ostbrook is too small.',
    'A fisherman said that the harbour office had told her of the strike a week before.',
    'Ada Marsh and Otto Kroll said that the mayor had sold her boats to the harbour office.',
  ])('but may be, in %s', (sentence) => {
    expect(aloneLast(sentence)).toBe(sentence);
  });
});

describe('what is only named after an animal is nobody', () => {
  test('whom a pronoun could mean', () => {
    expect(
      aloneLast(
        'The seal house of Ostbrook was closed in May, as the harbour office had told him.',
      ),
    ).toBeNull();
  });
});

describe('who begins the sentence is whom its pronoun means', () => {
  test.each([
    'Otto Venn has won the seat of Ostbrook after a recount of the votes, giving him a majority of 41.',
    'A seal that spent nine days in the harbour of Ostbrook was caught an hour before hunters were to shoot him.',
    'Both remaining hostages were freed in Ostbrook, one of them with a wound to the leg.',
    'Former mayor Otto Venn walked free from the court after judges cleared him of taking bribes.',
    'The board of Sella rejected the offer of Norvik on the spot and called it too low.',
    'Dana Wessel will appeal against her conviction for the theft of two ferries, her lawyer said.',
    'Mayor Otto Kroll will leave the harbour office in May, two people close to him said.',
    'The coach that fell off the pier of Ostbrook had worn brakes, the harbour office said.',
    'The harbour minister has resigned over the sale of three ferries to the Northern Line.',
    'President Marsh and her Ostland counterpart, Rosa Venn, signed a pact on ferries in the harbour.',
    'The Harbour Office has opened an inquiry into the sale of three ferries of the line, it said.',
    'The port of Ostbrook will fly in 45 crane drivers from the mainland and from Velm, it said.',
    'A bank in Ostbrook has opened an inquiry into the sale of three ferries of the line, it said.',
  ])('%s', (sentence) => {
    expect(aloneLast(sentence)).toBe(sentence);
  });

  test.each([
    'Otto Kroll signed her letter to the crews of the ferries on the pier of the old harbour.',
    'Ada Marsh left the harbour office in May after his letter to the crews of the line.',
    'The strike of the crane drivers will end before the first ferries of the summer sail, it said.',
  ])('but not where nobody named can be meant: %s', (sentence) => {
    expect(aloneLast(sentence)).toBeNull();
  });
});

test.each([
  'The talks on the pier go well, according to a third person who also spoke of the strike.',
  '“It also raises the fees of all of the boats in the harbour,” Ada Marsh of the line said.',
])('one more is beside those that were told of: %s', (sentence) => {
  expect(aloneLast(sentence)).toBeNull();
});

describe('in a report without a date', () => {
  test.each([
    'A second rise of the fees of the harbour could come as soon as this week, the line said.',
    'The sales of last night’s ferries fell by nine percent in the harbour of Ostbrook.',
    'Crews let a 5 p.m. Sunday deadline of the harbour office pass without a single word.',
  ])('a day that cannot be left out takes its sentence along: %s', (sentence) => {
    expect(aloneLast(sentence, null)).toBeNull();
  });
});

test('half a sentence of a page with an end to each line is no sentence', () => {
  const text =
    'The strike of the crews of the Northern Line goes on.\nAs laid down in the rules on letters to the mayors of all the towns of the\nHarbour Council the clerks have sent a copy of the paper to the mayor of Ostbrook.';
  expect(aloneLast(text)).toBeNull();
});

test('“the group” is not the police', () => {
  const told = 'The group tried to break the doors of the harbour office with an anchor and oars.';
  const read = (before: string) =>
    takenUp(linesIn(readReport({ id: 'r', text: `${before} ${told}` })).at(-1)!);
  expect(read('Rain fell.')).toContain('group');
  const text = `The Ostbrook Harbour Police said that an officer will not be tried for the shot. ${told}`;
  expect(writeDigest([readReport({ id: 'r', text })]).points.map((point) => point.text)).toEqual([
    'The Ostbrook Harbour Police said that an officer will not be tried for the shot.',
  ]);
});

test('with the rank comes of what body somebody is', () => {
  const text =
    'The search goes on, said Lt. Jeff Lundgren of the Ostbrook Coast Guard. On the pier Lundgren spoke with the crews of the ferries for two hours.';
  expect(aloneLast(text)).toBe(
    'On the pier [Lt. Jeff] Lundgren [of the Ostbrook Coast Guard] spoke with the crews of the ferries for two hours.',
  );
});

test('whom those who speak mean by “they” is told where nobody is named before it', () => {
  const [loose, told] = [
    '“We hope that they will drop it before the winter comes,” the harbour office said.',
    '“The crews know that they will sail before the winter comes,” the harbour office said.',
  ].map((text) => quotesOfUntold(linesIn(readReport({ id: 'r', text }))[0]!));
  expect([loose, told]).toEqual([true, false]);
});

test.each([
  ['“This intrusion would be highly offensive to any person,” the filing said.', true],
  ['“My hope is that they will drop it before long,” Ada Marsh of the line said.', true],
  ['“Nobody knew it until the night was over,” Ada Marsh of the line said.', true],
  ['“It is extremely similar to some early boats,” Ada Marsh of the line said.', true],
  ['“The strike is long, and it will be longer,” Ada Marsh of the line said.', false],
  ['“It is our duty to sail on all nights,” Ada Marsh of the line said.', false],
  ['“This year has been good for ferries,” Ada Marsh of the line said.', false],
  ['Of the strike of the crews of the Northern Line she said: “I did not want it.”', false],
])('what those who speak point at is told in front of it, or not at all: %s', (text, loose) => {
  expect(quotesOfUntold(linesIn(readReport({ id: 'r', text }))[0]!)).toBe(loose);
});

test('what a quotation begins with was told before it, but for what it goes on to tell', () => {
  const [loose, told, time] = [
    '“So it’s part of the game for all of us,” Ada Marsh said on the pier on Monday.',
    '“It is clear that the crews want shorter nights,” Ada Marsh said on the pier on Monday.',
    '“It’s time to give the crews shorter nights,” Ada Marsh said on the pier on Monday.',
  ].map((text) => quotesOfUntold(linesIn(readReport({ id: 'r', text }))[0]!));
  expect([loose, told, time]).toEqual([true, false, false]);
});

test.each([
  '“All of them?” a tired Ada Marsh responded, as if nobody had ever asked her of the crews.',
  'Proof of its worth would change all that the line has said of the new night ferries.',
  'Once there, hundreds of walkers in white shirts stood around on the floor of the pier.',
  'In March, a student he had dated got an order of the court against him in Ostbrook.',
  'Jane Roe, a lawyer for the crews of the line, arrives to a news conference in Ostbrook.',
  'While it had two cranes of its own, the builders doubt that the pier could load ships.',
  'Otto Venn, 35, was arrested at the harbour office of Ostbrook the very next day.',
  'The pier closed early in the summer ( dis ) and the walkers went home to the islands.',
  'An artist’s impression of the new pier, which could stand at the edge of the harbour.',
  'The harbour office said that Venn had left in May. Venn realized that the crews could be known by their lamps, which are red and green.',
])('is not taken: %s', (sentence) => {
  expect(aloneLast(sentence)).toBeNull();
});

test('of several with one office nobody is called by it', () => {
  const text =
    'A letter came from pilots Jeff Lundgren and Otto Venn. In May Lundgren left. In June Lundgren came back. On the pier Lundgren spoke with the crews of the ferries for two hours.';
  expect(aloneLast(text)).toBe(
    'On the pier [Jeff] Lundgren spoke with the crews of the ferries for two hours.',
  );
});

test('whose coauthors they are is told without an office behind the name', () => {
  const text =
    'The strike goes on, said Jeff Lundgren, professor of tides. On the pier Lundgren’s coauthors spoke with the crews of the ferries for two hours.';
  expect(aloneLast(text)).toBe(
    'On the pier [Jeff] Lundgren’s coauthors spoke with the crews of the ferries for two hours.',
  );
});

test('what somebody is for a body is told, whatever it is', () => {
  const text =
    'The strike goes on, said Jeff Lundgren, hedge counter for the Ostbrook Coast Association. On the pier Lundgren spoke with the crews of the ferries for two hours.';
  expect(aloneLast(text)).toBe(
    'On the pier [Jeff] Lundgren [hedge counter for the Ostbrook Coast Association] spoke with the crews of the ferries for two hours.',
  );
});

test.each([
  [
    'a top adviser to then-Mayor Otto W. Venn',
    'The strike goes on, said Jeff Lundgren, a top adviser to then-Mayor Otto W. Venn, on Monday.',
  ],
  [
    'the Harbour Department spokesman',
    'The Harbour Department spokesman, Jeff Lundgren, said so on Monday.',
  ],
])('what somebody is is told whole, with initials or in front of a comma: %s', (role, told) => {
  const last = 'On the pier Lundgren spoke with the crews of the ferries for two hours.';
  expect(aloneLast(`${told} ${last}`)).toBe(
    `On the pier [Jeff] Lundgren [${role}] spoke with the crews of the ferries for two hours.`,
  );
});

test('words in front of a name are no part of it', () => {
  const text =
    'News of Vladimir Venn, a pilot, has reached the harbour of Ostbrook. The line charged Venn with the loss of two of its oldest ferries.';
  expect(aloneLast(text)).not.toContain('News of');
});

test('who holds an office is not told by one word', () => {
  const line = linesIn(
    readReport({ id: 'r', text: 'The pope said that he prays for the crews.' }),
  )[0]!;
  const shown = (name: string) =>
    nameSubject(line, null, {
      mentionAt: () => ({ end: 8, name }),
      introductions: () => [],
      soleSubject: () => null,
      namesPerson: () => false,
      roleOf: () => null,
      shortOf: () => name,
      holders: new Map(),
    })?.map(({ text }) => text);
  expect(shown('Paul')).toBeUndefined();
  expect(shown('Otto Venn')).toContain(' [Otto Venn]');
});

test('behind a sentence that presents somebody “he” is nobody else', () => {
  const text =
    'Otto Venn, a pilot of the harbour, said that the bell was rung at noon. The second witness was Sgt. Mooney. He shared the letters of the crews, which tell of the bell and the fog.';
  const shown = nameSubject(
    linesIn(readReport({ id: 'r', text })).at(-1)!,
    linesIn(readReport({ id: 'r', text })).at(-2)!,
    {
      mentionAt: () => ({ end: 2, name: 'Otto Venn' }),
      introductions: () => [],
      soleSubject: () => null,
      namesPerson: () => false,
      roleOf: () => null,
      shortOf: () => 'Venn',
      holders: new Map(),
    },
  );
  expect(shown).toBeNull();
});

test.each([
  'Otto Venn, master of ‘Northern Star,’ poses at the launch of the ferry at the old pier.',
])('a picture shows whom the present tells of, whatever marks stand between: %s', (sentence) => {
  expect(aloneLast(sentence)).toBeNull();
});

test('“so long” is no tie, and “today” in front goes where nobody knows the day', () => {
  const farewell = 'So Long, Northern Line; Hello, Harbour Office of Ostbrook and its new ferries.';
  expect(aloneLast(farewell)).toBe(farewell);
  expect(
    aloneLast('Today, Andy Simpson of the harbour office urged crews to use maps.', null),
  ).toBe('[…] Andy Simpson of the harbour office urged crews to use maps.');
});

test('a first name in a quotation is known only to those who speak', () => {
  const strangersIn = (text: string) => {
    const report = readReport({ id: 'r', text });
    return barePeople(linesIn(report)[0]!, [], report);
  };
  const told = '“Walter was the first to come to the pier,” the harbour office said on Monday.';
  expect(strangersIn(told)).toEqual(['walter']);
  expect(strangersIn(told.replace('Walter', 'Walter Venn'))).toEqual([]);
});

test('a report begins where it begins to tell', () => {
  const report = readReport({
    id: 'r',
    text: 'Ostbrook, Nordland.\n\nTHE CREWS OF THE LINE WALKED OUT AT NOON.\n\nThe crews of the Northern Line have gone back to work after a strike of nine days. The mayor of Ostbrook spoke with them on the pier.',
  });
  expect(linesIn(report).map(({ rank }) => rank)).toEqual(
    linesIn(report).map((_, at, all) => Math.max(0, at - all.length + 2)),
  );
});

describe('the one person of the sentence before is whom "she" means', () => {
  const told = (text: string) =>
    writeDigest([readReport({ id: 'r', published: '2026-09-13', text })]).points.map(
      (point) => point.text,
    );
  const flown = 'She was flown to hospital in Brig with a broken ankle and frostbite.';

  test('where a clause beside her name tells who she is, and a mountain is named', () => {
    expect(
      told(
        `Lena Baum, the hiker who had been missing on Mount Orla since Friday, was found alive on Sunday afternoon. ${flown}`,
      ).join(' '),
    ).toContain('Baum] was flown to hospital');
  });

  test('but not where the sentence tells of another one besides', () => {
    expect(
      told(
        `Lena Baum, the hiker who had been missing since Friday, was found on Sunday by a nurse from Ostbrook. ${flown}`,
      ).join(' '),
    ).not.toContain('was flown');
  });
});
