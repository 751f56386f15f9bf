/** What was made before, the least used forgotten first. */
export interface Cache<Value> {
  /** What is there, or what is made now; what could not be made (a promise that fails) is not kept. */
  readonly get: (key: string, make: () => Value) => Value;
  readonly has: (key: string) => boolean;
}

export function createCache<Value>(most: number): Cache<Value> {
  const values = new Map<string, Value>();
  return {
    has: (key) => values.has(key),
    get: (key, make) => {
      const known = values.get(key);
      const value = known === undefined ? make() : known;
      values.delete(key);
      values.set(key, value);
      if (values.size > most) values.delete(values.keys().next().value!);
      if (known === undefined && value instanceof Promise) {
        value.catch(() => values.get(key) === value && values.delete(key));
      }
      return value;
    },
  };
}
