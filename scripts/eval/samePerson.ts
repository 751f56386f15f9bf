const TITLES =
  /^(?:(?:the|mr|mrs|ms|miss|dr|prof|sen|rep|gov|gen|lt|col|sgt|president|prime|minister|secretary|senator|professor|justice|judge|mayor|premier|sir|former|then|late)\.? )+/;

/** Equal names without titles, or one surname and no clashing first names: the shared scorer's rule. */
export function samePerson(one: string, other: string | null): boolean {
  const a = nameOf(one).split(' ').filter(Boolean);
  const b = nameOf(other ?? '')
    .split(' ')
    .filter(Boolean);
  if (a.length === 0 || b.length === 0) return false;
  if (a.join(' ') === b.join(' ')) return true;
  if (a.at(-1) !== b.at(-1)) return false;
  if (a.length === 1 || b.length === 1 || a[0] === b[0]) return true;
  return a[0]![0] === b[0]![0] && (a[0]!.length === 1 || b[0]!.length === 1);
}

function nameOf(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}_\s-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `${plain} `.replace(TITLES, '').trim() || plain;
}
