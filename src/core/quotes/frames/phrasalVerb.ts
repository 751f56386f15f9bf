import { isPhrasalSpeech } from '../../language/speechVerbs.ts';
import type { Token } from './frame.ts';

const HOW = /^(?:at|in|on|during|with|this|last|later|earlier|recently|from|as)$/;

/** "…,” he went on."; "As Low put it, “…”": the pair ends its clause, or only says how and where. */
export function isPhrasalVerb(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]!;
  const second = tokens[at + 1];
  if (first.kind !== 'word' || second === undefined) return false;
  if (!isPhrasalSpeech(first.lower, second.lower)) return false;
  const after = tokens[at + 2];
  return after === undefined || after.kind !== 'word' || HOW.test(after.lower);
}
