import { describe, expect, test } from 'vitest';
import { takenUp } from '../../../../src/core/digest/alone/leaning/takenUp.ts';
import { linesOf } from '../../../../src/core/digest/reading/lines.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';
import { aloneLast } from './aloneLast.ts';

describe('what makes a sentence go on from another is cut', () => {
  test.each([
    [
      'Two hours later, the harbour office closed both of the piers of the island.',
      '[The] harbour office closed both of the piers of the island.',
    ],
    [
      'Requests also rose for the night ferries between the three islands of the line.',
      'Requests […] rose for the night ferries between the three islands of the line.',
    ],
    [
      'The harbour office of Ostbrook, however, wants the ferries to sail on all nights.',
      'The harbour office of Ostbrook […] wants the ferries to sail on all nights.',
    ],
    [
      'During the first strike, Otto Venn also fell short in eight of the nine harbours.',
      'During the first strike, Otto Venn […] fell short in eight of the nine harbours.',
    ],
    [
      'Hours later Otto Venn told the harbour office that the ferries would stay.',
      '[…] Otto Venn told the harbour office that the ferries would stay.',
    ],
    [
      'Within an hour, the harbour office closed both of the piers of the island.',
      '[The] harbour office closed both of the piers of the island.',
    ],
    [
      'Third time lucky: the new ferry of the line left the pier of Ostbrook at noon.',
      'Third time lucky: the new ferry of the line left the pier of Ostbrook at noon.',
    ],
    [
      'First responders from all three islands carried the passengers to the pier.',
      'First responders from all three islands carried the passengers to the pier.',
    ],
    [
      'Driving the news: But the harbour office closed both of the piers of the island.',
      '[The] harbour office closed both of the piers of the island.',
    ],
  ])('%s', (sentence, alone) => {
    expect(aloneLast(sentence)).toBe(alone);
  });
});

describe('is not taken', () => {
  test.each([
    [
      'what is done with something that only the sentence before names',
      'Governor Ada Kroll of Ostland said on Monday that Mayor Marsh would sign it.',
    ],
    [
      'what was announced, where only the sentence before tells it',
      'Harbour president Olaf Brandt announced it on Friday at noon, before the crews had met.',
    ],
    [
      'a sum of which only the sentence before has the first part',
      'With four pilots and two cooks of the line that makes 14 people on the ferry.',
    ],
    ['a first step without its second', 'First came the crews of all the ferries of the line.'],
    [
      'one of some whom nobody has named',
      'One grabbed the purse of a passenger and ran along the pier.',
    ],
    [
      'who said it, whatever spaces it has',
      'So\u00a0commented a night guard of the harbour office in the old town of Ostbrook.',
    ],
    ['an answer to nothing', 'The owners of the line agreed, and the crews went back to work.'],
    [
      'the second half of what somebody said',
      'Ingrid Lindqvist went on: “The crews of the northern islands will sail again.”',
    ],
    [
      'a quotation that takes something up',
      'Ingrid Lindqvist told the harbour office: “We are ready for such meetings.”',
    ],
    [
      'the evening before a day that the sentence before tells',
      'The evening before, the crews of the islands will sail to Ostbrook on the last ferry.',
    ],
    [
      'a yes to what the sentence before asks',
      'Harbour chairman Otto Venn of the Northern Line in Ostbrook says that there was.',
    ],
    ['words left out', 'In the case of the northern islands, the new ferry seems to have.'],
    ['silence about something', 'The owners of the Northern Line in Ostbrook did not comment.'],
    ['silence on a day', 'The owners of the Northern Line in Ostbrook did not comment Thursday.'],
    [
      'what is farther up than something else',
      'About 500 yards farther up, a guard of the harbour office waved at the crews of the ferry.',
    ],
    [
      'one beside the first one',
      'At a second, larger pier the guards of the harbour office held up the crews of the ferry.',
    ],
    [
      'what was done since something',
      'The Ostbrook Pilots’ Club has since condemned the words of the mayor on the crews.',
    ],
    [
      'what holds back its thing for the next sentence',
      'Otto Venn of the Northern Line wants the world to just know one thing.',
    ],
    [
      'who speaks words of the sentence before',
      'Venn shouted, shorthand for a strike of all crews until the end of the summer.',
    ],
    [
      '“them” where only a distance stands before it',
      'Within 500 yards of the old pier a guard with a lamp waved for them to come up.',
    ],
    [
      'the other of two sides',
      'On the other, there is Otto Venn, who wants to simplify the fares of the ferries.',
    ],
    [
      'what “their” talks are',
      'As for their talks with the crews, many of the owners laughed at the offer of the line.',
    ],
    [
      'a speaker’s name in front of the words, as films have it',
      'Kenji Venn “I was one of the first to come to the harbour of Ostbrook.”',
    ],
    [
      'what a channel says of its own reports',
      'Vernon Venn reports during Coast News at six on the first day of June.',
    ],
    [
      'whom to follow',
      'Follow Coast News reporter and sailor Lee Venn on Twitter and see his ferries there.',
    ],
    ['a picture’s line', 'Crews wait beside the pier in Ostbrook on Thursday, March 14, 2024.'],
    ['subtitles', 'THE CREWS OF THE NORTHERN LINE WALKED OUT AT NOON OVER THE NIGHT SHIFTS.'],
    [
      'a call on the public',
      'Anyone with information is asked to call the harbour police of Ostbrook.',
    ],
    [
      'a quotation that begins with somebody whom others have named',
      '“She told the owners of the line that the crews were tired,” said a harbour pilot.',
    ],
  ])('%s', (_what, sentence) => {
    expect(aloneLast(sentence)).toBeNull();
  });
});

describe('below another sentence', () => {
  const BEFORE = 'Two pilots of the line sold three of its ferries in May.';

  test.each([
    'The man, 29, has been charged with taking three ferries of the line without leave.',
    'The court split them off and will hear in June who sold the ferries of the line.',
  ])('who is meant by so little is not told: %s', (sentence) => {
    expect(aloneLast(`${BEFORE} ${sentence}`)).toBeNull();
  });

  test('a man with his name is', () => {
    const sentence = 'The pilot, Otto Venn, 29, has been charged with taking three ferries.';
    expect(aloneLast(`${BEFORE} ${sentence}`)).toBe(sentence);
  });
});

describe('is taken', () => {
  test.each([
    [
      'what follows names whom "his" means',
      'In his speech to the crews, harbour pilot Olaf Brandt spoke of the night shifts.',
    ],
    [
      'a thing that the sentence has itself before "it"',
      'Harbour pilot Olaf Brandt wrote the plan in May and announced it on the pier of Ostbrook.',
    ],
    ['what somebody calls "this"', '“This is not what a ferry looks like,” said a harbour pilot.'],
    [
      'a clause that "it" begins',
      'The harbour office of Ostbrook confirmed it will send more ferries to the islands.',
    ],
  ])('%s', (_what, sentence) => {
    expect(aloneLast(sentence)).toBe(sentence);
  });
});

describe('in a report of which nobody knows the day', () => {
  test('a weekday is left out where the sentence is whole without it', () => {
    expect(
      aloneLast('On Friday, crews of the Northern Line tied up all of their boats.', null),
    ).toBe('[Crews] of the Northern Line tied up all of their boats.');
    expect(
      aloneLast('Crews of the Northern Line tied up all of their boats on Friday.', null),
    ).toBe('Crews of the Northern Line tied up all of their boats […].');
  });

  test('and the sentence is left where it is not', () => {
    const until = 'Crews of the Northern Line tied up all of their boats until Friday.';
    const owning = 'Crews of the Northern Line tied up their boats after Friday’s ruling.';
    const whose = 'The Northern Line replaced two pilots with its current Saturday crew.';
    expect(aloneLast(whose, null)).toBeNull();
    expect(aloneLast(until, null)).toBeNull();
    expect(aloneLast(owning, null)).toBeNull();
  });
});

test('a weekday that may be this week’s or the next gets no date, and is not taken', () => {
  expect(
    aloneLast('The council of Ostbrook is teeing up a Saturday vote on the night ferries.'),
  ).toBeNull();
});

describe('a sentence takes up', () => {
  const things = (text: string) => takenUp(linesOf(readReport({ id: 'r', text }), []).at(-1)!);

  test.each([
    ['The suspect ran along the pier of Ostbrook.', ['suspect']],
    ['It rained all night. Police asked the 53-year-old man twice.', ['man']],
    ['The first robbery was reported at noon.', ['robberi']],
    ['It rained all night. A pilot saw another attack from the pier.', ['attack']],
    ['The Ostbrook director left the island.', ['director']],
    ['The old pier’s planks were wet from rain.', ['pier']],
  ])('%s', (text, taken) => {
    expect(things(text)).toEqual(taken);
  });

  test.each([
    'The ruling of the harbour court pleased both sides.',
    'A son of a pilot was there, and the child saw it.',
    'Lindqvist said “the suspect is no sailor” on its page.',
    'The government wants the ferries to sail at night.',
    'Crews asked the suspect for a ticket, which a report may begin with.',
    'It rained all night. It means another month of strikes for the crews.',
    'The budget officially released by the harbour office is larger than ever.',
    'It rained all night. The Coast Guard’s chief spokesman came.',
    'It rained all night. The Ostbrook district attorney came.',
    'It rained all night. The drug regulator came.',
    'It rained all night. The Red Star aid group came.',
    'It rained all night. The director, Ulf Samberg, came.',
  ])('nothing: %s', (text) => {
    expect(things(text)).toEqual([]);
  });
});

test('what the sentence itself names may be "it"', () => {
  expect(
    aloneLast('The harbour office wrote the new timetable in May and the council changed it.'),
  ).toBe('The harbour office wrote the new timetable in May and the council changed it.');
});

describe('"it" of which only the sentence before tells', () => {
  test.each([
    'Normally, that would be the end of it for the crews of Ostbrook.',
    'In 1982, it was the scene of a strike of all the crews of Ostbrook.',
    'According to the University of Ostbrook, it had a magnitude of 5.6 and woke the island.',
    'According to the harbour office, it occurred 32 kilometres south of Ostbrook at noon.',
  ])('is no beginning: %s', (text) => {
    expect(aloneLast(`It rained all night. ${text}`)).toBeNull();
  });

  test.each([
    'Normally, ferries leave the pier of Ostbrook at noon.',
    'In 1982, it was Otto Venn who led the strike of the crews.',
    'In 1982, it was believed that the ferries would leave Ostbrook.',
    'According to the harbour office, it had a loss of nine million crowns in May.',
  ])('is one where it needs nothing: %s', (text) => {
    expect(aloneLast(`It rained all night. ${text}`)).toBe(text);
  });
});
