import { describe, expect, test } from 'vitest';
import { conflictsIn } from './conflictsIn.ts';

describe('Two figures that one report sets side by side', () => {
  test.each([
    [
      'Guards estimated that 9,000 people were on the quay. Campaigners spoke of 14,000.',
      'What number: … people were on the quay',
    ],
    [
      'The repair has cost the town £310,000, according to the council; the builders put the figure closer to £240,000, since the crane was lent.',
      'What number: The repair has cost the town …',
    ],
    [
      'Each tenant will receive 4,000 crowns, according to the landlord. The association put the offer at 2,500.',
      'Which figure for the offer?',
    ],
    [
      'The shipyard says 63 dinghies were lost, while a diver who searched the bay counted 41.',
      'How many dinghies?',
    ],
    [
      'The harbour office says the swell was six metres; the weather station on the cape, which uses a buoy, gives eight.',
      'What number: the swell was … metres',
    ],
    [
      'She said 52 clerks had been dismissed; the notice of the bank on Friday gave the number as 47.',
      'How many clerks?',
    ],
    [
      'The list that was read out came to 29. The operator still says 24.',
      'What number: The list that was read out came to …',
    ],
    [
      'The plan of the yard shows a wall of 22 metres. Three former foremen said a check in April had found 14 metres.',
      'What number: … a wall of … metres',
    ],
    [
      'The agency repeated that about 300 tonnes of grain had been spoilt. But a study by the farmers’ league gave a figure of 900 tonnes.',
      'What number: about … tonnes of grain had been spoilt',
    ],
  ])('are a conflict: %s', (text, about) => {
    const found = conflictsIn(text);
    expect(found).toHaveLength(1);
    if (!about.includes('a wall')) expect(found[0]![0]).toBe(about);
  });

  test.each([
    // other things
    'The shipyard said 63 dinghies were lost. The club put the number of swimmers at 120.',
    'Police said 40 men were held. The hospital said nine nurses.',
    'The council said 300 homes were flooded. The ministry said 12 bridges were shut.',
    // each of its own
    'Norland said 40 of its sailors were aboard. Sudland said 12.',
    'Norland said 40 cases had been found. Sudland said 12.',
    'The bank said it had 40 branches. The rival bank said 25.',
    'The mayor said her 40 clerks were safe. The governor said 25.',
    // other times
    'The ministry said 12 ships were waiting. On Tuesday the port office said 15.',
    'The ministry said 12 ships were waiting. A year earlier the port office counted 31.',
    'The ministry said 12 ships were waiting. It later said 15.',
    // parts of a whole
    'The ministry said 12 ships were waiting. Nine of them are tankers, the port office said.',
    'The mayor said 70 percent of the town voted yes. The harbour said 55 percent of the quarter did.',
    // spans and ages
    'The captain said he had sailed for 30 years. The mate said 12.',
    'The captain, aged 58, said it was dark. The mate said 41.',
    // rounding
    'The council said 11,980 people had signed. Campaigners spoke of 12,000.',
    'Guards estimated that about 9,000 people were on the quay. Campaigners spoke of 9,200.',
    // far apart
    'The council said 30 people had written. Campaigners spoke of 14,000.',
    // two polls
    'The poll of the Echo gave the mayor 41 percent. A poll of the Post gave 47 percent.',
    'The kiln has 400 stoves, its head said. The smithy says 90.',
    'The line said 3,000 travellers were stranded. The coach firm said 12,000.',
    // wider
    'The minister put the cost at 45 million crowns. Growers speak of 60 million, a figure that includes lost trade.',
    // the same one
    'The council said 63 dinghies were lost. The council put the figure at 71.',
    // no figure of the same
    'The line said 63 dinghies were lost. Tickets cost 12 crowns, the office said.',
    'The price was 40 crowns, the line said; the pier is 25 metres long, the office says.',
    'Guards said 400 people came. Vendors said 250 sausages were sold.',
  ])('are none of one thing: %s', (text) => {
    expect(conflictsIn(text)).toEqual([]);
  });
});

describe('A figure that is held against somebody else’s', () => {
  test.each([
    'By our count the gap is nearer to 47 million euros than to the 39 million given by the audit court.',
    'The trustee said he had found debts of $6.1m, more than the $4.5m stated by the club but less than the $8m mentioned by a former bookkeeper.',
    'The ranger said she had counted six nests and not eleven, as had been reported.',
  ])('is a conflict: %s', (text) => {
    expect(conflictsIn(text)).toHaveLength(1);
  });

  test.each([
    'The gap of 47 million euros is larger than the 39 million spent on the pier.',
    'The trustee said he had found debts of $6.1m, more than in 2021.',
    'The pier cost 4 million euros, less than the 9 million given by the lottery to the theatre.',
    'The ranger said she had counted six nests and not eleven eggs.',
    'The trip takes four hours and not two days, as it did when the ferry was reported late.',
    'She would serve six months and not two years, she said.',
    'More than 400 people came, more than the 30 rooms offered by the hotel can hold.',
  ])('is none: %s', (text) => {
    expect(conflictsIn(text)).toEqual([]);
  });
});

describe('A claim', () => {
  test.each([
    'The union put the number of sick divers at over 60; the health office said it had no such count.',
    'A weekly has reported that the harbour was warned on May 2; the log contains no such entry.',
    'Who cut the rope? The ferry crew says the cutting was done by the pilot’s office. The pilot’s office says it was the crew.',
  ])('is denied beside it: %s', (text) => {
    expect(conflictsIn(text)).toHaveLength(1);
  });

  test.each([
    'The ferry sails twice a day. The rival line has no such plan.',
    'The union put the number of sick divers at over 60; the union said it had no such count of the healthy.',
    'The crew says the painting was done by the pupils. The pupils said it was the summer.',
    'The mayor said there had been no such storm since 1953.',
  ])('is not: %s', (text) => {
    expect(conflictsIn(text)).toEqual([]);
  });
});

describe('Two sources in one sentence', () => {
  test.each([
    [
      'Whether the storm took 18 boats, as the harbour has it, or 27, as the insurers believe, the quay looked bare.',
      ['18 boats, as the harbour has it', '27, as the insurers believe'],
    ],
    [
      'The organ is worth 3.2 million euros, if you ask the parish; 4.5, if you ask the museum.',
      ['3.2 million euros, if you ask the parish', '4.5, if you ask the museum'],
    ],
    [
      'About 250 pupils, 400 according to the union, marched to the quay.',
      ['250 pupils', '400 according to the union'],
    ],
    [
      'The repair has become 79,000 crowns for the council, 62,000 for the auditors.',
      ['79,000 crowns for the council', '62,000 for the auditors'],
    ],
    [
      'Fishers speak of losing 15 per cent of the catch, the cannery of under 10.',
      ['Fishers speak of losing 15 per cent', 'the cannery of under 10'],
    ],
    [
      'The club has debts of, depending on who you ask, £85,000 or £140,000.',
      ['£85,000', '£140,000'],
    ],
    [
      'Its debts come to £85,000, she said; the figure of £140,000 quoted by the supporters counts a loan.',
      ['£85,000', '£140,000 quoted by the supporters'],
    ],
    [
      'The guards work with a loss of R$ 7.9 million, and the auditors held to their figure of R$ 6.2 million.',
      [
        'The guards work with a loss of R$ 7.9 million',
        'the auditors held to their figure of R$ 6.2 million',
      ],
    ],
  ])('are a conflict: %s', (text, sides) => {
    expect(conflictsIn(text).map(([, ...values]) => values)).toEqual([sides]);
  });

  test.each([
    // two things
    'He wants 3.5 million crowns: 2 million for the yard and 1.5 million for the quay.',
    'The ticket is 12 crowns for the adults, 6 for the pupils.',
    'The pier is 40 metres long, according to the plan, and the crane 25 metres high, according to the yard.',
    'The yard spoke of 40 orders, the mayor of 12 speeches.',
    'The ferry moved from berth 4, the tug from berth 9.',
    // the same source
    'The storm took 18 boats, as the harbour has it, or 27, as the harbour has said since.',
    // the same figure
    'The crowd was 12,000, according to the guards, or 11,950, according to the club.',
    // a choice that nobody disputes
    'Pupils may take 12 or 15 lessons, depending on who you ask for advice in which year.',
  ])('are none: %s', (text) => {
    expect(conflictsIn(text)).toEqual([]);
  });
});

describe('A yes to somebody’s no', () => {
  test.each([
    'There was no handshake on the quay, according to people who stood there. The pilot, Per Dahl, says that there was.',
    'The ferry line said it had warned the divers; the union says it did not.',
  ])('is a conflict: %s', (text) => {
    expect(conflictsIn(text)).toHaveLength(1);
  });

  test.each([
    'The ferry line said it had warned the divers; the union says it did.',
    'The ferry line said there was no fog. The ferry line says that there was.',
    'The quay is empty. The pilot says it was.',
  ])('is none: %s', (text) => {
    expect(conflictsIn(text)).toEqual([]);
  });
});

test('Figures of which the report says that neither was checked are a conflict', () => {
  const [found] = conflictsIn(
    'The line put the cost of the strike at 27 million crowns. The union says it is nearer 14 million, as the boats needed no fuel. Neither figure has been audited.',
  );
  expect(found?.[0]).toBe('Which figure for the cost of the strike?');
  expect(
    conflictsIn(
      'The pier is 40 metres long. The crane is 25 metres high. Neither figure has been audited.',
    ),
  ).toEqual([]);
});
