/**
 * Small words that carry a sentence's force, by what they say: what may be is not what will be, all
 * are not some, and we are not they. Words of one row may stand for each other in two translations.
 */
const FORCES: Readonly<Record<string, readonly string[]>> = {
  modal: [
    'may might could perhaps maybe possibly',
    'can could able',
    'will would shall going ll gonna',
    'must should shall ought need needs have has had obliged',
  ],
  amount: [
    'all every each everyone everybody everything both entire whole',
    'some several certain someone somebody something',
    'many most much',
    'few little',
    'no none nobody nothing neither',
    'any anyone anybody anything',
  ],
  person: ['i me my we us our', 'you your', 'they them their he him his she her'],
  way: ['for', 'against'],
  company: ['with', 'without'],
  side: ['above over', 'below under'],
};

const KINDS = Object.keys(FORCES);
const MODAL = KINDS.indexOf('modal');

/** Of each word, for each kind its rows as bits. */
const forceOf: ReadonlyMap<string, readonly number[]> = readForces();

function readForces(): Map<string, number[]> {
  const forces = new Map<string, number[]>();
  KINDS.forEach((kind, at) => {
    FORCES[kind]!.forEach((row, bit) => {
      for (const word of row.split(' ')) {
        const own = forces.get(word) ?? KINDS.map(() => 0);
        own[at]! |= 1 << bit;
        forces.set(word, own);
      }
    });
  });
  return forces;
}

/** Said of what is not certain: left out, it makes another statement. */
const ONLY_POSSIBLE = /^(?:may|might|perhaps|maybe|possibly|probably)$/;

/**
 * Whether words in the place of others change what the sentence holds for certain, of how many, or
 * of whom. Words as they are compared.
 */
export function swapsForce({
  ours,
  theirs,
}: {
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}): boolean {
  const [one, other] = [rowsOf(ours), rowsOf(theirs)];
  if (ours.some(isOnlyPossible) && other[MODAL] === 0) return true;
  if (theirs.some(isOnlyPossible) && one[MODAL] === 0) return true;
  return one.some((rows, kind) => rows > 0 && other[kind]! > 0 && (rows & other[kind]!) === 0);
}

const isOnlyPossible = (word: string): boolean => ONLY_POSSIBLE.test(word);

/** For each kind all rows that the words stand in, as bits. */
function rowsOf(words: readonly string[]): number[] {
  const rows = KINDS.map(() => 0);
  for (const word of words) {
    forceOf.get(word)?.forEach((bits, kind) => {
      rows[kind]! |= bits;
    });
  }
  return rows;
}
