import type { Source, Voice } from '../../core/index.ts';
import { spellDay } from '../../core/language/days.ts';
import { type Block, strong, text } from '../answer.ts';
import { showDay } from './days.ts';
import { reportedDays } from './reportedDays.ts';
import { citeSupport } from './sourceNumbers.ts';
import { tellOld } from './standing.ts';

/** Who said what, in which exact words. */
export function showVoices(voices: readonly Voice[], sources: readonly Source[]): Block[] {
  return voices.map((voice) => ({
    kind: 'quote',
    text: voice.text,
    attribution: [
      strong(voice.speaker),
      text(`${tellOccasion(voice)} `),
      citeSupport(voice.support, sources),
      text(`${tellDay(voice, sources)}${tellOld(voice)}`),
    ].filter((span) => !(span.kind === 'text' && span.text === '')),
  }));
}

const tellOccasion = ({ role, through, setting, said }: Voice): string =>
  [role, through && `as told by ${through}`, setting, said && showDay(said)]
    .filter(Boolean)
    .map((part) => `, ${part}`)
    .join('');

/** " · 8 October": when it was reported first, of words that only older reports have, and none with their day; the news may have overtaken them. */
function tellDay({ said, support }: Voice, sources: readonly Source[]): string {
  const reported = said === null ? reportedDays(support, sources) : null;
  if (reported === null || reported.newest >= reported.last) return '';
  return ` · ${spellDay(reported.first, reported.last)}`;
}
