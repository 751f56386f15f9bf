/** What was made before, the least used forgotten first. */
export interface Cache<Value> {
  /** What is there, or what is made now; what could not be made is not kept. */
  readonly get: (key: string, make: () => Promise<Value>) => Promise<Value>;
  readonly has: (key: string) => boolean;
  /** Nobody will ask for it again. */
  readonly forget: (key: string) => void;
}

export interface CacheSettings<Value> {
  /** What all that is kept may weigh together. */
  readonly most: number;
  /** What one weighs: 1 where nothing is said, and as long as it is being made. */
  readonly weigh?: (value: Value) => number;
  /** So many are kept whatever they weigh; one where nothing is said. */
  readonly least?: number;
}

interface Kept<Value> {
  readonly value: Promise<Value>;
  weight: number;
}

export function createCache<Value>(settings: CacheSettings<Value>): Cache<Value> {
  const { most, weigh = () => 1, least = 1 } = settings;
  const kept = new Map<string, Kept<Value>>();
  let total = 0;

  const put = (key: string, one: Kept<Value>): void => {
    kept.set(key, one);
    total += one.weight;
    for (const [oldest, { weight }] of kept) {
      if (total <= most || kept.size <= least) return;
      kept.delete(oldest);
      total -= weight;
    }
  };
  const remove = (key: string, one: Kept<Value>): boolean => {
    if (kept.get(key) !== one) return false;
    kept.delete(key);
    total -= one.weight;
    return true;
  };
  const add = (key: string, value: Promise<Value>): Kept<Value> => {
    const one = { value, weight: 1 };
    put(key, one);
    value.then(
      (made) => {
        if (!remove(key, one)) return;
        one.weight = weigh(made);
        put(key, one);
      },
      () => remove(key, one),
    );
    return one;
  };

  return {
    has: (key) => kept.has(key),
    forget: (key) => {
      const one = kept.get(key);
      if (one !== undefined) remove(key, one);
    },
    get: (key, make) => {
      const known = kept.get(key);
      if (known === undefined) return add(key, make()).value;
      remove(key, known);
      put(key, known);
      return known.value;
    },
  };
}
