/** Things that are planned and may be called off; what one row has is called one as well as the other. */
const PLANNED_THINGS = [
  'deal|takeover|take-over|bid|offer|merger|acquisition|buyout|purchase|sale|tie-up',
  'summit|meeting|talks|negotiations|visit|trip|conference',
  'strike|walkout|stoppage',
  'vote|referendum|election|elections|ballot',
  'match|game|race|tournament|cup|fight',
  'concert|show|festival|tour|gala|premiere',
  'parade|march|rally|protest|demonstration|ceremony',
  'launch|flight|mission',
  'trial|hearing|execution',
];

/** Keys of what is off begin so: "off: deal". */
export const OFF = 'off: ';

const WHEN = '(?: (?:late |early )?(?:on \\p{Lu}\\p{Ll}+day|today|yesterday))?';
const IS_OFF =
  'called off|cancelled|canceled|scrapped|dropped|abandoned|shelved|withdrawn|rescinded|postponed|put off|suspended indefinitely';
const CALLS_OFF =
  'called off|cancelled|canceled|scrapped|dropped|abandoned|shelved|withdrew|has withdrawn|had withdrawn|postponed|walked away from|pulled out of|backed out of|put off';

interface Kind {
  readonly key: string;
  /** Every sentence that a shape of this kind fits names one of its things. */
  readonly named: RegExp;
  readonly ends: readonly RegExp[];
  readonly awaits: RegExp;
}

const AHEAD =
  '(?:will|would|is to|are to|(?:is|are)(?: still| now)? (?:due|set|expected|scheduled|planned|likely) to)';

/** Most sentences are no plan, and need not be searched for each kind. */
const MAY_AWAIT = new RegExp(` ${AHEAD} `, 'u');

const KINDS: readonly Kind[] = PLANNED_THINGS.map((things) => ({
  key: `${OFF}${things.split('|')[0]}`,
  named: new RegExp(things),
  ends: [
    // "The takeover of Telva Lines by Orion Freight is off", "was called off on Thursday"
    new RegExp(
      `(?<!\\p{L})(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|\\p{L}+['’]s?) (?:\\p{L}[\\p{L}-]* ){0,3}(?:${things})(?: [^.;:,“”"]{1,80})? (?:(?:is|was) off(?=[.,;]| (?:after|because|and))|(?:was|were|has been|have been)${WHEN} (?:${IS_OFF}))(?!\\p{L})`,
      'u',
    ),
    // "Orion withdrew its offer for Telva Lines"
    new RegExp(
      `(?<=\\p{L}) (?:${CALLS_OFF}) (?:the|its|their|his|her|an?|\\p{L}+['’]s?) (?:\\p{L}[\\p{L}-]* ){0,3}(?:${things})(?!\\p{L})`,
      'u',
    ),
  ],
  awaits: new RegExp(
    `(?<!\\p{L})(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]h(?:is|at|ese|ose)|[Hh]is|[Hh]er) (?:\\p{Ll}[\\p{L}-]* ){0,2}(?:${things})(?: [^.;:“”"]{1,60})? ${AHEAD} |(?<=\\p{L}) ${AHEAD} [^.;:“”"]{0,60}(?:the|its|their|this|that) (?:\\p{Ll}[\\p{L}-]* ){0,2}(?:${things})(?!\\p{L})`,
    'u',
  ),
}));

/** The others need not be searched for. */
const kindsNamedIn = (text: string): readonly Kind[] =>
  KINDS.filter(({ named }) => named.test(text));

/** What a sentence tells of a matter: which, as a key, and where. */
export interface Found {
  readonly key: string;
  /** Where it stands in its sentence. */
  readonly start: number;
}

/** What a sentence tells as off: which sort of thing. */
export const calledOffIn = (text: string): Found[] =>
  kindsNamedIn(text).flatMap(({ key, ends }) =>
    ends.flatMap((shape) => {
      const found = shape.exec(text);
      return found === null ? [] : [{ key, start: found.index }];
    }),
  );

/** What a sentence tells as still to come of such a thing: "shareholders will vote on the offer". */
export const awaitedIn = (text: string): Found[] =>
  (MAY_AWAIT.test(text) ? kindsNamedIn(text) : []).flatMap(({ key, awaits }) => {
    const found = awaits.exec(text);
    return found === null ? [] : [{ key, start: found.index }];
  });
