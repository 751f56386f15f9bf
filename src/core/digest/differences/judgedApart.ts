import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';

const VERDICT =
  /(?<!\p{L})(?:acquitt(?:ed|al)|cleared|convict(?:ed|ion)|found (?:not )?guilty|pleaded guilty|sentenced|jailed)(?!\p{L})/u;
const ACCUSED =
  /(?<!\p{L})(?:accus(?:ed|es|ing)|charge[ds]|indict(?:ed|ment)|suspected|on trial|alleged(?:ly)?)(?!\p{L})/u;

type Stage = 'judged' | 'accused' | null;

const stageOf = once(({ text }: Line): { readonly stage: Stage } => ({
  stage: VERDICT.test(text) ? 'judged' : ACCUSED.test(text) ? 'accused' : null,
}));

/** "Accused of forging 14 paintings", "acquitted of forging 12": what a court found is often of a part of the charges. */
export function areJudgedApart(a: Line, b: Line): boolean {
  const [one, other] = [stageOf(a).stage, stageOf(b).stage];
  return one !== null && other !== null && one !== other;
}
