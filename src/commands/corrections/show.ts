import type { FoundCorrection, KeptCorrection } from '../../store/library/corrections.ts';
import { type Answer, type Block, type Inline, strong, text } from '../answer.ts';

/** What is posted under a briefing when its reports say something else now. */
export const showCorrections = (found: readonly FoundCorrection[]): Answer => ({
  private: false,
  blocks: [
    {
      kind: 'text',
      spans: [
        text(
          found.length === 1
            ? 'What this briefing rests on has changed in one place:'
            : `What this briefing rests on has changed in ${found.length} places:`,
        ),
      ],
    },
    { kind: 'list', ordered: false, items: found.map(showOne) },
  ],
});

/** The corrections of a channel, for `status`. */
export function listCorrections(kept: readonly KeptCorrection[]): Block[] {
  if (kept.length === 0) return [];
  return [
    { kind: 'heading', text: 'Corrections' },
    {
      kind: 'list',
      ordered: false,
      items: kept.map((one) => [
        text(`Briefing of ${one.fireAt.slice(0, 16).replace('T', ' ')} UTC. `),
        ...showOne(one),
      ]),
    },
  ];
}

function showOne({ kind, outlet, speaker, was, now }: FoundCorrection): Inline[] {
  const who = outlet ?? 'An unnamed outlet';
  const words = (said: string): string => (speaker === null ? said : `${speaker}: “${said}”`);
  if (kind === 'restored') {
    return [strong('Stands again: '), text(`${words(was)} · ${who} had changed it meanwhile.`)];
  }
  return kind === 'corrected'
    ? [strong('Corrected: '), text(`${who} now has: ${words(now ?? '')} · before: ${words(was)}`)]
    : [strong('Withdrawn: '), text(`${who} no longer has: ${words(was)}`)];
}
