import { parse, sep } from 'node:path';

/**
 * An id for each file: its name without the ending, or with it where another in the same folder has
 * that name; and as many of the folders that it lies in as tell it from all others of its name
 * ("monday/pilots"). The same whichever order the paths come in; each path is given once.
 */
export function fileIds(paths: readonly string[]): ReadonlyMap<string, string> {
  const inFolders = groupBy(paths, (path) => [...foldersOf(path), nameOf(path)].join('/'));
  const partsOf = (path: string): string[] => {
    const parts = [...foldersOf(path), nameOf(path)];
    const isAlone = inFolders.get(parts.join('/'))!.length === 1;
    return isAlone ? parts : [...foldersOf(path), parse(path).base.normalize('NFC')];
  };
  const ids = new Map<string, string>();
  let open = paths.map((path) => ({ path, parts: partsOf(path) }));
  for (let shown = 1; open.length > 0; shown++) {
    const named = groupBy(open, ({ parts }) => parts.slice(-shown).join('/'));
    const next: typeof open = [];
    for (const [name, same] of named) {
      const isLast = same.every(({ parts }) => parts.length <= shown);
      if (same.length > 1 && !isLast) next.push(...same);
      else for (const { path } of same) ids.set(path, name);
    }
    open = next;
  }
  return ids;
}

/** Names that look the same are the same, however a file system composes their letters. */
const foldersOf = (path: string): string[] =>
  parse(path)
    .dir.split(sep)
    .map((folder) => folder.normalize('NFC'))
    .filter((folder) => folder !== '' && folder !== '.');

const nameOf = (path: string): string => parse(path).name.normalize('NFC');

function groupBy<Value>(values: readonly Value[], keyOf: (value: Value) => string) {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
