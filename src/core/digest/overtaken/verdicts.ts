import type { Found } from './calledOff.ts';

/** Those who vote. */
const BODY =
  '(?<body>[Hh]ouse|[Ss]enate|[Cc]ongress|[Pp]arliament|[Cc]ouncil|[Aa]ssembly|[Cc]abinet|[Cc]ommons|[Ll]ords|[Cc]hamber|Bundestag|Bundesrat|Knesset|Duma|Riksdag|Sejm|[Cc]ommittee|[Pp]anel|[Bb]oard|[Cc]ommission|[Ll]awmakers|[Ss]enators|MPs|[Dd]eputies|[Dd]elegates|[Ss]hareholders|[Mm]embers|[Ww]orkers)';
const OF = '(?: of (?:the )?\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?)?';
const BESIDE = '(?: (?:late |early )?(?:on )?\\p{Lu}\\p{Ll}+day)?(?: \\p{Ll}+ly)?';

const AWAITS = new RegExp(
  `(?<!\\p{L})${BODY}${OF} (?:will|(?:is|are)(?: still| now)? (?:expected|due|set|scheduled|likely|poised|to)(?: to)?) (?:vote|hold a vote|decide|take up)(?!\\p{L})`,
  'u',
);
const VOTED = new RegExp(
  `(?<!\\p{L})${BODY}${OF}${BESIDE} (?:has |have )?(?:voted|approved|passed|rejected|adopted|backed|defeated|ratified|endorsed)(?!\\p{L})`,
  'u',
);

/** Keys of votes begin so: "vote: house". */
export const VOTE = 'vote: ';

const findIn =
  (shape: RegExp) =>
  (text: string): Found[] => {
    const found = shape.exec(text);
    return found === null
      ? []
      : [{ key: `${VOTE}${found.groups!.body!.toLowerCase()}`, start: found.index }];
  };

/** Keys of trials are this. */
export const TRIAL = 'trial: verdict';

const TRIAL_GOES_ON =
  /(?<!\p{L})(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir) (?:\p{Ll}+ ){0,2}trial(?: of [^.;,]{1,60})? (?:(?:is|are)(?: still)? (?:expected|due|set|scheduled|likely) to|will) (?:last|run|end|go on|take|continue|begin|open|start)(?!\p{L})/u;
const VERDICT =
  /(?<!\p{L})(?:found [^.;,]{3,60} (?:not )?guilty|(?:was|were|has been|have been) (?:found (?:not )?guilty|convicted|acquitted)|convicted|acquitted)(?!\p{L})/u;

/** A trial that is still to end, or to begin, and the verdict in one. */
export const trialsAwaitedIn = (text: string): Found[] => trialIn(TRIAL_GOES_ON, text);
export const verdictsIn = (text: string): Found[] => trialIn(VERDICT, text);

function trialIn(shape: RegExp, text: string): Found[] {
  const found = shape.exec(text);
  return found === null ? [] : [{ key: TRIAL, start: found.index }];
}

/** Who is still to vote, as a sentence tells it: "the House is expected to vote". */
export const votesAwaitedIn = findIn(AWAITS);

/** Who has voted: "the House on Wednesday approved". */
export const votesIn = findIn(VOTED);
