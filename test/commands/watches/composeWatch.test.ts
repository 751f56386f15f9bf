import { describe, expect, it } from 'vitest';
import { answerText } from '../../../src/adapters/plainText.ts';
import { topicOf } from '../../../src/commands/topicOf.ts';
import { composeWatch } from '../../../src/commands/watches/composeWatch.ts';
import { findQuotes, type Report, readReport } from '../../../src/core/index.ts';
import type { Watch } from '../../../src/schedule/watch.ts';

const nothing: Watch = { people: [], origins: null, differences: false, minutes: 60 };

const report = (id: string, published: string, text: string): Report =>
  readReport({
    id,
    text,
    published,
    title: 'Ferries stay in harbour',
    outlet: `The ${id}`,
    url: `https://${id}.example/ferries`,
  });

const first = report(
  'Tidings',
  '2026-11-02',
  `The ferry crews of Port Ellery walked out on Monday after talks with the operator broke down.

"We will not sail until the rosters are safe," union leader Maria Okafor told reporters on the quay.`,
);
const okaforAgain = report(
  'Courier',
  '2026-11-03',
  `Port Ellery saw no ferry for a second day.

"We will not sail until the rosters are safe," Maria Okafor had said on Monday.

"The operator has now made an offer that we can read," Maria Okafor said on Tuesday evening.`,
);
/** Looks one after the other at what there is by then; gives the text of each message, null for silence. */
function lookAt(watch: Partial<Watch>, looks: readonly (readonly Report[])[]): (string | null)[] {
  let memory: string | null = null;
  return looks.map((reports) => {
    const topic = topicOf(
      'harbour',
      reports,
      reports.flatMap((one) => findQuotes(one)),
    );
    const all = { ...nothing, ...watch };
    const schedule = { id: 's1', topic: 'harbour', watch: all };
    const composed = composeWatch(topic, schedule, memory);
    if (!composed.ok) throw new Error(composed.problem);
    memory = composed.memory ?? memory;
    return composed.silent ? null : answerText(JSON.parse(composed.content));
  });
}

describe('A watch for a person', () => {
  const watch = { people: ['Okafor'] };

  it('tells new words of that person, and whence they are; not what was there when it began', () => {
    const [begun, told, again] = lookAt(watch, [
      [first],
      [first, okaforAgain],
      [first, okaforAgain],
    ]);
    expect([begun, again]).toEqual([null, null]);
    expect(told).toContain('Quoted: Okafor');
    expect(told).toContain('The operator has now made an offer that we can read');
    expect(told).toContain('Maria Okafor');
    expect(told).toMatch(/\[?2\]?/);
    expect(told).not.toContain('We will not sail');
  });

  it('does not tell the same words again when another outlet carries them', () => {
    const copy = report(
      'Echo',
      '2026-11-03',
      okaforAgain.text.replace('saw no ferry', 'had no ship'),
    );
    expect(
      lookAt(watch, [[first], [first, okaforAgain], [first, okaforAgain, copy]])[2],
    ).toBeNull();
  });

  it('whom nobody has quoted yet is told when somebody does, also from the first report of a topic', () => {
    const looks = [[], [okaforAgain]];
    expect(lookAt(watch, looks)[1]).toContain('made an offer');
    expect(lookAt({ people: ['Ewan Price'] }, [[first], [first, okaforAgain]])).toEqual([
      null,
      null,
    ]);
  });

  it('tells what is gathered in one message', () => {
    const price = report(
      'Gazette',
      '2026-11-04',
      '"This strike is reckless and it helps nobody on the islands," Ewan Price, the chief executive, said.',
    );
    const people = ['Maria Okafor', 'Ewan Price'];
    const told = lookAt({ people }, [[first], [first, okaforAgain, price]])[1];
    expect(told).toContain('Quoted: Maria Okafor');
    expect(told).toContain('Quoted: Ewan Price');
    expect(told).toContain('reckless');
  });
});

describe('A watch for points of several origins', () => {
  const carried = (id: string, lead: string, navy: string) =>
    report(id, '2026-11-03', `${lead}\n\n${navy}`);
  const one = carried(
    'Islander',
    'Shops on the outer islands ran out of bread on Tuesday morning.',
    'The navy ship Aurora will carry 40 tonnes of food to the islands of Ellery on Wednesday.',
  );
  const two = carried(
    'Gazette',
    'Hotels in Port Ellery have filled with stranded guests since Monday.',
    'The navy ship Aurora will bring 40 tonnes of food to the islands of Ellery on Wednesday.',
  );
  const three = carried(
    'Echo',
    'Fishermen took a few islanders home in their own boats on Tuesday.',
    'On Wednesday the navy ship Aurora will carry 40 tonnes of food to the islands of Ellery.',
  );
  const watch = { origins: 3 };

  it('waits until so many carry it, and tells it once, with how many those are', () => {
    const looks = [[first], [first, one], [first, one, two], [first, one, two, three]];
    const told = lookAt(watch, [...looks, looks[3]!]);
    expect(told.slice(0, 3)).toEqual([null, null, null]);
    expect(told[3]).toContain('New, of 3 origins or more');
    expect(told[3]).toContain('The navy ship Aurora');
    expect(told[3]).toContain('3 origins');
    expect(told[3]).not.toContain('Hotels');
    expect(told[4]).toBeNull();
  });

  it('still waits for a point that was there when it told of something else', () => {
    const both = { origins: 3, people: ['Okafor'] };
    const told = lookAt(both, [
      [first],
      [first, one, two, okaforAgain],
      [first, one, two, okaforAgain, three],
    ]);
    expect(told[1]).toContain('Quoted: Okafor');
    expect(told[1]).not.toContain('Aurora');
    expect(told[2]).toContain('The navy ship Aurora');
    expect(told[2]).not.toContain('Quoted');
  });
});

describe('A watch for differences', () => {
  const count = (id: string, day: string, number: string) =>
    report(
      id,
      day,
      `The operator cancelled ${number} crossings between Port Ellery and the islands on Monday.\n\nTalks between the crews and the operator go on in Port Ellery.`,
    );
  const forty = count('Courier', '2026-11-03', '40');
  const fifty = count('Gazette', '2026-11-03', '50');
  const agreed = count('Gazette', '2026-11-03', '40');
  const watch = { differences: true };

  it('tells when one opens, with who says which, and when it closes', () => {
    const told = lookAt(watch, [
      [first, forty],
      [first, forty, fifty],
      [first, forty, agreed],
    ]);
    expect(told[0]).toBeNull();
    expect(told[1]).toContain('A difference opened');
    expect(told[1]).toMatch(/40[\s\S]*50|50[\s\S]*40/);
    expect(told[2]).toContain('A difference closed');
    expect(told[2]).toContain('no longer differ');
  });

  it('tells what holds when a later report settles one', () => {
    const settles = report(
      'Harbour Radio',
      '2026-11-04',
      'The operator confirmed that it had cancelled 50 crossings between Port Ellery and the islands on Monday.',
    );
    const told = lookAt(watch, [
      [first, forty],
      [first, forty, fifty],
      [first, forty, fifty, settles],
    ]);
    expect(told[2]).toContain('A difference closed');
    expect(told[2]).toContain('a later report has 50');
  });

  it('says nothing of one that was open when it began, nor of reports that are no longer read', () => {
    const told = lookAt(watch, [[first, forty, fifty], [first, forty, fifty], [first]]);
    expect(told).toEqual([null, null, null]);
  });
});
