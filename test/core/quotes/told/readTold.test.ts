import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../../../src/core/quotes/told/learnt.ts';
import { LEARNT } from '../../../../src/core/quotes/told/weights.ts';
import { quotesOf, reportedIn } from '../quotesOf.ts';

describe('told speech', () => {
  it.each([
    ['said the aide', 'The bridge was unsafe, said Dora Lind.', ['The bridge was unsafe']],
    ['he said', 'The ferry, Dora Lind said, would not sail.', ['The ferry', 'would not sail']],
    ['told whom', 'Dora Lind told the board she had resigned.', ['she had resigned']],
    ['where', 'Dora Lind said on Monday in Oslo that rents had doubled.', ['rents had doubled']],
    [
      'as she explained',
      'The bridge was unsafe, as Dora Lind, an engineer of the port, explained.',
      ['The bridge was unsafe'],
    ],
    ['who had', 'Dora Lind, who had said rents had doubled, left.', ['rents had doubled']],
    ['who', 'Dora Lind, who said rents had doubled, left.', ['rents had doubled']],
    [
      'a verb seldom met',
      'Dora Lind opined that the tunnel had failed.',
      ['the tunnel had failed'],
    ],
    ['quoted', 'Dora Lind was quoted by the Post as saying she had won.', ['she had won']],
  ])('is found with %s', (_, text, clauses) => {
    expect(reportedIn(text)).toEqual(clauses.map((clause) => ['Dora Lind', clause]));
  });

  it('names a study that found something as one that tells it', () => {
    expect(reportedIn('A survey by the institute found that rents rose twice as fast.')).toEqual([
      ['survey', 'rents rose twice as fast'],
    ]);
  });

  it.each([
    [
      'of the verb before "and"',
      'As Ben Low slept, Dora Lind thanked the crews and said it was over.',
    ],
    [
      'of what it stands behind',
      'The crews read a note from Dora Lind saying the strike was over.',
    ],
    ['behind the clause', 'Saying the strike was over, Dora Lind went home.'],
    ['behind "by"', 'The crews were told by Dora Lind that the strike was over.'],
  ])('is that %s', (_, text) => {
    expect(reportedIn(text).map(([who]) => who)).toEqual(['Dora Lind']);
  });

  it.each([
    ['not said', 'Dora Lind never said that the bridge was unsafe.'],
    ['said by nobody', 'Neither side said whether the bridge was unsafe.'],
    ['only possible', 'Dora Lind could say that the bridge was unsafe.'],
    ['expected', 'The bridge is expected to close on Friday for a year.'],
    ['seeming so', 'The bridge seems to have been closed since Friday.'],
    ['said by nobody named', 'It was announced that the bridge will close on Friday.'],
    ['supposed', 'If Dora Lind says that the bridge is unsafe, it will close.'],
    ['asked of her', "Asked if she'd resign on Friday, Dora Lind laughed."],
    ['a request', 'An engineer asked not to be named for fear of losing his post.'],
    ['quoted back', 'The owners quoted her own words back at her on Friday.'],
    ['in a headline', 'Mayor Says Bridge Will Close\n\nThe bridge opened in 1911.'],
  ])('is not found where something is %s', (_, text) => {
    expect(reportedIn(text)).toEqual([]);
  });

  it('never overlaps other told speech', () => {
    const pieces = fc.constantFrom(
      ...'Dora Lind said that he told, “we sail” according to the mayor and but who . believes while adding – whether it was'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (words) => {
        const told = quotesOf(`${words.join(' ')}.`).filter(({ kind }) => kind === 'indirect');
        const ends = told.map(({ start, end }) => [start, end] as const);
        return ends.every(([start], i) => i === 0 || ends[i - 1]![1] <= start);
      }),
    );
  });
});

describe('the learnt weights', () => {
  it('fit their keys: no more than 4,096 words', () => {
    expect(vocabulary.codes.size).toBeLessThanOrEqual(4096);
    expect(vocabulary.cues.size).toBeLessThanOrEqual(4096);
  });

  it('are written as lists of whole numbers', () => {
    for (const list of [
      LEARNT.cue,
      LEARNT.startBehind,
      LEARNT.endBehind,
      LEARNT.endBefore,
      LEARNT.startBefore,
    ]) {
      expect(list).toMatch(/^(?:\d+\||\d+:-?\d+(?:,-?\d+)*|\s)+$/);
    }
  });
});
