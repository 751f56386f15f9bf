import type { Line } from '../reading/lines.ts';
import { once } from '../reading/readOnce.ts';

/** "Critics claim that …": a claim about a thing is not the thing. */
const CLAIMED =
  /(?<!\p{L})(?:critics?|opponents?|s[ck]eptics?|detractors?|accusers?|conspiracy theorists?)(?: [^,.;“"]{0,40}?)? (?:claim|charge|allege|accuse|argue|call|say|contend|insist|complain|warn|suggest|believe|maintain)(?:s|ed|d)?(?!\p{L})|(?<!\p{L})(?:said|called|charged|alleged|claimed) (?:his|her|its|their|the|some) (?:critics|opponents|detractors|accusers)(?!\p{L})/iu;

const isClaimed = once(({ text }: Line): boolean => CLAIMED.test(text));

/** Whether only one of two sentences tells what critics claim: it neither repeats nor supports the other. */
export const claimedApart = (a: Line, b: Line): boolean => isClaimed(a) !== isClaimed(b);
