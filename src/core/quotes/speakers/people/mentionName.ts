import { determiners } from '../../../language/functionWords.ts';
import { courtesyTitles, isRole } from '../../../language/roles.ts';
import {
  isLinkOfBody,
  isNameWord,
  isOwnerOfBody,
  isOwnersMark,
  isParticleAt,
} from '../../frames/nameLinks.ts';
import { type Phrase, phraseFrom } from '../../frames/phrases.ts';
import type { Token } from '../../frames/readFrames.ts';
import type { Identity } from './identity.ts';

/** The last stretch of name words within the phrase, before any preposition. */
export function lastRun(
  tokens: readonly Token[],
  from: number,
  to: number,
): (Phrase & { readonly end: number }) | null {
  let end = to;
  for (let i = from + 1; i < to; i++) {
    if (
      (/^(?:for|from|at|in|with|to)$/.test(tokens[i]!.lower) && !isLinkOfBody(tokens, i)) ||
      (tokens[i]!.lower === 'of' && !isNameWord(tokens[i - 1])) ||
      tokens[i]!.text === ',' ||
      tokens[i]!.text === '('
    ) {
      end = i;
      break;
    }
  }
  let last = end - 1;
  while (last >= from && !isNameWord(tokens[last])) last -= 1;
  if (last < from) return null;
  let first = last;
  while (
    first > from &&
    (isNameWord(tokens[first - 1]) ||
      isParticleAt(tokens, first - 1) ||
      isOwnersMark(tokens, first - 1) ||
      (first - 2 >= from &&
        isNameWord(tokens[first - 2]) &&
        !tokens[first - 1]!.capital &&
        (/^(?:of|&|-)$/.test(tokens[first - 1]!.lower) || isLinkOfBody(tokens, first - 1)))) &&
    (!tokens[first - 1]!.possessive || isOwnerOfBody(tokens, first - 1))
  )
    first -= 1;
  return { from: first, to: last + 1, end };
}

/** Those who are never named are called as the report calls them, without an article. */
export function asWritten(tokens: readonly Token[], { from, to }: Phrase): Identity | null {
  const bracket = tokens.findIndex(
    ({ text }, i) => i > from && i < to && (text === '(' || isWho(tokens, i)),
  );
  const end = bracket < 0 ? to : bracket;
  let start = from;
  while (start < end - 1 && /^(?:the|a|an)$/.test(tokens[start]!.lower)) start += 1;
  const described = isDescribed(tokens, start, end);
  const name = shown(tokens, start, described && end === to ? withWhose(tokens, end) : end);
  if (/^(?:whose|which|who|what|there|nobody|none|no-one)$/.test(tokens[from]!.lower)) return null;
  if (ANY_OF_THEM.test(tokens[end - 1]!.lower) && end - start === 1) return null;
  if (name === '' || courtesyTitles.has(name.toLowerCase())) return null;
  return { name, party: null, isNew: bringsIn(tokens, from, end), isDescribed: described };
}

/** "Kremlin aide", "spokesman for Marsh", "Ohio Republican": the noun itself is nobody's name. */
function isDescribed(tokens: readonly Token[], from: number, to: number): boolean {
  let last = from;
  while (
    last + 1 < to &&
    tokens[last + 1]!.kind === 'word' &&
    !OPENS_REST.test(tokens[last + 1]!.lower)
  )
    last += 1;
  const head = tokens[last]!;
  return !isNameWord(head) || (last > from && isRole(head.lower)) || isArticled(tokens, from, last);
}

/** "said a spokesman for Ada Marsh": with whom they speak for. */
function withWhose(tokens: readonly Token[], end: number): number {
  const near = nearWhat(tokens, end);
  if (near !== null) return near;
  if (!isRole(tokens[end - 1]!.lower) || !/^(?:for|of|at)$/.test(tokens[end]?.lower ?? ''))
    return end;
  const whose = phraseFrom(tokens, end + 1);
  return whose?.to ?? end;
}

/** "a person close to the talks", "a source familiar with Marsh's plans": what makes them anybody to listen to. */
function nearWhat(tokens: readonly Token[], end: number): number | null {
  const near = NEAR.test(tokens[end - 1]!.lower) ? end - 1 : end;
  const row = `${tokens[near]?.lower} ${tokens[near + 1]?.lower}`;
  if (!/^(?:close to|familiar with|briefed on|privy to)$/.test(row)) return null;
  return phraseFrom(tokens, near + 2)?.to ?? null;
}
const NEAR = /^(?:close|familiar|briefed|privy)$/;

/** "the Mayor", where no name stands with it. */
const isArticled = (tokens: readonly Token[], from: number, last: number): boolean =>
  from === last && isRole(tokens[last]!.lower) && determiners.has(tokens[from - 1]?.lower ?? '');

/** What tells of whom or of where a described speaker is. */
const OPENS_REST = /^(?:of|for|at|from|in|with|to|on|who|whose)$/;

/** "one man, who", "experts who" */
const isWho = (tokens: readonly Token[], at: number): boolean =>
  /^(?:who|which)$/.test(tokens[tokens[at]!.text === ',' ? at + 1 : at]?.lower ?? '');

/** "a pilot", "one neighbour", "their mother", "Marsh's lawyer" */
const bringsIn = (tokens: readonly Token[], from: number, to: number): boolean =>
  /^(?:an?|one|another|his|her|their|its)$/.test(tokens[from]!.lower) ||
  tokens.slice(from, to - 1).some(({ possessive }) => possessive);

/** "the former", "another": one of those named before, and not the name of any. */
const ANY_OF_THEM =
  /^(?:former|latter|younger|older|elder|eldest|youngest|another|nothing|something|anything)$/;

export function shown(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text, start }, i, own) => gapBehind(own[i - 1], start) + text)
    .join('')
    .replace(/[’'´`ʼ]s$/i, '');
}

/** "the Marshes’ parents": the mark behind a plural is no part of its token. */
function gapBehind(before: Token | undefined, start: number): string {
  if (before === undefined || before.end === start) return '';
  const isBare = before.possessive && !/[’'´`ʼ]s?$/i.test(before.text);
  return isBare && start - before.end > 1 ? '’ ' : ' ';
}
