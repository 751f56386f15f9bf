import type { Quote } from '../quote.ts';
import { inARow } from '../speakers/people/inARow.ts';
import { deedOf } from './deedOf.ts';
import { inOrder } from './inOrder.ts';
import { readOnce } from './readOnce.ts';
import { identifySpeakers, type SpeakerIdentity } from './sameSpeaker.ts';
import { readWording } from './sameWords.ts';
import { isDescription } from './speakerName.ts';
import type { Unit } from './unit.ts';
import { originOf } from './votes.ts';

/** The quotations of these quotes, each with all its stretches, in the order published. */
export function readUnits(quotes: readonly Quote[]): Unit[] {
  const whoOf = readSpeakers(quotes);
  const wordingOf = readOnce(readWording);
  const quotations = new Map<string, Quote[]>();
  for (const quote of [...quotes].sort(inOrder)) {
    const key = JSON.stringify([
      quote.reportId,
      quote.quotation,
      quote.kind === 'indirect',
      quote.speaker?.name,
    ]);
    const known = quotations.get(key);
    if (known === undefined) quotations.set(key, [quote]);
    else known.push(quote);
  }
  return [...quotations.values()].map((own) => ({
    quotes: own,
    text: own.map((quote) => trimEdges(shownWords(quote))).join(' … '),
    act: own[0]!.act === undefined ? '' : deedOf(own[0]!.act),
    indirect: own[0]!.kind === 'indirect',
    who: whoOf(own[0]!.speaker),
    origin: originOf(own[0]!),
    said: own.map(({ said }) => said).find((day) => day !== null) ?? null,
    named: isNamed(own[0]!.speaker),
    stretches: own.map((quote) => wordingOf(shownWords(quote))),
  }));
}

/** Who each speaker is, among all that these quotes name; those who speak together are one of their own. */
function readSpeakers(
  quotes: readonly Quote[],
): (speaker: Quote['speaker']) => SpeakerIdentity | null {
  const identities = identifySpeakers(
    quotes.flatMap(({ speaker }) => speaker?.joint ?? speaker?.name ?? []),
  );
  return (speaker) => {
    if (speaker?.joint === undefined) return identities.get(speaker?.name ?? '') ?? null;
    const people = speaker.joint.map((name) => identities.get(name)!);
    const joint = people.map(({ name }) => name);
    const keys = people.map(({ key }) => key).sort();
    return { key: keys.join(' + '), name: inARow(joint), joint };
  };
}

const isNamed = (speaker: Quote['speaker']): boolean =>
  speaker?.name != null && speaker.described !== true && !isDescription(speaker.name);

/** An order or a promise is shown with its verb: "urged ministers to act" is nobody's words without it. */
const shownWords = ({ act, text }: Quote): string => act ?? text;

/** A comma before the closing mark is the narrator's; white space is one space. */
function trimEdges(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^[\s,;]+|[\s,;]+$/g, '');
}
