import type { Source, Voice } from '../../core/index.ts';
import { type Block, strong, text } from '../answer.ts';
import { showDay } from './days.ts';
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
      text(tellOld(voice)),
    ].filter((span) => !(span.kind === 'text' && span.text === '')),
  }));
}

const tellOccasion = ({ role, through, setting, said }: Voice): string =>
  [role, through && `as told by ${through}`, setting, said && showDay(said)]
    .filter(Boolean)
    .map((part) => `, ${part}`)
    .join('');
