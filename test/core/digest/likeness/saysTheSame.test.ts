import { describe, expect, test } from 'vitest';
import { compareReports } from '../../../../src/core/digest/compareReports.ts';
import { repeats } from '../../../../src/core/digest/likeness/repeats.ts';
import { saysTheSame } from '../../../../src/core/digest/likeness/saysTheSame.ts';
import { readTogether } from '../../../../src/core/digest/reading/readTogether.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';

/** Two sentences of two reports of Friday, 3 May 2024, among others on the same thing. */
function both(one: string, other: string) {
  const texts = [one, other, 'The harbour of Harwick was calm on Friday, and the ferries sailed.'];
  const reading = readTogether(
    texts.map((text, at) => readReport({ id: `r${at}`, text, published: '2024-05-03' })),
  );
  const [a, b] = reading.index.lines;
  return {
    same: saysTheSame(a!, b!, reading.index),
    repeat: repeats(a!, b!, reading.index) || repeats(b!, a!, reading.index),
  };
}

describe('no sentence is support of another', () => {
  test.each([
    [
      'that tells of another day',
      'Anna Kroll said on Thursday the bridge of Harwick cost 5 million euros.',
      'Anna Kroll said on Wednesday the bridge of Harwick cost 5 million euros.',
    ],
    [
      'that quotes other words',
      'Harwick’s harbour director, Anna Kroll, called the dues call "utterly out of touch".',
      'Harbour director Anna Kroll said the dues were "dues against neighbours".',
    ],
    [
      'of somebody else of the same last name',
      'Anna Kroll said on Thursday the bridge of Harwick cost 5 million euros.',
      'Otto Kroll said on Thursday the bridge of Harwick cost 5 million euros.',
    ],
    [
      'in which another did it',
      'France beat Germany in Berlin on Wednesday by two goals to one.',
      'Germany beat France in Berlin on Wednesday by two goals to one.',
    ],
    [
      'in which it is only to be feared',
      'The union of the ferry crews was fined 50,000 crowns.',
      'The union of the ferry crews faces a fine of 50,000 crowns a day.',
    ],
    [
      'in which somebody has done something else before he went',
      'Flora Venn has resigned as harbour minister over holidays paid for by a lobbyist.',
      'The harbour minister, Flora Venn, took holidays paid for by a lobbyist.',
    ],
    [
      'that only has the promise on which somebody now speaks',
      'The crews have mocked a promise by the Velden line to keep the Harwick ferry running for five years.',
      'The line promised to keep the Harwick ferry running for at least five years.',
    ],
    [
      'that tells what the other one only names beside its news',
      'The Grand Pier hall of Harwick, which had shut its stage and its bar on Thursday, has been sold.',
      'The Grand Pier hall of Harwick shut its stage and its bar on Thursday.',
    ],
    [
      'of the opposite outcome',
      'The senate passed the climate bill on Thursday after a long debate.',
      'The senate rejected the climate bill on Thursday after a long debate.',
    ],
    [
      'with a "not"',
      'The court of Harwick found Anna Kroll guilty of fraud on Thursday.',
      'The court of Harwick found Anna Kroll not guilty of fraud on Thursday.',
    ],
    [
      'of which only somebody claims it',
      'Critics claim the mayor of Harwick took money from the port company.',
      'The mayor of Harwick took money from the port company.',
    ],
    [
      'that says the whole of it is not true',
      'It is not true that the plant in Harwick will close in the autumn of this year.',
      'The plant in Harwick will close in the autumn of this year.',
    ],
    [
      'of what may happen',
      'The dam above Harwick could burst on Thursday night, the river office said.',
      'The dam above Harwick burst on Thursday night, the river office said.',
    ],
    [
      'of another country in the same place',
      'Kenya agreed to send soldiers to the border, the ministry said on Thursday.',
      'Uganda agreed to send soldiers to the border, the ministry said on Thursday.',
    ],
    [
      'of what is done only under a condition',
      'The minister said she would resign if the budget fails in parliament on Thursday.',
      'The minister said she would resign on Thursday over the budget in parliament.',
    ],
    [
      'of what was called off',
      'The union called off the strike at the Harwick shipyard on Thursday.',
      'The union called the strike at the Harwick shipyard on Thursday.',
    ],
    [
      'in which the one did to the other what was done to it',
      'Police said the suspect was shot by officers in Harwick on Thursday evening.',
      'Police said officers were shot by the suspect in Harwick on Thursday evening.',
    ],
    [
      'of less where it is more',
      'More than half of the voters of Lorvia back the new constitution, a poll found.',
      'Less than half of the voters of Lorvia back the new constitution, a poll found.',
    ],
    [
      'of what was tried and not done',
      'The rocket failed to reach orbit after its launch from Harwick on Thursday.',
      'The rocket reached orbit after its launch from Harwick on Thursday.',
    ],
    [
      'of another fate',
      'The crash in Harwick on Thursday left 12 people dead, the coast guard said.',
      'The crash in Harwick on Thursday left 12 people injured, the coast guard said.',
    ],
  ])('%s', (_what, one, other) => {
    expect(both(one, other).same).toBe(false);
    expect(both(other, one).same).toBe(false);
  });

  test.each([
    [
      'that tells two things of which the other has one',
      'Police arrested Otto Brand on Thursday and charged him with theft of the ferry’s bell in Harwick.',
      'Otto Brand was charged with theft of the ferry’s bell in Harwick on Thursday.',
    ],
    [
      'that has the deed in a noun',
      'The committee on the ferry disaster issued a subpoena on Friday to the former harbour director of Harwick.',
      'On Friday the committee on the ferry disaster subpoenaed the former harbour director of Harwick.',
    ],
    [
      'that begins with an adverb',
      'Instead, the divers found that the hull of the ferry is sound at every point, a report says.',
      'The divers found that the hull of the ferry is sound at every point, a report says.',
    ],
  ])('but one is %s', (_what, one, other) => {
    expect(both(one, other).same).toBe(true);
  });

  test('but that of one who tells it in other words is', () => {
    expect(
      both(
        'The senate passed the climate bill on Thursday after a long debate.',
        'After a long debate the senate passed the climate bill on Thursday, officials said.',
      ).same,
    ).toBe(true);
  });
});

describe('a reader misses no other side', () => {
  test.each([
    [
      'guilty or not',
      'The court of Harwick found Anna Kroll guilty of fraud on Thursday.',
      'The court of Harwick found Anna Kroll not guilty of fraud on Thursday.',
    ],
    [
      'who beat whom',
      'France beat Germany in Berlin on Wednesday by two goals to one.',
      'Germany beat France in Berlin on Wednesday by two goals to one.',
    ],
    [
      'passed or rejected',
      'The senate passed the climate bill on Thursday after a long debate.',
      'The senate rejected the climate bill on Thursday after a long debate.',
    ],
  ])('%s', (_what, one, other) => {
    expect(both(one, other).repeat).toBe(false);
  });
});

describe('another value is no support, no repeat, and a difference', () => {
  test.each([
    ['The fire destroyed # in Harwick on Thursday, the mayor said.', '40 houses', '400 houses'],
    [
      'The ferry sank off Harwick on Thursday and # died, police said.',
      'twelve people',
      'fourteen people',
    ],
    ['The ferry sank off Harwick on Thursday and # died, police said.', 'One person', 'Two people'],
    ['The new bridge of Harwick will cost #, the council said on Thursday.', '$5m', '$50m'],
    [
      'The share of jobless in Lorvia rose to # in April, the office said.',
      '7 percent',
      '9 percent',
    ],
    ['Singer Anna Kroll, #, died at her home in Harwick on Thursday.', '45', '54'],
    ['Harwick beat Ostbrook # in the cup final on Thursday night in heavy rain.', '3-1', '4-1'],
    [
      'Otto Kroll was sentenced to # in prison for fraud by the court of Harwick.',
      'three years',
      'five years',
    ],
    ['The trial of Otto Kroll begins at # in the old court of Harwick.', '9 a.m.', '11 a.m.'],
    [
      '# were led out of Harwick on Thursday because of the flood.',
      'Hundreds of people',
      'Thousands of people',
    ],
    [
      'The union of the Harwick pilots will strike on # over pay, its leader said.',
      '12 May',
      '13 May',
    ],
    ['The shop in Harwick will close on # after forty years of trade.', 'Monday', 'Friday'],
  ])('%s: %s, %s', (sentence, one, other) => {
    const [a, b] = [one, other].map((value) => sentence.replace('#', value)) as [string, string];
    expect(both(a, b)).toEqual({ same: false, repeat: false });
    expect(both(b, a)).toEqual({ same: false, repeat: false });
    expect(differing(a, b)).toBe(1);
  });

  test('two values are two differences: the dead, and the injured', () => {
    const left = (toll: string) => `The storm left ${toll} in Harwick on Thursday, police said.`;
    const [a, b] = [left('12 people dead and 40 injured'), left('40 people dead and 12 injured')];
    expect(both(a, b)).toEqual({ same: false, repeat: false });
    expect(differing(a, b)).toBe(2);
  });

  test.each([
    [
      'The ferry sank off Harwick on Thursday and # died, police said.',
      'twelve people',
      '12 people',
    ],
    [
      'The new bridge of Harwick will cost #, the council said on Thursday.',
      '$5m',
      '5 million dollars',
    ],
    ['# marched through Harwick on Thursday against the bridge.', 'About 400 people', '398 people'],
    [
      '# marched through Harwick on Thursday against the bridge.',
      'Nearly half a million people',
      '480,000 people',
    ],
    [
      'The tunnel at Harwick will take # to build, the council said on Thursday.',
      'twenty-one months',
      '21 months',
    ],
    [
      'The council of Harwick spent # on the bridge, its records show.',
      '101,789 crowns',
      'some 102,000 crowns',
    ],
  ])('the same value is one: %s: %s, %s', (sentence, one, other) => {
    const [a, b] = [one, other].map((value) => sentence.replace('#', value)) as [string, string];
    expect(both(a, b).same).toBe(true);
    expect(differing(a, b)).toBe(0);
  });
});

describe('a figure that stands as it is supports no other one, though it may be a rounding of it', () => {
  test.each([
    [
      'The flood left # without water in the Lorvia valley on Thursday, the water office said.',
      '300,000 homes',
      '320,000 homes',
    ],
    [
      'The flood left # without water in the Lorvia valley on Thursday, and killed three people.',
      '300,000 homes',
      '320,000 homes',
    ],
    [
      'The new bridge over the Lorn at Harwick will cost #, the harbour council said on Thursday.',
      '$3 million',
      '$3.2 million',
    ],
    ['The quake off Harwick on Thursday measured #, the survey said.', '6', '6.3'],
  ])('%s: %s, %s', (sentence, one, other) => {
    const [a, b] = [one, other].map((value) => sentence.replace('#', value)) as [string, string];
    expect(both(a, b).same).toBe(false);
    expect(both(b, a).same).toBe(false);
    expect(differing(a, b)).toBe(0);
  });

  test.each([
    ['that is called rough', 'about 300,000 homes', '312,000 homes'],
    ['that is a bound', 'more than 300,000 homes', '312,000 homes'],
    ['that says nearly', 'nearly 320,000 homes', '312,000 homes'],
    ['given to two digits', '310,000 homes', '312,460 homes'],
    ['so near that nobody tells it apart', '1 million homes', '998,200 homes'],
    ['with its scale', '1.2 million homes', '1,214,000 homes'],
    ['of homes without a count', 'homes', '312,000 homes'],
  ])('but one %s does', (_what, one, other) => {
    const told = (count: string) =>
      `The flood left ${count} without water in the Lorvia valley on Thursday, the water office said.`;
    expect(both(told(one), told(other)).same).toBe(true);
    expect(both(told(other), told(one)).same).toBe(true);
  });
});

describe('what a law would do is not what it does', () => {
  test.each([
    [
      'The law would require drivers in Lorvia to carry a licence from the age of 16.',
      'The law requires drivers in Lorvia to carry a licence from the age of 16.',
    ],
    [
      'The harbour bill would ban the old ferries from the inner port of Harwick.',
      'The harbour bill bans the old ferries from the inner port of Harwick.',
    ],
    [
      'The governor of Lorvia vetoed a law that would require drivers to carry a licence.',
      'The governor of Lorvia vetoed a law that requires drivers to carry a licence.',
    ],
  ])('%s', (one, other) => {
    expect(both(one, other).same).toBe(false);
    expect(both(other, one).same).toBe(false);
  });

  test.each([
    [
      'what it will do',
      'The law will require drivers in Lorvia to carry a licence from the age of 16.',
      'The law requires drivers in Lorvia to carry a licence from the age of 16.',
    ],
    [
      'what both say it would do',
      'The law would require drivers in Lorvia to carry a licence from the age of 16.',
      'The law would require drivers in Lorvia to carry a licence from the age of 16, Kroll said.',
    ],
    [
      'a noun of that name',
      'The plan would cut jobs at the Harwick shipyard by half, the union said on Thursday.',
      'The plan would cut jobs at the Harwick shipyard by half, the union said in a paper on cuts on Thursday.',
    ],
  ])('but that is %s', (_what, one, other) => {
    expect(both(one, other).same).toBe(true);
  });
});

const differing = (one: string, other: string): number =>
  compareReports(
    [one, other].map((text, at) =>
      readReport({ id: `r${at}`, outlet: `Outlet ${at}`, text, published: '2024-05-03' }),
    ),
  ).filter(({ kind }) => kind !== 'only-in').length;

describe('that somebody would not comment', () => {
  const sameOn = (day: string) => {
    const reading = readTogether([
      readReport({
        id: 'r0',
        text: 'The harbour office would not comment on the crane.',
        published: '2024-05-03',
      }),
      readReport({ id: 'r1', text: 'The harbour office would not comment.', published: day }),
    ]);
    const [a, b] = reading.index.lines;
    return saysTheSame(a!, b!, reading.index);
  };

  test('is another silence a week later', () => {
    expect(sameOn('2024-05-10')).toBe(false);
  });

  test('is one in reports of one day', () => {
    expect(sameOn('2024-05-03')).toBe(true);
  });
});

test('who quotes a part of what another quotes says the same', () => {
  const { same } = both(
    'Harbour chief Anna Kroll of Harwick called the plan for the bridge "a joke at our expense".',
    'Harbour chief Anna Kroll of Harwick called the plan for the bridge "a joke".',
  );
  expect(same).toBe(true);
});
