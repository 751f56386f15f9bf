import { describe, expect, test } from 'vitest';
import { aloneLast } from './aloneLast.ts';

describe('is taken as it stands', () => {
  test.each([
    'Marta Lindqvist said that she would meet the owners of the company before summer.',
    'It is not clear whether the owners of the company will come to the meeting.',
    'A man who said he had seen the collision called the harbour police at once.',
    'Screen star Ada Kroll left the bulk of her $26 million fortune to the crews of the ferry.',
    'In her ruling, Supreme Court Justice Barbara Venn orders the owners to appear in court on 6 May.',
    'The two pilots at the helm of the ferry of Ostbrook have spoken for the first time.',
    'The board of the ferry line has confirmed that it will consider an offer by Olaf Brandt.',
    'Norway Air have announced that they will be willing to pay for a longer search.',
    'The young sailor who fell to his death at the pier was not wearing a lifebelt.',
    'One of the harbour supervisors ousted from the office made light of his work on Facebook.',
    'An experienced cliff walker fell to her death above the pier, an inquest has heard.',
    'The nation’s top infectious diseases expert said that he did not expect a lockdown.',
  ])('%s', (sentence) => {
    expect(aloneLast(sentence)).toBe(sentence);
  });
});

describe('is not taken', () => {
  test.each([
    ['a pronoun of nobody', 'He was not available for comment on the night shifts of the crews.'],
    [
      'what somebody confirmed',
      'The board of the ferry line confirmed that on the last day of the meeting.',
    ],
    [
      'somebody among several who are told of only here',
      'The officials who came to the pier said that his ship had been sold in spring.',
    ],
    ['a thing that came before', 'This has led to long queues at the piers of all three islands.'],
    [
      'two men without names',
      'The two men shook hands before the talks at the harbour office began.',
    ],
    ['a question', 'Will the owners of the company ever come to a meeting with the crews?'],
    [
      'the writer speaking',
      'We asked the owners of the company about the night shifts of the crews.',
    ],
    [
      'what somebody says of something untold',
      'A spokesman for the Northern Line said that was “completely untrue” and left the old pier.',
    ],
    [
      'what the feed adds to a report',
      'The post Ferries of the Northern Line stay in port appeared first on The Ostbrook Times.',
    ],
    ['half a quotation', '“We have asked for a meeting nine times, the leader of the union said.'],
    ['no sentence', 'Long queues at the piers of the three islands of the Northern Line'],
    [
      'a phrase in front that leans on the sentence before',
      'At the meeting that followed it, the owners of the company spoke of the night shifts.',
    ],
    [
      'a condition of something untold',
      'If approved this year, it would be sold in all of the northern countries.',
    ],
    [
      'two who are not named, beside names of places',
      'Lindqvist, whom a conference had taken to Norway, spoke of the talks in Oslo when the two had met.',
    ],
    [
      'what the page asks of its reader',
      'Add the Northern Line as an interest to read every report on its ferries.',
    ],
    [
      'a look back at the sentence before',
      'After that the harbour office closed both of the piers of the island.',
    ],
  ])('%s', (_what, sentence) => {
    expect(aloneLast(sentence)).toBeNull();
  });
});

test.each([
  'First lady Olga Brandt opened the new pier of Ostbrook in the rain.',
  'The former harbour master Otto Venn must answer the questions of the council.',
])('what only looks like a tie is none: %s', (sentence) => {
  expect(aloneLast(sentence)).toBe(sentence);
});

describe('a brief sentence', () => {
  test.each([
    'Two ferries cancelled 220 trips.',
    'About 2,500 jobs on the ferries will go.',
    'The mayor of Ostbrook resigned on Saturday [16 March].',
    'The captain has been arrested, police said.',
  ])('is taken where a figure, a day or a deed with its source makes it news: %s', (sentence) => {
    expect(aloneLast(sentence.replace(' [16 March]', ''))).toBe(sentence);
  });

  test('is not taken for what only sounds like a deed', () => {
    const before =
      'The crews of the Northern Line walked out over the price of nine meals. '.repeat(6);
    expect(aloneLast(`${before} The old story was untrue, police said.`)).toBeNull();
  });

  test.each(['They left at 10.', 'The crews were glad.', 'View all 40 pictures here.'])(
    'is not taken without: %s',
    (sentence) => {
      expect(aloneLast(sentence)).toBeNull();
    },
  );

  test.each(['The tram strike in Lindholm is over.', 'Odette has weakened to a tropical storm.'])(
    'is taken where its report begins with it: %s',
    (sentence) => {
      expect(aloneLast(sentence)).toBe(sentence);
    },
  );

  test('whose day nobody can tell is no news', () => {
    const before = 'The crews of the Northern Line walked out over the price of nine meals.';
    expect(aloneLast(`${before} The mayor of Ostbrook resigned on Saturday.`, null)).toBeNull();
  });
});

test('a heading of the page is cut', () => {
  expect(aloneLast('Why it matters: The owners of the company employ nine hundred people.')).toBe(
    '[…] The owners of the company employ nine hundred people.',
  );
});

describe('is edited where everybody can see it', () => {
  test('the word that ties it to the sentence before is cut', () => {
    expect(aloneLast('But shop owners on the islands fear for the spring season this year.')).toBe(
      '[Shop] owners on the islands fear for the spring season this year.',
    );
  });

  test('a pronoun gets the name of the person who begins the sentence before', () => {
    const text =
      'Ingrid Lindqvist has led the union since 2019. She wants the night shifts to end before summer.';
    expect(aloneLast(text)).toBe('[Ingrid Lindqvist] wants the night shifts to end before summer.');
  });

  test('but not where two people are named there', () => {
    const text =
      'Ingrid Lindqvist met Olaf Brandt. She wants the night shifts of the crews to end before summer.';
    expect(aloneLast(text)).toBeNull();
  });

  test('an office gets its holder, where the reports name just one', () => {
    const text =
      'Norwegian President Olaf Brandt came to the harbour. The Norwegian leader spoke with the crews for two hours.';
    expect(aloneLast(text)).toBe(
      'The Norwegian leader [Olaf Brandt] spoke with the crews for two hours.',
    );
  });

  test.each([
    [
      'a sentence that begins in a number',
      '601, the resolution on the pools of the islands, was passed in June by the council.',
    ],
    [
      'a figure of a paper',
      'The pools of the islands were dug by hand (Extended Data Fig. 2) between two old walls.',
    ],
    ['what is left of a quotation', 'Ada Kroll exclaimed in an interview with the Ostbrook Post.'],
  ])('%s is left out', (_what, text) => {
    expect(aloneLast(`The crews struck in March. ${text}`)).toBeNull();
  });

  test('a name that stands behind the office is not put there again', () => {
    const text =
      'Norwegian spokesman Olaf Brand came. The Norwegian spokesman, Olaf Brandt, met the crews of the Northern Line.';
    expect(aloneLast(text)).not.toContain('[');
  });

  test('a range of percentages is no price of a share', () => {
    const text =
      'The harbour office will announce that it is after a 50%-52% cut of all fees until 2030.';
    expect(aloneLast(text)).toBe(text);
  });

  test.each([
    [
      'Ferry Corp. (FRY -0.53%) is to close both of the piers of the island.',
      'Ferry Corp. […] is to close both of the piers of the island.',
    ],
    [
      'Ferry Corp. FRY, +0.54% shares rose after the piers of the island were closed.',
      'Ferry Corp. […] shares rose after the piers of the island were closed.',
    ],
  ])('the price of a share goes: %s', (text, alone) => {
    expect(aloneLast(text)).toBe(alone);
  });

  test.each([
    [
      'OSTBROOK — Olaf Brandt will visit the pier of the ferries here with both of the crews.',
      'Olaf Brandt will visit the pier of the ferries here [Ostbrook] with both of the crews.',
    ],
    [
      'Olaf Brandt will visit the pier of the ferries here with both of the crews.',
      'Olaf Brandt will visit the pier of the ferries […] with both of the crews.',
    ],
    [
      'Olaf Brandt said that the ferries of the island are here to stay for the winter.',
      'Olaf Brandt said that the ferries of the island are here to stay for the winter.',
    ],
  ])('"here" is where the dateline says: %s', (text, alone) => {
    expect(aloneLast(text)).toBe(alone);
  });

  test.each([
    [
      'Three crews of the Northern Line were killed in a fire there and nine were hurt.',
      'Three crews of the Northern Line were killed in a fire […] and nine were hurt.',
    ],
    [
      'Olaf Brandt visited the harbour of Velden and met the crews there for talks.',
      'Olaf Brandt visited the harbour of Velden and met the crews there for talks.',
    ],
    [
      'Olaf Brandt said that there were nine ferries and there will soon be forty.',
      'Olaf Brandt said that there were nine ferries and there will soon be forty.',
    ],
    ['Olaf Brandt went there with both of the crews of the Northern Line.', null],
    ['Olaf Brandt said that no crews of the Northern Line were hurt in a fire there.', null],
  ])('"there" goes where the sentence tells of no place: %s', (text, alone) => {
    expect(aloneLast(text)).toBe(alone);
  });

  test('two cuts side by side show one ellipsis', () => {
    expect(
      aloneLast(
        'Olaf Brandt met the crews of the ferries here Friday at the pier for talks.',
        null,
      ),
    ).toBe('Olaf Brandt met the crews of the ferries […] at the pier for talks.');
  });

  test('a tie stays where somebody speaks right behind it, and the sentence is not taken', () => {
    expect(
      aloneLast('In all, Olaf Brandt said, about half of the ferries are tied up at the pier.'),
    ).toBeNull();
  });

  test.each(['In all,', 'To make matters worse,'])('“%s” goes', (tie) => {
    expect(aloneLast(`${tie} four ferries of the Northern Line were tied up at the pier.`)).toBe(
      '[Four] ferries of the Northern Line were tied up at the pier.',
    );
  });

  test('a dash that is left of a dateline goes', () => {
    expect(aloneLast('— The crews of the island struck against the night shifts in March.')).toBe(
      '[…] The crews of the island struck against the night shifts in March.',
    );
  });

  test('a dateline behind which a dash stands goes', () => {
    const text =
      'The crews struck in March. OSTBROOK — The harbour office of the islands will propose a budget in June.';
    expect(aloneLast(text)).toBe(
      '[…] The harbour office of the islands will propose a budget in June.',
    );
  });

  test('a department is nobody who holds an office', () => {
    const text =
      'The Treasury Department met the crews. An opinion came from the Justice Department’s Office of Harbours. The Justice Department told the crews to wait for the opinion of the judge.';
    expect(aloneLast(text)).toBe(
      'The Justice Department told the crews to wait for the opinion of the judge.',
    );
  });

  test('"he" is nobody whose team the sentence before told of', () => {
    const text =
      'The Brandt transition team announced the nomination today. He would lead an office of ferries and piers with 900 officials.';
    expect(aloneLast(text)).toBeNull();
  });

  test('"he" is the president of the sentence before, who is known by his office', () => {
    const text =
      'President Brandt said he stands behind the law on night shifts. He acknowledged that the strike of the crews came sooner than planned.';
    expect(aloneLast(text)).toBe(
      '[President Brandt] acknowledged that the strike of the crews came sooner than planned.',
    );
  });

  test('a week gets its days where the reports go on for longer, and a month its name', () => {
    const week = 'Marta Lindqvist said that she would meet the owners of the company next week.';
    expect(aloneLast(week)).toBe(week);
    expect(aloneLast(week, '2024-03-16', '2024-03-20')).toBe(
      'Marta Lindqvist said that she would meet the owners of the company next week [18 to 24 March].',
    );
    expect(aloneLast(week.replace('week', 'month'))).toBe(
      'Marta Lindqvist said that she would meet the owners of the company next month [April].',
    );
  });

  test('the spokeswoman of a body gets its name from the sentence before', () => {
    const text =
      'At the Harbour Office nobody was hurt. “The pier will be closed until the ferries are safe,” said Marta Lindqvist, its spokeswoman.';
    expect(aloneLast(text)).toBe(
      '“The pier will be closed until the ferries are safe,” said Marta Lindqvist, [the Harbour Office’s] spokeswoman.',
    );
  });

  test('a weekday gets its day, outside quotations only', () => {
    expect(
      aloneLast('The union said on Friday that “on Monday nobody will work” at the two piers.'),
    ).toBe(
      'The union said on Friday [15 March] that “on Monday nobody will work” at the two piers.',
    );
  });
});

test('a day of another year than that of the latest report is told with its year', () => {
  const sentence = 'The owners of the company spoke of the night shifts of the crews on Friday.';
  expect(aloneLast(sentence, '2023-03-18', '2024-01-09')).toContain('on Friday [17 March 2023].');
  expect(aloneLast(sentence, '2023-03-18', '2023-04-09')).toContain('on Friday [17 March].');
});
