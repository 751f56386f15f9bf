import { wordSet } from '../../language/wordSet.ts';
import {
  ANOTHER_CLAUSE,
  isRelative,
  type Phrase,
  phraseAtHead,
  phraseBefore,
} from '../reading/phrase.ts';
import { termsOf, wordsOf } from '../reading/terms.ts';
import { calledOffIn } from './calledOff.ts';
import { admissionsIn, type Stand } from './claims.ts';
import { dealsIn, restoredIn, tellsArrest } from './deals.ts';
import { KINDS } from './kinds.ts';
import { type Deed, deedsIn } from './plans.ts';
import { hasOneOf, narrated, placesOf, type Sentence } from './sentence.ts';
import { verdictsIn, votesIn } from './verdicts.ts';
import { wordsOfShapes } from './wordsOfShapes.ts';

/** What a sentence tells as come about. */
export type Ending = Sentence & { readonly key: string } & (
    | { readonly of: 'state'; readonly subject: Phrase }
    | { readonly of: 'plan'; readonly deed: Deed }
    | { readonly of: 'claim'; readonly stand: Stand }
    | {
        readonly of: 'matter';
        readonly who: Phrase | null;
        /** Stems of what it tells of the matter itself. */
        readonly terms: readonly string[];
      }
  );

/** One of its words has every sentence that tells the end of a state: the rest need not be searched. */
const END_WORDS = wordsOfShapes(KINDS.flatMap(({ ends, endsOf }) => [...ends, ...endsOf]));
const VOTE_WORDS = wordSet(
  'voted approved passed rejected adopted backed defeated ratified endorsed',
);
const VERDICT_WORDS = wordSet('found convicted acquitted');
const OFF_WORDS = wordSet(
  'off cancelled canceled scrapped dropped abandoned shelved withdrawn withdrew rescinded postponed suspended walked pulled backed',
);

/** "A guard who was arrested over the theft": of whom it tells, the older report need not say in these words. */
const WHO_WAS_HELD =
  /,? who (?:was|were|had been|has been) (?:arrested|detained|held|accused|suspected|charged|feared|believed)(?:(?! (?:was|were|has|have|is|are) )[^,]){0,80}(?:, |(?= (?:was|were|has|have|is|are)(?!\p{L}))|$)/u;

/** Behind it stands why something is off, of which no older report has told. */
const WHY = /,| (?:after|because|as|amid|over|hours|days) /u;

/** What a sentence tells as come about, of the sorts that are asked for. */
export function endingsIn(sentence: Sentence, keys: ReadonlySet<string>): Ending[] {
  const { text, line } = sentence;
  if (isUnsure(text)) return [];
  const isOwn = narrated(text);
  const kinds = hasOneOf(line, END_WORDS) ? KINDS.filter(({ name }) => keys.has(name)) : [];
  const states = kinds.flatMap(({ name, ends, endsOf }) =>
    [
      ...placesOf(ends, text)
        .filter(({ start }) => isFact(text, start))
        .map(({ start }) => phraseBefore(text.slice(0, start).replace(WHO_WAS_HELD, ''))),
      ...placesOf(endsOf, text)
        .filter(({ start }) => isFact(text, start) && isActive(text, start))
        .map(({ end }) => phraseAtHead(text.slice(end))),
    ].map((subject): Ending => ({ ...sentence, key: name, of: 'state', subject })),
  );
  const isAsked = (verb: string) => keys.has(`to ${verb}`);
  const deeds = deedsIn(text, isAsked)
    .filter(({ verb, start }) => keys.has(`to ${verb}`) && isFact(text, start) && isOwn(start))
    .map((deed): Ending => ({ ...sentence, key: `to ${deed.verb}`, of: 'plan', deed }));
  const admitted = (keys.has('denied') ? admissionsIn(text) : []).map(
    (stand): Ending => ({ ...sentence, key: 'denied', of: 'claim', stand }),
  );
  const deals = (keys.has('no deal') ? dealsIn(text) : []).map(
    (who): Ending => ({ ...sentence, key: 'no deal', of: 'matter', who, terms: line.terms }),
  );
  const back = restoredIn(text);
  const arrests = keys.has('no arrest') && tellsArrest(text) && isFact(text, text.length);
  const turned = [
    ...(hasOneOf(line, OFF_WORDS) ? calledOffIn(text) : []),
    ...(hasOneOf(line, VOTE_WORDS) ? votesIn(text) : []),
    ...(hasOneOf(line, VERDICT_WORDS) ? verdictsIn(text) : []),
  ]
    .filter(({ key, start }) => keys.has(key) && isFact(text, start) && isOwn(start))
    .map(
      ({ key }): Ending => ({
        ...sentence,
        key,
        of: 'matter',
        who: null,
        terms: termsOf(wordsOf(text.split(WHY)[0]!)),
      }),
    );
  return [
    ...states,
    ...deeds,
    ...admitted,
    ...deals,
    ...turned,
    ...(back !== null && isFact(text, text.search(/ (?:was|is|has been) /))
      ? [{ ...sentence, key: `no ${back}`, of: 'matter', who: null, terms: line.terms } as const]
      : []),
    ...(arrests
      ? [{ ...sentence, key: 'no arrest', of: 'matter', who: null, terms: line.terms } as const]
      : []),
  ];
}

/** Years ago, or in another case: no news of this one. */
const LONG_AGO =
  /(?<!\p{L})(?:(?:in|since) (?:19|20)\d\d|last (?:year|month)|years? (?:ago|earlier)|months (?:ago|earlier)|previously|once before)(?!\p{L})/u;
/** "Was suspended in the valley of Denna alone": elsewhere it goes on. */
const IN_PART = /(?<=\p{L}) alone(?=[,.;])/u;
const isUnsure = (text: string): boolean =>
  LONG_AGO.test(text) || IN_PART.test(text) || /\?[”"’]?$/u.test(text);

/** Before a deed these make it one that is not done, or only said to be. */
const NOT_SO =
  /(?<!\p{L})(?:not|never|no|nobody|none|neither|nor|without|denied|denies|deny|false|untrue|would|could|can|cannot|may|might|must|should|shall|will|if|unless|until|till|whether|why|how|expected|likely|unlikely|hopes?|hoped|wants?|wanted|urged?|urges|demand(?:s|ed)?|ask(?:s|ed)?|fears?|feared|threat\p{L}*|orders?|ordered|plans?|nearly|almost|before|rumou?r\p{L}*|alleged\p{L}*|claim(?:s|ed)?|reportedly|apparently|perhaps|possibly|partly|partially|some)(?!\p{L})|n['’]t(?!\p{L})/iu;

/** Whether what stands at this place of a sentence is told as a fact. */
const isFact = (text: string, at: number): boolean =>
  !NOT_SO.test(text.slice(0, at)) &&
  !HAD.test(text.slice(0, at).replace(ANOTHER_CLAUSE, '')) &&
  !isRelative(text.slice(0, at));
/** Of a time before; in a clause beside it, it says nothing of this one. */
const HAD = /(?<!\p{L})had(?!\p{L})/iu;

/** "Was rescued the climber" is no sentence: "found" behind "was" tells of what stands before it. */
const isActive = (text: string, at: number): boolean =>
  !/(?<!\p{L})(?:be|been|being|was|were|is|are|to|an?|the|his|her|their|its) $/u.test(
    text.slice(0, at),
  );
