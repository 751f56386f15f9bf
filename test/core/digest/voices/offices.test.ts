import { describe, expect, it, test } from 'vitest';
import { findRole } from '../../../../src/core/digest/voices/findRole.ts';
import { writeDigest } from '../../../../src/core/digest/writeDigest.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

const days = ['2026-03-02', '2026-03-04', '2026-03-06'];
const roleIn = (...texts: string[]): string | null =>
  findRole(
    'Ida Moor',
    texts.map((text, i) =>
      readReport({ id: `r${i}`, text, published: `${days[i]}T09:00:00Z`, outlet: `O${i}` }),
    ),
  );

describe('the office of a voice', () => {
  it('is none of somebody else who is named behind the comma', () => {
    const text =
      'An expert called by Ida Moor, University of Tolna computer scientist Jian Wu, said the logs were whole.';
    expect(roleIn(text)).toBeNull();
  });

  it.each([
    [
      'The director of the Harbour Museum, Ida Moor, has said no.',
      'director of the Harbour Museum',
    ],
    ['“No,” said Ida Moor, a baker in Ostbrook who escaped over her roof.', 'baker in Ostbrook'],
    ['The leak is repaired, mission director Ida Moor said.', 'mission director'],
    [
      'It pits the mayor against former central bank governor Ida Moor.',
      'former central bank governor',
    ],
    ['They looked into former transport minister Ida Moor’s flights.', 'former transport minister'],
    ['“No,” Labour group leader Ida Moor told them.', 'Labour group leader'],
    ['“No,” Labour minister Ida Moor told them.', 'labour minister'],
    ['Assistant District Attorney Ida Moor said no.', 'assistant district attorney'],
    ['“No,” said fire chief Ida Moor.', 'fire chief'],
    ['The port is closed. Port chief executive Ida Moor said no.', 'port chief executive'],
    ['Norvik chairman Ida Moor said no. The ferries of Norvik sail.', 'Norvik chairman'],
    ['They had asked for months, shop steward Ida Moor says.', 'shop steward'],
    ['The village baker, Ida Moor, had to bake 400 rolls a day.', 'village baker'],
    ['The ward is full, its medical director, Dr. Ida Moor, told the Post.', 'medical director'],
    ['“No,” said Ida Moor of the Lost Ships Bureau.', 'Lost Ships Bureau'],
    ['“No,” said Ida Moor, who keeps the bakery.', 'who keeps the bakery'],
    [
      'The Safe Ferries Agency closed it. “No,” the agency’s head, Ida Moor, said.',
      'head of the Safe Ferries Agency',
    ],
    ['“No,” the institute’s director, Ida Moor, said.', 'institute director'],
    ['“No,” said Ostbrook publican Ida Moor, who took in 31 people.', 'Ostbrook publican'],
    ['On the quay, cleaner Ida Moor, 51, had been waiting since dawn.', 'cleaner'],
    ['With it Ida Moor, 57, a cook for 24 years, took the first step.', 'cook'],
    ['A spokesman, Captain Ida Moor, said no.', 'spokesman'],
    [
      '“No,” says Ida Moor, who sold clocks for 30 years in Velm.',
      'who sold clocks for 30 years in Velm',
    ],
    ['“No,” said Ida Moor, 54, a nurse at St Anne’s Hospital.', 'nurse at St Anne’s Hospital'],
    ['Ida Moor (54), a nurse, said no.', 'nurse'],
    ['Ida Moor — a senior pilot at Harbour Tugs — said no.', 'senior pilot at Harbour Tugs'],
    ['“No,” says Ida Moor, one of Kroll’s lawyers.', 'one of Kroll’s lawyers'],
    ['“No,” Ida Moor from the Norland National University said.', 'Norland National University'],
    ['Ida Moor MP said no.', 'MP'],
    ['Minister of Foreign Affairs Ida Moor said no.', 'minister of foreign affairs'],
    ['Secretary of Veterans Affairs Ida Moor said no.', 'secretary of veterans affairs'],
    ['Minister of Emergency Situations Ida Moor said no.', 'minister of emergency situations'],
    ['Minister for Health Ida Moor said no.', 'minister for health'],
    ['Minister of Youth and Sports Ida Moor said no.', 'minister of youth and sports'],
    ['Director of Public Prosecutions Ida Moor said no.', 'director of public prosecutions'],
    ['Commissioner of Police Ida Moor said no.', 'commissioner of police'],
    ['Council leader Cllr Ida Moor said no.', 'council leader'],
    ['Former works council chairwoman Ida Moor said no.', 'former works council chairwoman'],
    ['“No,” said works council chairwoman Ida Moor.', 'works council chairwoman'],
    [
      'Works council chairwoman Ida Moor, given a copy by her lawyer, said no.',
      'works council chairwoman',
    ],
    [
      'Ida Moor, professor emeritus of tides and currents at the University of Ostbrook, said no.',
      'professor emeritus of tides and currents',
    ],
  ])('is told whole: %s', (text, role) => {
    expect(roleIn(text)).toBe(role);
  });

  it.each([
    ['They met director Ida Moor.', 'director'],
    ['The Lakeland Party of Prime Minister Ida Moor won 40 seats.', 'prime minister'],
    ['Furious judge Ida Moor said no.', 'judge'],
    ['The union wants talks. “No,” its leader, Ida Moor, said.', null],
    ['“No,” said Ida Moor of Ostbrook.', null],
    ['“No,” said Ida Moor from the north of Ostbrook.', null],
    ['Ida Moor, 54, said no.', null],
    ['The owners are behind manager Ida Moor.', 'manager'],
    ['Ostbrook County District Attorney Ida Moor said no.', 'Ostbrook County District attorney'],
  ])('takes no word that is not of it: %s', (text, role) => {
    expect(roleIn(text)).toBe(role);
  });

  it('is what somebody is now, and not what he once was', () => {
    expect(
      roleIn(
        'With most votes counted, leftist former teacher Ida Moor led.',
        'The court declared Ida Moor president-elect on Friday.',
      ),
    ).toBe('president-elect');
    expect(
      roleIn('Ostbrook have turned to Ida Moor.', 'Ostbrook have appointed Ida Moor as manager.'),
    ).toBe('manager');
    expect(roleIn('The guild named Ida Moor as a suspect.')).toBeNull();
    expect(roleIn('The club appointed Ida Moor on Friday.')).toBeNull();
  });

  it('is a former one once a report tells that it is lost', () => {
    const manager = 'The owners are behind manager Ida Moor.';
    expect(roleIn(manager, 'Ida Moor has been sacked by Ostbrook.')).toBe('former manager');
    expect(roleIn(manager, 'Ostbrook have parted company with Ida Moor.')).toBe('former manager');
    expect(roleIn(manager, 'Moor resigned.', 'They asked former manager Ida Moor.')).toBe(
      'former manager',
    );
  });

  it.each([
    'Ida Moor said she would not resign.',
    'Ida Moor was fired up for the match.',
    'Ida Moor stepped down as a trustee of the zoo.',
    'Ida Moor resigned from the council in 2019.',
    'Ida Moor has sacked her captain.',
    'Ida Moor fired her captain.',
  ])('stays where nothing takes it away: %s', (text) => {
    expect(roleIn('The owners are behind manager Ida Moor.', text)).toBe('manager');
  });
});

test('a voice has the fullest name that the reports give', () => {
  const reports = [
    'The leak at the base of the rocket has been repaired, mission director Ida Moor said.',
    'The panel of the lander has opened. “We are back to boring, and I love boring,” Moor told reporters.',
  ].map((text, i) =>
    readReport({ id: `r${i}`, text, published: `${days[i]}T09:00:00Z`, outlet: `O${i}` }),
  );
  expect(writeDigest(reports).voices).toMatchObject([
    { speaker: 'Ida Moor', role: 'mission director' },
  ]);
});

test('a lawyer’s opening statement is no statement', () => {
  const text =
    'Prosecutors told jurors on Monday of a fatal dose. “He had the knowledge and he had the drug,” Assistant District Attorney Ida Moor said in her opening statement.';
  const voices = writeDigest([readReport({ id: 'r', text, published: '2026-03-02' })]).voices;
  expect(voices).toMatchObject([{ setting: 'opening statement' }]);
});

describe('an office that somebody is put into', () => {
  it.each([
    ['Finance minister Ida Moor was elected prime minister by 61 votes to 58.', 'prime minister'],
    ['Ida Moor, the former finance minister, was sworn in as prime minister.', 'prime minister'],
    [
      'Parliament elected Ida Moor, until now finance minister, as the country’s new prime minister.',
      'prime minister',
    ],
    ['The board named finance chief Ida Moor as its new chief executive.', 'chief executive'],
    ['Deputy mayor Ida Moor becomes acting mayor on Friday.', 'acting mayor'],
    ['Ida Moor, now head of finance, said no.', 'head of finance'],
  ])('goes before the one that stands beside the name: %s', (text, role) => {
    expect(roleIn(text)).toBe(role);
  });

  it.each([
    ['Finance minister Ida Moor was first elected mayor in 2014.', 'finance minister'],
    ['If Ida Moor is elected president, the coal tax goes. Senator Ida Moor said no.', 'senator'],
    [
      'The party named a rival of Ida Moor as leader. Finance minister Ida Moor said no.',
      'finance minister',
    ],
    ['Ida Moor, until now a teacher, was arrested.', null],
  ])('is none of other days, of a condition or of another: %s', (text, role) => {
    expect(roleIn(text)).toBe(role);
  });
});

describe('whose somebody is', () => {
  const voiceIn = (text: string) =>
    writeDigest([readReport({ id: 'r', outlet: 'O', published: '2026-03-02T09:00:00Z', text })])
      .voices[0]!;

  it('is told by the sentence before', () => {
    const text =
      'Lena Hart was charged with fraud on Monday. Her lawyer, Ida Moor, said: “There is no evidence against my client at all.”';
    expect(voiceIn(text).role).toBe('Lena Hart’s lawyer');
  });

  it('is the body that the sentence before begins with', () => {
    const text =
      'The union called a strike at Norvell. “We shall not give in to them this time,” its general secretary, Ida Moor, said.';
    expect(voiceIn(text).role).toBe('union general secretary');
  });

  it('is left out where that may be two, and an office that is nothing by itself with it', () => {
    const owner = 'Lena Hart met Ruth Bell on Monday.';
    const said = 'Ida Moor, said: “There is no evidence against either of the two.”';
    expect(voiceIn(`${owner} Her lawyer, ${said}`).role).toBe('lawyer');
    expect(voiceIn(`${owner} Her deputy, ${said}`).role).toBe(null);
  });
});

test('an office is lost by whoever is named behind it', () => {
  expect(roleIn('The chief engineer of Norvell, Ida Moor, has resigned.')).toBe(
    'former chief engineer of Norvell',
  );
});

test('a lord who has no other name in the reports is called one', () => {
  const text =
    'Lord Pell, who voted against it, left. “The museum gave its best away for nothing,” Lord Pell said.';
  const [voice] = writeDigest([readReport({ id: 'r', outlet: 'O', text })]).voices;
  expect(voice!.speaker).toBe('Lord Pell');
});

describe('an office that was agreed', () => {
  const told = 'Ida Moor, a union leader, was asked.';

  it('is not held yet', () => {
    const later = 'Falk signed a coalition agreement on Friday. Moor becomes finance minister.';
    expect(roleIn(told, later)).toBe('union leader');
  });

  it('but one that somebody has taken is', () => {
    expect(roleIn(told, 'Falk resigned on Friday. Ida Moor becomes finance minister.')).toBe(
      'finance minister',
    );
  });
});

describe('whose office it is', () => {
  const rolesOf = (text: string) =>
    writeDigest(
      [text, 'Ostbrook waits for the ferry.'].map((body, at) =>
        readReport({ id: `r${at}`, text: body, published: '2026-03-02', outlet: `O${at}` }),
      ),
      { words: 120 },
    ).voices.map(({ role }) => role);

  it.each([
    [
      'The Commuters’ Forum of Ostbrook says that is not enough. Its chairwoman, Ida Moor, wants the money back. “You cannot buy a ride with an extra day,” Ida Moor said.',
      'chairwoman of the Commuters’ Forum of Ostbrook',
    ],
    [
      'Ardkenny said they were taking advice. Their chairwoman, Ida Moor, spoke. “They draw with us with a banned man on the pitch,” Ida Moor said.',
      'Ardkenny’s chairwoman',
    ],
    [
      'NorthWater, the state-owned operator, said the dam was safe. “There is no issue with the wall of the dam at all,” spokeswoman Ida Moor said.',
      'NorthWater spokeswoman',
    ],
    [
      'The Ostbrook Harbour Office said it had the data. “There is no issue with the wall of the dam at all,” spokeswoman Ida Moor said.',
      'spokeswoman of the Ostbrook Harbour Office',
    ],
  ])('is told by the sentence before: %s', (text, role) => {
    expect(rolesOf(text)).toContain(role);
  });

  it('is nobody’s where that sentence begins with a person', () => {
    expect(
      rolesOf(
        'Ada Marsh said it was late. “There is no issue with the wall of the dam at all,” spokeswoman Ida Moor said.',
      ),
    ).not.toContain('Ada Marsh spokeswoman');
  });
});
