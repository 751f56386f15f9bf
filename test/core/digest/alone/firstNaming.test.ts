import { describe, expect, test } from 'vitest';
import { editSentence } from '../../../../src/core/digest/alone/edits.ts';
import { introduceOnce } from '../../../../src/core/digest/alone/people/introduceOnce.ts';
import { knowPeople } from '../../../../src/core/digest/alone/people/knowPeople.ts';
import { standAlone } from '../../../../src/core/digest/alone/standAlone.ts';
import { linesIn } from '../../../../src/core/digest/reading/readOnce.ts';
import { writeDigest } from '../../../../src/core/digest/writeDigest.ts';
import { readReport } from '../../../../src/core/report/readReport.ts';
import { aloneLast } from './aloneLast.ts';

describe('who is called by the last name gets', () => {
  test('the first name, in brackets', () => {
    const text =
      'Ingrid Lindqvist has led the union since 2019. Lindqvist was here. On the pier Lindqvist spoke with the crews for two hours.';
    expect(aloneLast(text)).toBe(
      'On the pier [Ingrid] Lindqvist spoke with the crews for two hours.',
    );
  });

  test('nothing more in a sentence that has named the president by office', () => {
    const text =
      'President Ingrid Lindqvist spoke with the crews. Talks between President Lindqvist and the crews of the ferries have ended, and Lindqvist will turn to the harbour office.';
    expect(aloneLast(text)).toBe(
      'Talks between President Lindqvist and the crews of the ferries have ended, and Lindqvist will turn to the harbour office.',
    );
  });

  test('and the office that the report gives beside the full name', () => {
    const text =
      'The letter came from Mayor Ingrid Lindqvist. On the pier Lindqvist spoke with the crews for two hours.';
    expect(aloneLast(text)).toBe(
      'On the pier [Mayor Ingrid] Lindqvist spoke with the crews for two hours.',
    );
  });

  test('and a place or a person whose it is, with its capital', () => {
    const text =
      'Ingrid Lindqvist, Tolna’s lottery director, has led it since 2019. On the pier Lindqvist spoke with the crews for two hours.';
    expect(aloneLast(text)).toContain('[Tolna’s lottery director]');
  });

  test('and what stands before the full name behind a comma', () => {
    const text =
      'The letter came from the union’s lawyer, Ingrid Lindqvist. On the pier Lindqvist spoke with the crews for two hours.';
    expect(aloneLast(text)).toBe(
      'On the pier [Ingrid] Lindqvist [the union’s lawyer] spoke with the crews for two hours.',
    );
  });

  test('and the office behind it, where a "Mrs" stands in front', () => {
    const text =
      'Archaeologist Ingrid Lindqvist came. On the pier Mrs Lindqvist spoke with the crews for two hours.';
    expect(aloneLast(text)).toBe(
      'On the pier Mrs [Ingrid] Lindqvist [archaeologist] spoke with the crews for two hours.',
    );
  });

  test('but no office that stands before the name already', () => {
    const text =
      'Ferry builder Ingrid Lindqvist was in court. The mayor of Ostbrook took money from a builder, Ingrid Lindqvist.';
    expect(aloneLast(text)).toBe(
      'The mayor of Ostbrook took money from a builder, Ingrid Lindqvist.',
    );
  });

  test('but no "star" or "host", which say nothing without the show', () => {
    const text =
      'The letter came from show host Ingrid Lindqvist. On the pier Ingrid Lindqvist spoke with the crews for two hours.';
    expect(aloneLast(text)).not.toContain('[host]');
  });

  test.each([
    ['led by former harbour agency chief Ingrid Lindqvist', 'former harbour agency chief Ingrid'],
    ['against Northern group leader Ingrid Lindqvist', 'Northern group leader Ingrid'],
    ['and the clerks met works chief Ingrid Lindqvist', 'Ingrid'],
  ])('a whole title or none: %s', (told, shown) => {
    const text = `The letter was ${told}. On the pier Lindqvist spoke with the crews for two hours.`;
    expect(aloneLast(text)).toBe(
      `On the pier [${shown}] Lindqvist spoke with the crews for two hours.`,
    );
  });

  test('no name within an office that is a body', () => {
    const before = 'They wrote to prosecutor Ingrid Lindqvist. It rained. ';
    const office = 'The prosecutor’s office in Ostbrook opened an inquiry into the crash.';
    expect(aloneLast(before + office)).toBe(office);
    expect(aloneLast(`${before}The prosecutor left the pier of Ostbrook after two hours.`)).toBe(
      'The prosecutor [Ingrid Lindqvist] left the pier of Ostbrook after two hours.',
    );
  });

  test('a capital, where the sentence begins with it', () => {
    const text =
      'The letter came from the former mayor Ingrid Lindqvist. Lindqvist spoke with the crews for two hours.';
    expect(aloneLast(text)).toMatch(/^\[\p{Lu}/u);
  });

  test('nothing behind "President", nor where the family is no person but an adjective', () => {
    const before = 'Robert Falk came to the harbour.';
    const office = 'President Falk spoke with the crews of the ferries for two hours.';
    expect(aloneLast(`${before} ${office}`)).toBe(office);
    const adjective = 'All ferries of the line wait for what the Falk administration decides.';
    expect(aloneLast(`${before} ${adjective}`)).toBe(adjective);
  });
});

describe('what only other reports say that somebody is', () => {
  const lastAmong = (...texts: string[]) => {
    const reports = [
      'Rain fell. Ingrid Lindqvist spoke with the crews for two hours on the pier of Ostbrook.',
      ...texts,
    ].map((text, at) => readReport({ id: `r${at}`, text, published: '2024-03-16' }));
    const [report] = reports;
    const lines = linesIn(report!);
    const edits = standAlone(lines.at(-1)!, {
      report: report!,
      previous: lines[0]!,
      people: knowPeople(reports, [])(report!.id),
      spokenOn: null,
      latest: null,
    });
    return editSentence(lines.at(-1)!.text, edits!).text;
  };

  test('is put in, in brackets', () => {
    expect(lastAmong('The letter came from Mayor Ingrid Lindqvist.')).toMatch(
      /^\[Mayor\] Ingrid Lindqvist spoke/,
    );
  });

  test('is left out where they do not agree', () => {
    expect(
      lastAmong(
        'The letter came from Mayor Ingrid Lindqvist.',
        'The letter came from Senator Ingrid Lindqvist.',
      ),
    ).toMatch(/^Ingrid Lindqvist spoke/);
  });
});

test('a last name means the one of its own report, though only another report has a common first name for it', () => {
  const told =
    'Lindqvist told Coast Radio that he has never met the captains of the islands in private.';
  const own = `Hunter Lindqvist spoke of his work for two foreign companies in a rare interview. ${told}`;
  const other = 'A letter from Karl Lindqvist, the mayor of Ostbrook, reached two harbours in May.';
  const { points } = writeDigest(
    [own, other].map((text, at) => readReport({ id: `r${at}`, outlet: `Post ${at}`, text })),
  );
  expect(points.map(({ text }) => text)).toContain(told);
});

describe('a sentence is not taken', () => {
  test('where two of the report may be meant', () => {
    const text =
      'Ingrid Lindqvist met her brother Robert Lindqvist. Both came late. On the pier Lindqvist spoke with the crews for two hours.';
    expect(aloneLast(text)).toBeNull();
  });

  test('where the report says of somebody no more than the name', () => {
    const text =
      'A letter named Ingrid Lindqvist. On the pier Lindqvist spoke with the crews for two hours.';
    expect(aloneLast(text)).toBeNull();
  });

  test('where nobody says who speaks', () => {
    expect(
      aloneLast('“The crews of the islands are tired of the night shifts,” Lindqvist said.'),
    ).toBeNull();
  });

  test('where the name before a "he" is only somebody’s whose thing it is', () => {
    const text =
      'When he drew the pier he used Robert Falk’s old maps. He built it in two years with the crews of the line.';
    expect(aloneLast(text)).toBeNull();
  });
});

test('letters that not everybody knows get their words', () => {
  const text =
    'The Northern Ferry Union (NFU) struck. Crews of the NFU tied up all boats of the line at noon.';
  expect(aloneLast(text)).toBe(
    'Crews of the NFU [Northern Ferry Union] tied up all boats of the line at noon.',
  );
});

describe('what a point above has told is not told again', () => {
  const first = { source: 'Ingrid Lindqvist leads the union.', edits: [] };
  const introduces = 'Ingrid Lindqvist';

  test('a first name goes', () => {
    const next = {
      source: 'Lindqvist spoke.',
      edits: [{ start: 0, end: 0, text: '[Ingrid] ', introduces }],
    };
    expect(introduceOnce([first, next])[1]?.text).toBe('Lindqvist spoke.');
    expect(introduceOnce([next, first])[0]?.text).toBe('[Ingrid] Lindqvist spoke.');
  });

  test('a name for "she" stays, without the office', () => {
    const edit = { start: 0, end: 3, text: '[union leader Ingrid Lindqvist]', introduces };
    const next = { source: 'She spoke.', edits: [{ ...edit, told: '[Ingrid Lindqvist]' }] };
    expect(introduceOnce([first, next])[1]?.text).toBe('[Ingrid Lindqvist] spoke.');
  });

  test('nor is it needed behind an office that names the same one', () => {
    const office = { source: 'Senator Lindqvist leads the union.', edits: [] };
    const edit = { start: 0, end: 3, text: '[Ingrid Lindqvist]', introduces };
    const next = { source: 'She spoke.', edits: [{ ...edit, told: '[Lindqvist]' }] };
    expect(introduceOnce([office, next])[1]?.text).toBe('[Lindqvist] spoke.');
  });

  test('nor behind "the mayor", where a point above has told who that is', () => {
    const mayor = { source: 'Mayor Ingrid Lindqvist closed the quay.', edits: [] };
    const place = { start: 9, end: 9, introduces };
    const next = {
      source: 'The mayor spoke.',
      edits: [{ ...place, text: ' [Ingrid Lindqvist]', told: ' [Lindqvist]' }],
    };
    expect(introduceOnce([mayor, next])[1]?.text).toBe('The mayor spoke.');
    const other = { source: 'Mayor Otto Venn of Tolna disagrees.', edits: [] };
    expect(introduceOnce([mayor, other, next])[2]?.text).toBe('The mayor [Lindqvist] spoke.');
  });

  test('but "Mr" in front may be of somebody else', () => {
    const husband = { source: 'Mr Lindqvist disagrees.', edits: [] };
    const next = {
      source: 'Lindqvist spoke.',
      edits: [{ start: 0, end: 0, text: '[Ingrid] ', introduces }],
    };
    expect(introduceOnce([husband, next])[1]?.text).toBe('[Ingrid] Lindqvist spoke.');
    expect(introduceOnce([first, husband, next])[2]?.text).toBe('[Ingrid] Lindqvist spoke.');
  });

  test('nor is it needed behind a full name with more given names, or behind a "Mrs" of her own', () => {
    const middle = { source: 'Ingrid Maria Lindqvist leads the union.', edits: [] };
    const mrs = { source: 'Mrs Lindqvist disagrees.', edits: [] };
    const next = {
      source: 'Lindqvist spoke.',
      edits: [{ start: 0, end: 0, text: '[Ingrid] ', introduces }],
    };
    expect(introduceOnce([middle, next])[1]?.text).toBe('Lindqvist spoke.');
    expect(introduceOnce([first, mrs, next])[2]?.text).toBe('Lindqvist spoke.');
    expect(introduceOnce([mrs, next])[1]?.text).toBe('[Ingrid] Lindqvist spoke.');
  });

  test('but behind another office the name is somebody else’s', () => {
    const mayor = { source: 'Mayor Ingrid Lindqvist leads the union.', edits: [] };
    const senator = { source: 'Senator Lindqvist disagrees.', edits: [] };
    const again = { source: 'Mayor Lindqvist is glad.', edits: [] };
    const next = {
      source: 'Lindqvist spoke.',
      edits: [{ start: 0, end: 0, text: '[Ingrid] ', introduces }],
    };
    expect(introduceOnce([mayor, senator, next])[2]?.text).toBe('[Ingrid] Lindqvist spoke.');
    expect(introduceOnce([mayor, again, next])[2]?.text).toBe('Lindqvist spoke.');
  });

  test('but where somebody else of that name came between, the name is needed', () => {
    const other = { source: 'Robert Lindqvist disagrees.', edits: [] };
    const next = {
      source: 'Lindqvist spoke.',
      edits: [{ start: 0, end: 0, text: '[Ingrid] ', introduces }],
    };
    expect(introduceOnce([first, other, next])[2]?.text).toBe('[Ingrid] Lindqvist spoke.');
  });
});

test('a last name is not completed from a full name that comes only later: it may be somebody else', () => {
  const text =
    'Lindqvist won the vote of the crews on Tuesday. Robert Lindqvist, a pilot, spoke in Oslo on Monday.';
  const points = writeDigest([readReport({ id: 'r', text, published: '2024-03-15' })]).points;
  expect(points.filter(({ text: point }) => point.includes('[Robert]'))).toEqual([]);
});
