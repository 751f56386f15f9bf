/** What a robots.txt says of an address to the program that it was read for. */
export type Allows = (url: URL) => boolean;

/**
 * Reads a robots.txt for the program of this name by RFC 9309: its own groups, else those for all
 * ("*"); of the rules that fit an address the longest counts, and of two alike the one that allows.
 */
export function readRobots(text: string, name: string): Allows {
  const rules = rulesFor(text, name).map(readRule);
  return (url) => {
    const path = spelled(url.pathname + url.search, /[*$]/g);
    let best: Rule | null = null;
    let left = MOST_STEPS;
    for (const rule of rules) {
      if (rule.parts.length > 1) left -= path.length;
      // A file that is made to keep this thread busy.
      if (left < 0) return false;
      if (isBetter(rule, best) && fits(rule, path)) best = rule;
    }
    return best === null || best.allow;
  };
}

/** Letters of an address that are looked at for rules with a wildcard; ten thousand such rules and any usual address take a tenth. */
const MOST_STEPS = 20_000_000;

interface Line {
  readonly allow: boolean;
  readonly path: string;
}

interface Group {
  /** Of the programs that it is for. */
  readonly names: string[];
  readonly lines: Line[];
}

/** The rules of the program's own groups, however many there are; else of those for all. */
function rulesFor(text: string, name: string): readonly Line[] {
  const groups = groupsIn(text);
  const of = (wanted: string) => groups.filter(({ names }) => names.includes(wanted));
  const own = of(name.toLowerCase());
  return (own.length > 0 ? own : of('*')).flatMap(({ lines }) => lines);
}

function groupsIn(text: string): readonly Group[] {
  const groups: Group[] = [];
  let isNamed = false;
  for (const [key, value] of linesOf(text)) {
    if (key === 'user-agent') {
      if (!isNamed) groups.push({ names: [], lines: [] });
      isNamed = true;
      groups.at(-1)!.names.push(value.startsWith('*') ? '*' : productOf(value));
    } else if (key === 'allow' || key === 'disallow') {
      isNamed = false;
      // An empty rule forbids nothing.
      if (value !== '') groups.at(-1)?.lines.push({ allow: key === 'allow', path: value });
    }
    // What else stands there, as where the sitemap is, ends no group (RFC 9309, 2.2.4).
  }
  return groups;
}

function* linesOf(text: string): Generator<readonly [key: string, value: string]> {
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n?|\n/)) {
    const said = line.replace(/#.*$/, '');
    const colon = said.indexOf(':');
    if (colon > 0) yield [said.slice(0, colon).trim().toLowerCase(), said.slice(colon + 1).trim()];
  }
}

/** "summitdigest" of "SummitDigest/1.0": a product has letters, hyphens and underscores. */
const productOf = (value: string): string => /^[a-z_-]*/i.exec(value)![0].toLowerCase();

interface Rule {
  readonly allow: boolean;
  readonly length: number;
  /** What stands between the wildcards, in order. */
  readonly parts: readonly string[];
  /** The address ends where the last part does. */
  readonly isWhole: boolean;
}

function readRule({ allow, path }: Line): Rule {
  const isWhole = path.endsWith('$');
  const pattern = spelled(isWhole ? path.slice(0, -1) : path, /\$/g);
  return { allow, length: path.length, parts: pattern.split(/\*+/), isWhole };
}

const isBetter = (rule: Rule, best: Rule | null): boolean =>
  best === null || rule.length > best.length || (rule.length === best.length && rule.allow);

/** Each part is taken where it comes first: what stands behind has the most room then. */
function fits({ parts, isWhole }: Rule, path: string): boolean {
  const [first, ...others] = parts;
  if (!path.startsWith(first!)) return false;
  const last = isWhole ? others.pop() : undefined;
  let at = first!.length;
  for (const part of others) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (last !== undefined) return path.length - last.length >= at && path.endsWith(last);
  return !isWhole || at === path.length;
}

/** One spelling for all that mean the same: encoded what has to be and the given marks, and nothing else (RFC 9309, 2.2.2). */
function spelled(path: string, marks: RegExp): string {
  return path
    .replace(/[^\x21-\x7e]+|["<>`{}|^\\]/g, (letters) =>
      encodeURIComponent(letters.replace(/\p{Cs}/gu, '\ufffd')),
    )
    .replace(/%[0-9a-f]{2}/gi, (code) => {
      const letter = String.fromCharCode(Number.parseInt(code.slice(1), 16));
      return /[\w.~-]/.test(letter) ? letter : code.toUpperCase();
    })
    .replace(marks, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
