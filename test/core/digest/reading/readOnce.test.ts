import { expect, it } from 'vitest';
import { once, onceWithin } from '../../../../src/core/digest/reading/readOnce.ts';

interface Named {
  readonly name: string;
}

const named = (name: string): Named => ({ name });

/** Tells what it had to read, in order: `line in story`. */
function readingWithin<Value>(answerOf: (line: Named, story: Named) => Value) {
  const read: string[] = [];
  const ask = onceWithin((line: Named, story: Named) => {
    read.push(`${line.name} in ${story.name}`);
    return answerOf(line, story);
  });
  return { read, ask };
}

it('reads each thing once, however often it is asked for', () => {
  const read: string[] = [];
  const shout = once(({ name }: Named) => {
    read.push(name);
    return name.toUpperCase();
  });
  const [ferry, barge] = [named('ferry'), named('barge')];
  expect([shout(ferry), shout(barge), shout(ferry)]).toEqual(['FERRY', 'BARGE', 'FERRY']);
  expect(read).toEqual(['ferry', 'barge']);
});

it('knows a thing by itself, not by what it says', () => {
  const { read, ask } = readingWithin((line) => line.name);
  const story = named('story');
  ask(named('ferry'), story);
  ask(named('ferry'), story);
  expect(read).toEqual(['ferry in story', 'ferry in story']);
});

it('reads each thing once within each whole, and anew within another', () => {
  const { read, ask } = readingWithin((line, story) => `${line.name} of the ${story.name}`);
  const [ferry, barge] = [named('ferry'), named('barge')];
  const [summer, winter] = [named('summer'), named('winter')];
  const asked = () => [ask(ferry, summer), ask(barge, summer), ask(ferry, winter)];
  expect(asked()).toEqual(['ferry of the summer', 'barge of the summer', 'ferry of the winter']);
  expect(asked()).toEqual(['ferry of the summer', 'barge of the summer', 'ferry of the winter']);
  expect(read).toEqual(['ferry in summer', 'barge in summer', 'ferry in winter']);
});

it.each([false, null, undefined, 0, ''])('keeps the answer %s as it keeps any other', (answer) => {
  const { read, ask } = readingWithin(() => answer);
  const [ferry, story] = [named('ferry'), named('story')];
  expect([ask(ferry, story), ask(ferry, story)]).toEqual([answer, answer]);
  expect(read).toEqual(['ferry in story']);
});
