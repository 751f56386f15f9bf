import { describe, expect, test } from 'vitest';
import { conflictsIn } from './conflictsIn.ts';

describe('What one tells and another one says was not so', () => {
  test('is a conflict, with the account that stands behind a bare denial', () => {
    expect(
      conflictsIn(
        'Records of the diver Otto Venn show that the valve stood open as early as 9 June. Careline contradicts this. The firm says it was open for eleven days.',
      ),
    ).toEqual([
      [
        'Is it so: the valve stood open as early as 9 June?',
        'Records of the diver Otto Venn show that the valve stood open as early as 9 June.',
        'Careline contradicts this. The firm says it was open for eleven days.',
      ],
    ]);
  });

  test('closes a quotation that goes on', () => {
    const [found] = conflictsIn(
      'Gordon Sill says he told the captain at noon that the rope was torn. Fiona Marsh denies it. “Nobody told me anything. I was ashore,” she said.',
    );
    expect(found?.at(-1)).toBe('Fiona Marsh denies it. “Nobody told me anything.”');
  });

  test.each([
    [
      'The Daily Post stands by its account that two members voted for the sale. Otto Vidal, and Radio Coast, say otherwise.',
      'two members voted for the sale',
    ],
    [
      'Her lawyer said she had acted on instructions from the head office. The head office rejects this.',
      'she had acted on instructions from the head office',
    ],
    [
      'The Times reported that the minister met the banker in May. The minister called the report a lie.',
      'the minister met the banker in May',
    ],
    [
      'The yard says its people fixed the buoy and that a pilot moved it later. The pilot, Gordon Sill, says he did not touch it.',
      'its people fixed the buoy and that a pilot moved it later',
    ],
    [
      'A witness said the guard had opened the gate. The guard denies it, and nobody has been charged.',
      'the guard had opened the gate',
    ],
  ])('is asked without whoever says it: %s', (text, asked) => {
    expect(conflictsIn(text).map(([about]) => about)).toEqual([`Is it so: ${asked}?`]);
  });

  test.each([
    // wishes, plans and views
    'The union said members should walk out on Friday. The company rejects this.',
    'The minister said the toll would hurt the fishermen. The opposition disputes it.',
    'The skipper said his boat was the better one. The other skipper saw it differently.',
    // the same one
    'Otto Venn said the rope was cut with a knife. Otto Venn later denied it.',
    // another thing
    'A diver told the court that the valves had been opened by hand. Dana Wessel denies the charges.',
    'Police said 40 men were held in the raid on the bar. The club denies the request of the police.',
    'The mayor said the quay was closed after the storm. The governor denied the mayor the money.',
    'The judge said the men were held for two days in the cellar. The lawyer contested the ruling.',
    'The Post reported that Ana Ruiz was paid twice by the firm. Ruiz says she was not at home.',
    'The crew said the ship was hit by a rock at noon. The captain said he was not well.',
    'Ostland said 14 sailors had been killed in the harbour. Westmark said nine had been injured and denied that it had fired.',
  ])('is none: %s', (text) => {
    expect(conflictsIn(text)).toEqual([]);
  });
});

describe('What a report leaves open between two', () => {
  test('is asked with both, each with whoever tells it', () => {
    expect(
      conflictsIn(
        'The judge must also decide whether the valve had stood open since June, as the diver Otto Venn maintains, or only since August, as the supplier Careline says.',
      ),
    ).toEqual([
      [
        'Which is so: the valve had stood open since June, or only since August?',
        'the valve had stood open since June, as the diver Otto Venn maintains',
        'only since August, as the supplier Careline says',
      ],
    ]);
  });

  test('is none where one and the same says both', () => {
    expect(
      conflictsIn(
        'Whether the ferry is full, as the mayor says, or half empty, as the mayor said before, is open.',
      ),
    ).toEqual([]);
  });
});

describe('Two figures with one verb, or of two lists', () => {
  test.each([
    [
      'Neither side has moved on how many took part. The union says 480, the company 410; pay was handed out last Friday.',
      ['How many took part?', 'The union says 480', 'the company 410'],
    ],
    [
      'The council says 300 trees were felled, the company 450.',
      ['How many trees?', 'The council says 300 trees', 'the company 450'],
    ],
    [
      'The union said its members, 480 by its count and 410 by the company’s, return on Thursday.',
      ['How many members?', '480 by its count', '410 by the company’s'],
    ],
    [
      'His association counts 212 victims. The court has 187 on its list; the others were late.',
      ['How many victims?', 'His association counts 212 victims.', 'The court has 187'],
    ],
    [
      'The Chronicle counted 11 ships at anchor. A spokesman of the port insisted it was never more than seven, saying that the others were in dock.',
      [
        'How many ships?',
        'The Chronicle counted 11 ships at anchor.',
        'A spokesman of the port insisted it was never more than seven',
      ],
    ],
    [
      'The institute dated the wreck to 140 years. Its former director stands by 94 years and says the nails are older.',
      [
        'How many years?',
        'The institute dated the wreck to 140 years.',
        'Its former director stands by 94 years',
      ],
    ],
    [
      'Pieter Wick puts the wreck at 94 years rather than 212, and sent his comment to the museum.',
      ['What number: Pieter Wick puts the wreck at … years', '94 years', '212'],
    ],
  ])('are a conflict: %s', (text, told) => {
    expect(conflictsIn(text)).toEqual([told]);
  });

  test.each([
    'The north says 40 cases, the south 12.',
    'Labour said 40 seats, the Greens 12, were lost.',
    'The firm said sales were 40 million, its rival 12 million.',
    'The town has 312 streets. The region has 187 on its list of old roads.',
  ])('are none where each has its own: %s', (text) => {
    expect(conflictsIn(text)).toEqual([]);
  });
});

describe('Two times of day of one thing', () => {
  const MAYOR = 'The mayor repeated that the siren went at 2.40am.';

  test('are a conflict where two each say so, whoever knows both', () => {
    expect(
      conflictsIn(
        `${MAYOR} A fireman said the siren at the station was started by hand at 3.20am.`,
      ),
    ).toEqual([
      [
        'At what time was the siren?',
        MAYOR,
        'A fireman said the siren at the station was started by hand at 3.20am.',
      ],
    ]);
  });

  test('are asked of what rang', () => {
    const [found] = conflictsIn(
      'The alarm went off at 3.10am, the guard said. Neighbours said the alarm sounded at 3.45am.',
    );
    expect(found?.[0]).toBe('At what time was the alarm?');
  });

  test.each([
    `${MAYOR} A fireman said a second siren sounded at 3.20am.`,
    `${MAYOR} The mayor then said the siren went off at 3.20am.`,
  ])('are none: %s', (text) => {
    expect(conflictsIn(text)).toEqual([]);
  });
});

describe('A denial in other words', () => {
  test.each([
    'The owner denies that the gate was locked.',
    'The owner contradicts them.',
    'That is not true, the owner says.',
    'This is denied by the owner.',
    'The owner, Otto Venn, 54, denied it.',
    '“That is not true,” the owner said.',
    'The owner, Otto Venn, denied it.',
  ])('is a conflict: %s', (denial) => {
    expect(
      conflictsIn(`Two workers say the gate was locked from outside by the night guard. ${denial}`),
    ).toHaveLength(1);
  });

  test('may stand in the sentence of the claim', () => {
    expect(
      conflictsIn(
        'Two clerks say the manager wiped the tapes after the theft, an account the manager disputes.',
      ),
    ).toEqual([
      [
        'Is it so: the manager wiped the tapes after the theft?',
        'Two clerks say the manager wiped the tapes after the theft',
        'an account the manager disputes.',
      ],
    ]);
  });

  test('answers what stands before a quotation of the same one', () => {
    const [found] = conflictsIn(
      'Engineer Ada Roe says that she signed the note on a call from the head office of the line. “I have the date and the number,” Roe said. Chief engineer Otto Rath called this an invention.',
    );
    expect(found?.[0]).toBe(
      'Is it so: she signed the note on a call from the head office of the line?',
    );
  });
});

describe('What somebody only says of it', () => {
  test.each([
    'The company said the union had cost passengers three days of service. The union said it was not to blame for it.',
    'The coach said the keeper had trained all week with the team. The keeper said he had never felt better in training.',
    'The paper reported that a cousin of the mayor had won the contract. The mayor said he did not want to discuss it.',
    'Ada Lund said she had sent her first story to the magazine at nineteen. The magazine rejected the story.',
    'The firm said the crane had fallen because of a gust of wind. The court dismissed the claim as out of time.',
    'Organisers said the town had promised them the square for three nights. The police denied it to them on Friday.',
    'Ada Holt said she felt no nerves before the first song of the evening. Her trembling hands told a different story.',
    'In the film, the mayor says the dam was checked each spring. Her daughter says otherwise.',
    'Kern said it had signed a deal with the port of Hellen. Delmar has no such deal.',
    'Two workers say the gate was locked from outside by the guard. The owner never denied it.',
    'Two workers say the gate was locked from outside by the guard. No official denies it.',
    'Two workers say the gate was locked from outside by the guard. If the owner denies it, a court will rule.',
    'Two workers say the gate was locked from outside by the guard. Nothing in the logs contradicts this.',
    'Witnesses said officers had beaten two students behind the theatre. The mayor said that was wrong.',
    'Kern said it had sent a written bid for the mill in April. The board of Delmar rejected it.',
    'The company said in the morning there was no leak at the mill. In the evening the company said that there was.',
    'Delmar said in May that the gate was never locked from outside. The firm now says otherwise.',
    'Rumours on social media claimed that the minister had left the country. Fact-checkers called the claim false.',
    'Clerks say the vault was opened twice during the holiday weekend. The manager rarely disputes it.',
    'Otto Venn said in a first interview the rope was cut with a knife. Venn, a former captain, later denied it.',
    'Venn said in the interview that he had cut the rope with a knife. Venn’s lawyer later denied it.',
    'The minister said the islanders had been given two ships and a clinic. The islanders said they had never asked for it.',
    'The academy said it had chosen the poet for her work on exile. The poet rejected it on principle.',
    'Commentators said the winger had run half the pitch before he shot. The keeper denied it with his fingertips.',
    'The band says its farewell tour in 2019 was really its last. The posters on every wall say otherwise.',
    'Police say the guard locked the gate from outside before the fire. The guard denies having locked the gate to harm anyone.',
    'The council says the plan was praised by the residents. The residents say it was the council that listened.',
  ])('is no other account: %s', (text) => {
    expect(conflictsIn(text)).toEqual([]);
  });
});

describe('What is only set, wanted or of something else', () => {
  test.each([
    'The new ticket puts the tour at 9 euros rather than 12.',
    'The new statute puts the threshold at 40 workers rather than 60.',
    'Sales rose by 8 percent, less than the 11 percent reported by the rival Orsk.',
    'The seller first hoped for 90,000 euros for the barn. The buyer sticks to 70,000 euros.',
    'The zoo said it had 40 penguins. The aquarium said it fed 55 penguins. Neither figure includes chicks.',
    'The coastguard said the siren sounded at 6.10 a.m. in the western bay. A farmer said the siren sounded at 6.35 a.m. in the east.',
    'The marshal said the crash happened at 10.15 a.m. in the junior race. The doctor said the crash happened at 11.50 a.m. in the final.',
    'Members must choose whether the party turns left, as Haas argues, or stays put, as Brun argued.',
    'The union demands a rise of 9 percent. The ministry sticks to 5 percent.',
    'Kern paid a bonus of 14 million euros, more than the 9 million euros announced by the rival Delm.',
    'Entry has become 12 euros for the adults and 6 euros for the pupils.',
    'For stewards, the mayor said 80, the police 60 officers.',
    'Growers speak of losing 15 per cent of wheat, the mill of 25 per cent of barley.',
    'The port said it had 340 cranes in service. The town reported 120 ships a month. Neither figure has changed.',
    'Whether prices fall, as the bank believes, or rise, as the traders believe, nobody knows.',
    'The driver said his alarm went off at 4.15 a.m. as always. The operator said the alarm went off at 6.50 a.m. in the control room.',
    'The brigade said the fire alarm went off at 9.10 p.m. on the ground floor. A guard said the bomb exploded at 9.55 p.m. near the gate.',
    'The mayor said the siren sounded at 9.10 p.m. for the flood. An officer said the siren sounded at 11.25 p.m. to give the all-clear.',
    'The institute said the quake struck at 9.10 a.m. local time. Others said the quake struck at 14.40 GMT.',
  ])('is no conflict: %s', (text) => {
    expect(conflictsIn(text)).toEqual([]);
  });
});
