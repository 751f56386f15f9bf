import { expect, it } from 'vitest';
import { readTyped } from '../../../src/adapters/slack/typedText.ts';

it.each([
  ['check "bread &amp; salt"', 'check "bread & salt"'],
  ['  quotes  ', 'quotes'],
  ['a &lt;b&gt; &amp;lt; c', 'a <b> &lt; c'],
  ['“curly” — it’s', '“curly” — it’s'],
  ['ask <@U123|ann> in <#C1|news>', 'ask @ann in #news'],
  ['<https://a.example/x?a=1&amp;b=2|a.example/x> now', 'https://a.example/x?a=1&b=2 now'],
  ['<https://a.example>', 'https://a.example'],
])('what arrives as %s was typed as %s', (arrived, typed) => {
  expect(readTyped(arrived)).toBe(typed);
});
