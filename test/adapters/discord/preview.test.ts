import { expect, it } from 'vitest';
import { previewAnswer } from '../../../src/adapters/discord/preview.ts';
import { answerText } from '../../../src/adapters/plainText.ts';
import type { Body } from '../../doubles/discord/types.ts';
import { createProblems } from '../../doubles/discord/validate.ts';
import { longAnswer } from './examples.ts';
import { textOfPages, withoutSpace } from './readBack.ts';

it('previews the messages that Discord would be sent, also with commands too long for a button', async () => {
  const { blocks } = longAnswer(30);
  const command = `quotes --words "${'gates '.repeat(40)}"`;
  const buttons = { kind: 'buttons', buttons: [{ label: 'Quotes', command }] } as const;
  const answer = { private: false, blocks: [...blocks, buttons] };
  const messages = await previewAnswer(answer);
  expect(messages.length).toBeGreaterThan(3);
  expect(messages.flatMap((message) => createProblems(message as unknown as Body))).toEqual([]);
  expect(textOfPages(messages)).toBe(withoutSpace(answerText(answer)));
});
