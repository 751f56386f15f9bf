import { text } from './answer.ts';
import type { Reply } from './command.ts';
import { describeProblem } from './messages.ts';
import type { Problem } from './problems.ts';

/** The reply to what cannot be done: one sentence, only for the person who asked. */
export function problemReply(problem: Problem): Reply & { readonly ok: false } {
  const sentence = describeProblem(problem);
  return {
    ok: false,
    answer: { private: true, blocks: [{ kind: 'text', spans: [text(sentence)] }] },
    data: { problem: problem.problem, message: sentence },
  };
}
