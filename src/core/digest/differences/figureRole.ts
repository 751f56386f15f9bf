/**
 * What part a number plays beside others of its kind: what was before, what was expected, what is
 * aimed at, what there is room for or what is allowed, one part of it, what comes on top, what each has. Numbers of two parts are two facts.
 */
export type Role =
  | 'plain'
  | 'before'
  | 'expected'
  | 'aim'
  | 'room'
  | 'part'
  | 'more'
  | 'each'
  | 'past';

/** Characters before and behind the number in which its part is told. */
const BEFORE = 45;
const BEHIND = 45;

const ROLES: readonly (readonly [Role, RegExp, RegExp])[] = [
  [
    'before',
    /\b(?:from|than|compared (?:with|to)|versus|previous(?:ly)?(?: \w+){0,3}|revised(?: \w+){0,4}|earlier (?:\w+ ){0,2}of|up from|down from|prior(?: \w+){0,3})(?: the| an?| its| about| roughly| just)? $/i,
    /^,? (?:a (?:week|month|year) (?:earlier|ago|before)|(?:the )?(?:previous|prior) (?:week|month|year|quarter)|in (?:the )?(?:previous|prior))/i,
  ],
  [
    'expected',
    /\b(?:expect\w*|forecast\w*|estimat\w*|predict\w*|project\w*|consensus|anticipat\w*)(?: [\p{L}.’']+){0,6} $|\b(?:(?:could|may|might) (?:face|get|have to)|fac(?:es|ed|ing)|risk(?:s|ed|ing)?)(?: [\p{L}’']+){0,5} $/iu,
    /^(?:[^.;]{0,20}\b(?:expected|forecast|projected|predicted|anticipated|estimated)| (?:[a-z-]+ ){1,3}?(?:could|may|might))\b/i,
  ],
  [
    'aim',
    /\b(?:goal|target|aim\w*|hop\w*|seek\w*|promis\w*|pledg\w*|vow\w*)(?: [\p{L}]+){0,4} $/iu,
    /^ (?:goal|target)\b/i,
  ],
  [
    'room',
    /\b(?:can|able to|allowed|permitted|designed (?:to|for)|built (?:to|for)|licen[cs]ed|certified|capacity|room for|limit|limited to|maximum)(?: \p{L}+){0,3} $/iu,
    /^(?: \p{L}+)? (?:capacity|limit)\b/iu,
  ],
  [
    'part',
    /\b(?:including|among them|of (?:which|whom|them|those|these)|with|along with|plus)(?: [\p{L}]+){0,1} $/iu,
    /^ of (?:the|them|those|these|whom|which|its|his|their)\b/i,
  ],
  [
    'more',
    /\b(?:another|an additional|additional|a further|extra|more) $/i,
    /^ (?:more|additional|extra|further|other|new)\b/i,
  ],
  [
    'each',
    /\b(?:each|every|per|average|averag\w+|a day|a week|apiece|median) (?:[\p{L}]+ )?$/iu,
    /^[^,.;]{0,30}\b(?:each|per|a (?:day|week|month|year)|apiece|daily|weekly|monthly|annually|every)\b/i,
  ],
  [
    'past',
    /\b(?:once|formerly|used to) (?:\w+ )?$|\b(?:in|since|until) (?:19|20)\d\d[^,;]{0,25}$|\blast (?:year|month|week|spring|summer|fall|winter)\b[^,;]{0,25}$/i,
    /^[^,;.]{0,40}\b(?:in (?:19|20)\d\d|last (?:year|month)|(?:years?|months?|decades?) ago|since (?:19|20)\d\d)\b/i,
  ],
];

/** "Had asked for her to be sentenced to": what somebody wants stands further off. */
const SOUGHT =
  /\b(?:ask(?:s|ed|ing)?|seek(?:s|ing)?|sought|demand(?:s|ed)?|request(?:s|ed)?|recommend(?:s|ed)?|wants?|wanted|call(?:s|ed|ing)? for)\b[^.;,]* to (?:be|get|serve|pay)\b[^.;,]*$/i;
const BEFORE_SOUGHT = 100;

/** `start` and `end` of the number within its sentence. */
export function roleOf(text: string, start: number, end: number): Role {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const behind = text.slice(end, end + BEHIND);
  if (SOUGHT.test(text.slice(Math.max(0, start - BEFORE_SOUGHT), start))) return 'aim';
  return ROLES.find(([, ahead, after]) => ahead.test(before) || after.test(behind))?.[0] ?? 'plain';
}
