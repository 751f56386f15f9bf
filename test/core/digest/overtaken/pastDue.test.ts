import { describe, expect, test } from 'vitest';
import { readReport, writeDigest } from '../../../../src/core/index.ts';

const report = (id: string, published: string, title: string, text: string) =>
  readReport({ id, outlet: `Outlet ${id}`, published, title, text });

const WIND = report(
  'wind',
  '2024-03-08',
  'Wind delays the probe Heron',
  'The launch of the moon probe Heron was put off on Friday because of wind. A new attempt will be made on Tuesday. The agency said on Friday that the rocket will be moved to its hall on Saturday.',
);
const LAUNCH = report(
  'launch',
  '2024-03-15',
  'Heron is on its way to the moon',
  'The probe Heron lifted off from Kourel on Friday. The probe is due at the moon on Wednesday. Contact was lost for 40 minutes, then regained.',
);
const LANDING = report(
  'landing',
  '2024-03-22',
  'Heron works on the moon',
  'The probe Heron sent its first pictures from the moon on Friday. The probe will drill for ice on March 29. Engineers cheered in Kourel.',
);

const pointsOf = (...reports: readonly ReturnType<typeof report>[]) =>
  writeDigest(reports, { words: 200 })
    .points.map(({ text }) => text)
    .join('\n');

describe('a plan whose day is over', () => {
  test('is told as long as its day is to come', () => {
    expect(pointsOf(WIND)).toMatch(/new attempt will be made/);
    expect(pointsOf(WIND, LAUNCH, LANDING)).toMatch(/will drill for ice on March 29/);
  });

  test('is told no more below a later report, whatever became of it', () => {
    expect(pointsOf(WIND, LAUNCH)).not.toMatch(/new attempt will be made/);
    expect(pointsOf(WIND, LAUNCH, LANDING)).not.toMatch(/due at the moon/);
  });

  test('a match to be played, and talks that begin, are plans', () => {
    const before = report(
      'before',
      '2024-05-10',
      'Lions meet Rovers in cup final',
      'Kessel Lions play Ardmore Rovers in the cup final on Sunday. The final talks on the sale of the club begin on Monday. Captain Joe Marsh of the Lions is fit again.',
    );
    const after = report(
      'after',
      '2024-05-20',
      'Lions win the cup',
      'Kessel Lions won the cup on Sunday with a 2-1 win over Ardmore Rovers. Captain Joe Marsh of the Lions scored twice in the final.',
    );
    expect(pointsOf(before)).toMatch(/play Ardmore/);
    expect(pointsOf(before, after)).not.toMatch(/play Ardmore|begin on Monday/);
  });

  test('of somebody of whom more is told between commas is a plan as well', () => {
    const crews = report(
      'crews',
      '2024-03-06',
      'Port of Kourel to fly in crane drivers',
      'The port of Kourel will fly in 45 crane drivers, it said on Wednesday. The drivers, hired through an agency, are due to land on Thursday evening. Dockers are on strike.',
    );
    const dropped = report(
      'dropped',
      '2024-03-09',
      'Port of Kourel gives in',
      'The port of Kourel gave up its plan to fly in crane drivers on Saturday. Dockers cheered at the gates.',
    );
    expect(pointsOf(crews)).toMatch(/due to land/);
    expect(pointsOf(crews, dropped)).not.toMatch(/due to land/);
  });

  test('a timetable that names its date stands', () => {
    const dated = report(
      'dated',
      '2024-03-05',
      'Heron to lift off',
      'The moon probe Heron will lift off on March 8 from Kourel. The probe will look for ice near the pole.',
    );
    expect(pointsOf(dated, LANDING)).toMatch(/will lift off on March 8/);
  });

  test('what somebody said then is told with its day', () => {
    expect(pointsOf(WIND, LAUNCH)).toMatch(
      /said on Friday \[8 March\] that the rocket will be moved/,
    );
  });

  test('on a timeline what was done on its day stands, not what was to be', () => {
    const plan = report(
      'plan',
      '2024-03-05',
      'Heron to lift off',
      'The moon probe Heron will lift off on Friday from Kourel. It will look for ice near the pole.',
    );
    const days = writeDigest([plan, WIND, LAUNCH]).timeline;
    expect(days.find(({ date }) => date === '2024-03-08')?.text).toMatch(/was put off on Friday/);
    const early = writeDigest([plan]).timeline;
    expect(early.find(({ date }) => date === '2024-03-08')?.text).toMatch(/will lift off/);
  });

  test('is no news that only one outlet has', () => {
    const match = [
      report(
        'off',
        '2024-05-12',
        'Cup final called off after storm',
        'The cup final between Kessel Lions and Ardmore Rovers was called off on Sunday. The final will be played next Sunday. Nobody was hurt.',
      ),
      report(
        'storm',
        '2024-05-13',
        'Storm damages stadium of the final',
        'A storm damaged the roof of Ardmore stadium on Sunday, hours before the cup final. Two stewards were slightly hurt, police said.',
      ),
      report(
        'won',
        '2024-05-20',
        'Lions win cup at last',
        'Kessel Lions won the cup final with a 2-1 win over Ardmore Rovers. Some 38,000 watched.',
      ),
    ];
    const aboutOf = (reports: typeof match) =>
      writeDigest(reports)
        .differences.map(({ about }) => about)
        .join('\n');
    expect(aboutOf(match)).not.toMatch(/will be played/);
    expect(aboutOf(match.map((one) => ({ ...one, published: '2024-05-12' })))).toMatch(
      /will be played/,
    );
  });

  test('where nothing else can be told it is better than nothing', () => {
    const only = report(
      'only',
      '2024-03-08',
      'Heron tries again',
      'A new attempt to launch the moon probe Heron will be made on Tuesday.',
    );
    const nothing = report('nothing', '2024-03-15', 'Heron', 'See our pictures.');
    expect(pointsOf(only, nothing)).toMatch(/new attempt/);
  });
});
