import { describe, expect, it } from 'vitest';
import { describeFiles } from '../../src/intake/describeFiles.ts';
import { describeProblem, type IntakeProblem } from '../../src/intake/problems.ts';

describe('the sentence for a problem', () => {
  const path = 'news/pilots.txt';
  const all: readonly IntakeProblem[] = [
    { problem: 'not-there', path },
    { problem: 'no-permission', path },
    { problem: 'no-file', path },
    { problem: 'circle', path },
    { problem: 'unreadable', path, code: 'EIO' },
    { problem: 'not-done', path, why: 'too-slow' },
    { problem: 'not-done', path, why: 'too-much-memory' },
    { problem: 'not-done', path, why: 'broke' },
    { problem: 'not-done', path, why: 'ended' },
    { problem: 'no-reports', path },
    { problem: 'too-many-files', path, most: 5000 },
    { problem: 'too-large', path, bytes: 50_000_000, mostBytes: 5_000_000 },
    { problem: 'too-long', path },
    { problem: 'empty', path },
    { problem: 'binary', path },
    { problem: 'page', path, why: 'no-article' },
    { problem: 'json-broken', path, line: 2 },
    { problem: 'no-text-key', path, number: null },
    { problem: 'no-text-key', path, number: 3 },
    { problem: 'front-matter-open', path },
    { problem: 'front-matter-broken', path, line: 3 },
    { problem: 'key-twice', path, line: 3 },
    { problem: 'not-one-value', path, key: 'outlet' },
    { problem: 'unknown-key', path, key: 'author', known: ['outlet', 'title'] },
    { problem: 'bad-date', path, key: 'published', given: 'soon' },
    { problem: 'future-date', path, key: 'published', given: '2087-01-01' },
    { problem: 'bad-url', path, given: 'javascript:alert(1)' },
    { problem: 'same-id', path, id: 'pilots', first: 'old/pilots.txt' },
    { problem: 'no-date', path },
    { problem: 'no-date', path: `${path}.json` },
    { problem: 'no-date', path: `${path}.eml` },
  ];

  it.each(all.map((found) => [found.problem, found] as const))(
    'names the file, and says in one sentence what to do: %s',
    (_, found) => {
      const sentence = describeProblem(found);
      expect(sentence).toContain(path);
      expect(sentence).toMatch(/^\S[^\n]*[a-zZ)]\.$/);
      expect(sentence).toMatch(
        /[:,] (?:\w+ )*?(?:check|change|name|remove|put|save|add|write|keep|rename)\b/,
      );
      expect(sentence).not.toMatch(/undefined|null|\[object/);
    },
  );

  it('says what was given and what is allowed', () => {
    const sentences = all.map(describeProblem).join('\n');
    for (const said of ['50 MB', '5 MB', 'line 3', '"author"', 'outlet, title', '"soon"', 'EIO']) {
      expect(sentences).toContain(said);
    }
    expect(sentences).toContain('"old/pilots.txt"');
  });

  it('carries no control character, line break or direction mark of a file name', () => {
    const sentence = describeProblem({ problem: 'empty', path: 'a\u001b[31m\nb\u202e\u200b.txt' });
    expect(sentence).toContain('"a[31mb.txt"');
  });
});

describe('the sentences for many problems', () => {
  it('tell of those that are alike in one file only the first', () => {
    const lines = Array.from(
      { length: 40 },
      (_, at): IntakeProblem => ({
        problem: 'no-text-key',
        path: 'all.jsonl',
        number: at + 1,
      }),
    );
    const empty: IntakeProblem = { problem: 'empty', path: 'b.txt' };
    expect(describeFiles([...lines, empty])).toEqual([
      ...lines.slice(0, 3).map(describeProblem),
      'The same is wrong in 37 more places of that file.',
      describeProblem(empty),
    ]);
  });
});
