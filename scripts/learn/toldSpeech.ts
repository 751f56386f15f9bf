/**
 * tsx scripts/learn/toldSpeech.ts FILE.jsonl [--half=first] [--hold-out]
 * Learns from annotated reports which words bring in told speech, and where its clause begins and
 * ends, and writes src/core/quotes/told/weights.ts. `--half` takes one half of the reports;
 * `--hold-out` learns from three quarters of them, prints how it does on the rest, and writes nothing.
 */
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Phrase } from '../../src/core/quotes/frames/phrases.ts';
import { cueFeatures } from '../../src/core/quotes/told/cueFeatures.ts';
import { mayBringIn } from '../../src/core/quotes/told/cues.ts';
import type { Emit } from '../../src/core/quotes/told/features.ts';
import { CLASSES, KINDS } from '../../src/core/quotes/told/learnt.ts';
import { featureKey, type Weights } from '../../src/core/quotes/told/model.ts';
import {
  endBeforeFeatures,
  endBehindFeatures,
  startBeforeFeatures,
  startBehindFeatures,
} from '../../src/core/quotes/told/placeFeatures.ts';
import {
  endsBefore,
  endsBehind,
  startsBefore,
  startsBehind,
} from '../../src/core/quotes/told/places.ts';
import { type CodedSentence, codeSentence } from '../../src/core/quotes/told/sentence.ts';
import { type GoldReport, isHalf, readRows } from '../eval/goldQuotes.ts';
import { chancesOf, type Decision, learnWeights, type Settings } from './learnWeights.ts';
import { type Attribution, type FramedReport, goldIn, toFramed } from './toldGold.ts';
import { buildVocabulary } from './toldVocabulary.ts';
import { writeWeights } from './writeWeights.ts';

/** What is decided, one after the other; the names are those of the weights. */
const DECISIONS = [
  'cue',
  'startBehind',
  'endBehind',
  'startAct',
  'endAct',
  'endBefore',
  'startBefore',
] as const;
type Decisions = Record<(typeof DECISIONS)[number], Decision[]>;

/** Chosen by `--hold-out` on the first half. */
const settingsOf = (name: keyof Decisions): Settings => ({
  classes: name === 'cue' ? CLASSES : 1,
  rounds: 6,
  fewest: 3,
  sparsity: 2,
  rate: 0.1,
});

const path = process.argv[2];
const half = process.argv.find((word) => word.startsWith('--half='))?.slice('--half='.length);
const holdOut = process.argv.includes('--hold-out');
if (path === undefined) {
  console.error('Name the file to learn from: tsx scripts/learn/toldSpeech.ts FILE.jsonl');
  process.exitCode = 1;
} else learn(path);

function learn(file: string): void {
  const rows = (readRows(file) as GoldReport[]).filter(
    ({ id, text }) => text !== '' && (half === undefined || isHalf(half, id)),
  );
  const reports = rows.map(toFramed);
  const isHeld = ({ gold }: FramedReport) =>
    holdOut && createHash('sha1').update(gold.id).digest()[1]! % 4 === 0;
  const known = reports.filter((report) => !isHeld(report));
  const vocabulary = buildVocabulary(known);
  const decisions = decisionsIn(known, vocabulary);
  const held = decisionsIn(reports.filter(isHeld), vocabulary);
  const learnt = Object.fromEntries(
    DECISIONS.map((name) => {
      const weights = learnWeights(decisions[name], settingsOf(name));
      tell(name, weights, decisions[name], held[name]);
      return [name, weights];
    }),
  );
  const from = `${known.length} reports of ${basename(file)}${half === undefined ? '' : ` (its ${half} half)`}`;
  if (!holdOut) writeWeights(vocabulary, learnt, from);
}

function decisionsIn(
  reports: readonly FramedReport[],
  vocabulary: Parameters<typeof codeSentence>[0],
): Decisions {
  const all = Object.fromEntries(DECISIONS.map((name) => [name, []])) as unknown as Decisions;
  for (const report of reports) {
    for (const frame of report.frames) {
      const sentence = codeSentence(vocabulary, frame.tokens);
      if (sentence === null) continue;
      const told = goldIn(report, frame, sentence);
      for (let at = 0; at < frame.tokens.length; at++) {
        if (!mayBringIn(sentence, at)) continue;
        addDecisions(all, sentence, at, KINDS.indexOf(frame.kind), told.get(at));
      }
    }
  }
  return all;
}

function addDecisions(
  all: Decisions,
  sentence: CodedSentence,
  at: number,
  kind: number,
  own: Attribution | undefined,
): void {
  const { behind = null, before = null, act = null } = own ?? {};
  const answer = act !== null ? CLASSES : (behind === null ? 0 : 1) + (before === null ? 0 : 2);
  all.cue.push({ answer, choices: [featuresOf((emit) => cueFeatures(sentence, at, kind, emit))] });
  const decide = (
    name: keyof Decisions,
    places: readonly number[],
    right: number,
    features: (place: number, emit: Emit) => void,
  ) => {
    const answer = places.indexOf(right);
    const choices = places.map((place) => featuresOf((emit) => features(place, emit)));
    if (answer >= 0) all[name].push({ answer, choices });
  };
  const decideBehind = (kind: 'Behind' | 'Act', { from, to }: Phrase) => {
    decide(`start${kind}`, startsBehind(sentence, at), from, startBehindFeatures(sentence, at));
    const end = Math.min(to, sentence.end);
    decide(`end${kind}`, endsBehind(sentence, at, from), end, (place, emit) =>
      endBehindFeatures(sentence, { at, from, to: place }, emit),
    );
  };
  if (behind !== null) decideBehind('Behind', behind);
  if (act !== null) decideBehind('Act', act);
  if (before !== null) {
    const { from, to } = before;
    decide('endBefore', endsBefore(sentence, at), to, (place, emit) =>
      endBeforeFeatures(sentence, at, place, emit),
    );
    decide('startBefore', startsBefore(sentence, to), from, (place, emit) =>
      startBeforeFeatures(sentence, { at, from: place, to }, emit),
    );
  }
}

function featuresOf(run: (emit: Emit) => void): number[] {
  const keys: number[] = [];
  run((template, a, b) => keys.push(featureKey(template, a, b)));
  return keys;
}

function tell(
  name: keyof Decisions,
  weights: Weights,
  known: readonly Decision[],
  held: readonly Decision[],
): void {
  const right = (decisions: readonly Decision[]) => {
    const { classes } = settingsOf(name);
    let loss = 0;
    const hits = decisions.filter(({ choices, answer }) => {
      const chances = chancesOf(choices, (feature) => weights.get(feature), classes);
      loss -= Math.log(Math.max(1e-12, chances[answer]!));
      return chances[answer] === Math.max(...chances);
    }).length;
    return `${((100 * hits) / decisions.length).toFixed(1)} right, loss ${(loss / decisions.length).toFixed(4)}`;
  };
  const also = held.length === 0 ? '' : `; held out: ${right(held)} of ${held.length}`;
  console.log(`${name}: ${weights.size} features; ${right(known)} of ${known.length}${also}`);
}
