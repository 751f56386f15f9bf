/** Two clusters, by number, and how alike they are. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly alike: number;
}

/** Links to be taken strongest first. */
export interface LinkQueue {
  readonly add: (link: Link) => void;
  /** Takes the strongest link out of those whose clusters both still stand; null where none is left. */
  readonly take: () => Link | null;
}

/** So many links may wait before it is worth while to look for those that no longer count. */
const FEWEST_SWEPT = 4096;

/**
 * A binary heap (J. Williams, 1964): adding and taking cost the logarithm of what is in it. It is
 * kept as plain numbers, and swept of clusters that no longer stand (`stands`: by number) whenever
 * it has doubled: ten thousand reports of one story have two million links, nearly all of them stale
 * in the end.
 */
export function createLinkQueue(stands: (cluster: number) => boolean): LinkQueue {
  const heap: Heap = {
    alike: new Float64Array(FEWEST_SWEPT),
    pairs: new Int32Array(2 * FEWEST_SWEPT),
    size: 0,
  };
  return {
    add: ({ a, b, alike }) => {
      if (heap.size === heap.alike.length) makeRoom(heap, stands);
      put(heap, heap.size, alike, a, b);
      heap.size += 1;
      rise(heap, heap.size - 1);
    },
    take: () => {
      while (heap.size > 0) {
        const [a, b, alike] = [heap.pairs[0]!, heap.pairs[1]!, heap.alike[0]!];
        removeFirst(heap);
        if (stands(a) && stands(b)) return { a, b, alike };
      }
      return null;
    },
  };
}

/** `pairs` has both clusters of each link, `alike` how alike they are; places by the rule of a heap. */
interface Heap {
  alike: Float64Array;
  pairs: Int32Array;
  size: number;
}

function put({ alike, pairs }: Heap, at: number, value: number, a: number, b: number): void {
  alike[at] = value;
  pairs[2 * at] = a;
  pairs[2 * at + 1] = b;
}

const move = (heap: Heap, from: number, to: number): void =>
  put(heap, to, heap.alike[from]!, heap.pairs[2 * from]!, heap.pairs[2 * from + 1]!);

function removeFirst(heap: Heap): void {
  heap.size -= 1;
  if (heap.size === 0) return;
  move(heap, heap.size, 0);
  sink(heap, 0);
}

/** Sweeps out what is stale, and where that is less than half, takes twice the room. */
function makeRoom(heap: Heap, stands: (cluster: number) => boolean): void {
  const before = heap.size;
  heap.size = 0;
  for (let at = 0; at < before; at++) {
    if (!stands(heap.pairs[2 * at]!) || !stands(heap.pairs[2 * at + 1]!)) continue;
    move(heap, at, heap.size);
    heap.size += 1;
  }
  for (let at = (heap.size >> 1) - 1; at >= 0; at--) sink(heap, at);
  if (2 * heap.size < heap.alike.length) return;
  const { alike, pairs } = heap;
  heap.alike = new Float64Array(2 * alike.length);
  heap.pairs = new Int32Array(2 * pairs.length);
  heap.alike.set(alike);
  heap.pairs.set(pairs);
}

function rise(heap: Heap, from: number): void {
  for (let at = from; at > 0 && isBefore(heap, at, (at - 1) >> 1); at = (at - 1) >> 1) {
    swap(heap, at, (at - 1) >> 1);
  }
}

function sink(heap: Heap, from: number): void {
  let at = from;
  for (;;) {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    let first = at;
    if (left < heap.size && isBefore(heap, left, first)) first = left;
    if (right < heap.size && isBefore(heap, right, first)) first = right;
    if (first === at) return;
    swap(heap, at, first);
    at = first;
  }
}

function swap(heap: Heap, i: number, j: number): void {
  const { alike, pairs } = heap;
  const [value, a, b] = [alike[i]!, pairs[2 * i]!, pairs[2 * i + 1]!];
  move(heap, j, i);
  put(heap, j, value, a, b);
}

/** Of equally strong links the one of the earlier clusters, so that the outcome does not hang on chance. */
function isBefore({ alike, pairs }: Heap, i: number, j: number): boolean {
  if (alike[i] !== alike[j]) return alike[i]! > alike[j]!;
  if (pairs[2 * i] !== pairs[2 * j]) return pairs[2 * i]! < pairs[2 * j]!;
  return pairs[2 * i + 1]! < pairs[2 * j + 1]!;
}
