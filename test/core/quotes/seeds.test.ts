import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { spokenIn } from './quotesOf.ts';

const textOf = (name: string) =>
  readFileSync(new URL(`../../../seeds/${name}.md`, import.meta.url), 'utf8').replace(
    /^---\n[\s\S]*?\n---\n/,
    '',
  );

/** Who speaks in the seeds, quote by quote; null where the text leaves it open. */
const speakers: Readonly<Record<string, readonly (string | null)[]>> = {
  'be-my-guest': Array(6).fill('Vladimir Putin'),
  'formal-invitation-awaited': [
    'Vladimir Putin',
    'Vladimir Putin',
    'Vladimir Putin',
    'Sarah Huckabee Sanders',
    'Vladimir Putin',
    'Vladimir Putin',
  ],
  'kremlin-too-hot': ['Yuri Ushakov', 'Yuri Ushakov', 'Chuck Schumer'],
  'washington-invitation': [
    'Sarah Sanders',
    'Donald Trump',
    'Donald Trump',
    'Donald Trump',
    'Donald Trump',
    null,
    'Donald Trump',
    'Donald Trump',
    'Donald Trump',
  ],
  'white-house-welcomes-idea': [
    'Vladimir Putin',
    'Sarah Sanders',
    'Vladimir Putin',
    'Vladimir Putin',
    'Bolton',
    'White House',
  ],
};

describe('the seeds', () => {
  it.each(Object.entries(speakers))('name everybody who speaks in %s', (name, expected) => {
    const spoken = spokenIn(textOf(name));
    expect(spoken.map(([who, words]) => [words.slice(0, 20), who])).toEqual(
      spoken.map(([, words], i) => [words.slice(0, 20), expected[i]]),
    );
    expect(spoken).toHaveLength(expected.length);
  });
});
