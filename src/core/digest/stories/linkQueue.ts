/** Two clusters, by number, and how alike they are. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly alike: number;
}

/** The links of one cluster to those with lower numbers, in any order. */
export interface Links {
  readonly others: readonly number[];
  readonly alike: readonly number[];
}

/** Links to be taken strongest first. */
export interface LinkQueue {
  /** All links of the cluster `b` to clusters with lower numbers; once for each cluster. */
  readonly add: (b: number, links: Links) => void;
  /**
   * Takes the strongest link out of those whose clusters both still stand; null where none is left.
   * Both are to be merged then: no other link of theirs is kept.
   */
  readonly take: () => Link | null;
}

/**
 * A binary heap (J. Williams, 1964) of the strongest link of each cluster only: ten thousand reports
 * of one story have two million links, nearly all of which never come to be taken. `stands`: whether
 * the cluster of a number has not been merged yet. Of equally strong links the one of the earlier
 * clusters is taken, so that the outcome does not hang on chance.
 */
export function createLinkQueue(stands: (cluster: number) => boolean): LinkQueue {
  const waiting = new Map<number, Waiting>();
  const heap: Link[] = [];
  const offer = (b: number, links: Waiting) => {
    const strongest = takeStrongest(links, stands);
    if (strongest === null) waiting.delete(b);
    else push(heap, { ...strongest, b });
  };
  return {
    add: (b, { others, alike }) => {
      const links = {
        others: Int32Array.from(others),
        alike: Float64Array.from(alike),
        size: others.length,
      };
      waiting.set(b, links);
      offer(b, links);
    },
    take: () => {
      for (let link = pop(heap); link !== null; link = pop(heap)) {
        if (!stands(link.b)) continue;
        if (!stands(link.a)) {
          offer(link.b, waiting.get(link.b)!);
          continue;
        }
        waiting.delete(link.a);
        waiting.delete(link.b);
        return link;
      }
      return null;
    },
  };
}

/** Links of one cluster that are not in the heap, at the first `size` places. */
interface Waiting {
  readonly others: Int32Array;
  readonly alike: Float64Array;
  size: number;
}

/** Takes the strongest out; those to clusters that no longer stand are dropped on the way. */
function takeStrongest(
  links: Waiting,
  stands: (cluster: number) => boolean,
): Pick<Link, 'a' | 'alike'> | null {
  const { others, alike } = links;
  let [kept, best] = [0, -1];
  for (let at = 0; at < links.size; at++) {
    if (!stands(others[at]!)) continue;
    others[kept] = others[at]!;
    alike[kept] = alike[at]!;
    if (best < 0 || comesFirst(links, kept, best)) best = kept;
    kept += 1;
  }
  links.size = kept;
  if (best < 0) return null;
  const strongest = { a: others[best]!, alike: alike[best]! };
  links.size -= 1;
  others[best] = others[links.size]!;
  alike[best] = alike[links.size]!;
  return strongest;
}

const comesFirst = ({ others, alike }: Waiting, i: number, j: number): boolean =>
  alike[i]! > alike[j]! || (alike[i]! === alike[j]! && others[i]! < others[j]!);

function push(heap: Link[], link: Link): void {
  let at = heap.push(link) - 1;
  while (at > 0 && isBefore(link, heap[(at - 1) >> 1]!)) {
    heap[at] = heap[(at - 1) >> 1]!;
    at = (at - 1) >> 1;
  }
  heap[at] = link;
}

function pop(heap: Link[]): Link | null {
  const [top] = heap;
  if (top === undefined) return null;
  const last = heap.pop()!;
  if (heap.length > 0) sink(heap, last);
  return top;
}

/** Puts a link in at the top, and lets it down to its place. */
function sink(heap: Link[], link: Link): void {
  let at = 0;
  for (;;) {
    let next = 2 * at + 1;
    if (next + 1 < heap.length && isBefore(heap[next + 1]!, heap[next]!)) next += 1;
    if (next >= heap.length || !isBefore(heap[next]!, link)) break;
    heap[at] = heap[next]!;
    at = next;
  }
  heap[at] = link;
}

const isBefore = (one: Link, other: Link): boolean =>
  one.alike !== other.alike
    ? one.alike > other.alike
    : one.a !== other.a
      ? one.a < other.a
      : one.b < other.b;
