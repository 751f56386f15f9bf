/**
 * Those that pass; where all do, the same list: what was read of these reports together is known by
 * their list (`once`), and need not be read again.
 */
export function allOrSome<Item>(
  items: readonly Item[],
  passes: (item: Item) => boolean,
): readonly Item[] {
  const some = items.filter(passes);
  return some.length === items.length ? items : some;
}
