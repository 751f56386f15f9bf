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

interface Force {
  readonly kind: string;
  readonly rows: ReadonlySet<number>;
}

const forceOf: ReadonlyMap<string, readonly Force[]> = readForces();

function readForces(): Map<string, Force[]> {
  const forces = new Map<string, Force[]>();
  for (const [kind, rows] of Object.entries(FORCES)) {
    const words = new Set(rows.join(' ').split(' '));
    for (const word of words) {
      const own = new Set(rows.flatMap((row, at) => (row.split(' ').includes(word) ? [at] : [])));
      forces.set(word, [...(forces.get(word) ?? []), { kind, rows: own }]);
    }
  }
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
  const onlyOne = (own: readonly string[], other: readonly string[]) =>
    own.some((word) => ONLY_POSSIBLE.test(word)) &&
    !other.some((word) => kindsOf(word).has('modal'));
  if (onlyOne(ours, theirs) || onlyOne(theirs, ours)) return true;
  return Object.keys(FORCES).some((kind) => {
    const [one, other] = [rowsOf(ours, kind), rowsOf(theirs, kind)];
    return one.size > 0 && other.size > 0 && ![...one].some((row) => other.has(row));
  });
}

const kindsOf = (word: string): Set<string> =>
  new Set((forceOf.get(word) ?? []).map(({ kind }) => kind));

const rowsOf = (words: readonly string[], kind: string): Set<number> =>
  new Set(
    words.flatMap((word) =>
      (forceOf.get(word) ?? []).flatMap((force) => (force.kind === kind ? [...force.rows] : [])),
    ),
  );
