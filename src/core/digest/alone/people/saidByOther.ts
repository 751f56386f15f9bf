import type { Quote } from '../../../quotes/quote.ts';
import { largeRuns } from '../../likeness/largeRuns.ts';
import { once } from '../../reading/readOnce.ts';
import type { Reading } from '../../reading/readTogether.ts';
import { wordsOf } from '../../reading/terms.ts';
import { ownName } from './ownName.ts';

/** So many words in a row are one saying (as in the quotes part, `utterances/`). */
const RUN = 5;

/** Small words count as well. */
const LARGE_AMONG = 0;

const runsOf = (text: string): string[] => largeRuns(wordsOf(text), RUN, LARGE_AMONG);

const lastName = (name: string): string => name.split(' ').at(-1)!.toLowerCase();

/** For each run of quoted words who is named beside them, in any of the reports. */
const namedBeside = once((quotes: Reading['quotes']): ReadonlyMap<string, ReadonlySet<string>> => {
  const names = new Map<string, Set<string>>();
  for (const { kind, speaker, text } of quotes) {
    const name = ownName(speaker);
    if (kind === 'indirect' || name === null || speaker!.start === null) continue;
    for (const run of runsOf(text)) {
      const known = names.get(run);
      if (known) known.add(lastName(name));
      else names.set(run, new Set([lastName(name)]));
    }
  }
  return names;
});

/** Whether some report has somebody else beside the words of a quotation than its own report means. */
export function saidByOther({ quotes }: Reading): (quote: Quote) => boolean {
  return (quote) => {
    const name = ownName(quote.speaker);
    const names = namedBeside(quotes);
    return (
      name !== null &&
      runsOf(quote.text).some((run) =>
        [...(names.get(run) ?? [])].some((other) => other !== lastName(name)),
      )
    );
  };
}
