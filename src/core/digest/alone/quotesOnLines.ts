import type { Quote } from '../../quotes/quote.ts';
import type { Line } from '../reading/lines.ts';
import { findOverlapping } from '../reading/overlapping.ts';
import { once } from '../reading/readOnce.ts';
import type { Reading } from '../reading/readTogether.ts';
import { wordsOf } from '../reading/terms.ts';
import { ownName } from './people/ownName.ts';

/** The quotes between marks that a line has words of. */
export function quotesOnLines({
  quotes,
}: Pick<Reading, 'quotes'>): (line: Line) => readonly Quote[] {
  const byReport = new Map<string, Quote[]>();
  for (const quote of quotes) {
    if (quote.kind === 'indirect') continue;
    const list = byReport.get(quote.reportId);
    if (list) list.push(quote);
    else byReport.set(quote.reportId, [quote]);
  }
  const finders = new Map([...byReport].map(([id, quotes]) => [id, findOverlapping(quotes)]));
  return (line) => finders.get(line.reportId)?.(line) ?? [];
}

/** Whether somebody is named or pointed at beside one of the stretches of a quotation. */
export function besideNames({ quotes }: Reading): (quote: Quote) => boolean {
  const keyOf = ({ reportId, quotation }: Quote) => `${reportId} ${quotation}`;
  const named = new Set(
    quotes.filter(({ speaker }) => speaker !== null && speaker.start !== null).map(keyOf),
  );
  return (quote) => named.has(keyOf(quote));
}

/** So many words in a row are one saying (as in the quotes part, `utterances/`). */
const RUN = 5;

const runsOf = (text: string): string[] => {
  const words = wordsOf(text);
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
};

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
