import { describeSource } from '../describeSource.ts';
import type { ReportDraft } from '../draft.ts';
import type { CompletedDraft, SourceProblem } from '../intake.ts';
import { mergeDraft } from './itemDraft.ts';
import type { Parts } from './parts.ts';
import { readPage } from './readPage.ts';

/** A summary's draft with the text of its page; of others, and where the page gives none, the draft. */
export async function completeDraft(parts: Parts, draft: ReportDraft): Promise<CompletedDraft> {
  if (draft.summaryOnly?.why !== 'feed-only' || draft.url === undefined) {
    return { draft, pageUrl: null };
  }
  const answer = await readPage(parts, draft.url);
  if (answer.ok) {
    const whole = mergeDraft(draft, answer.draft);
    return { draft: whole, pageUrl: whole.text === draft.text ? null : answer.url };
  }
  const summaryOnly = {
    why: 'page-unread',
    sentence: describeSource(answer.problem),
    passes: passes(answer.problem),
  } as const;
  return { draft: { ...draft, summaryOnly }, pageUrl: null };
}

const PASSING: ReadonlySet<string> = new Set([
  'rate-limited',
  'server-trouble',
  'too-slow',
  'unreachable',
]);

/** Trouble of a server, a network or a busy machine: no reason to do without the page for good. */
function passes(problem: SourceProblem): boolean {
  if (problem.stage === 'fetch') return PASSING.has(problem.failure.outcome);
  return problem.stage === 'work' && problem.failure.failure !== 'too-much-memory';
}
