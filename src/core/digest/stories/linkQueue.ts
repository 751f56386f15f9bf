/** Two clusters, by number, and how alike they are. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly alike: number;
}

/** Links to be taken strongest first. */
export interface LinkQueue {
  readonly add: (link: Link) => void;
  /** Takes the strongest link out; null where none is left. */
  readonly take: () => Link | null;
}

/** A binary heap (J. Williams, 1964): adding and taking cost the logarithm of what is in it. */
export function createLinkQueue(): LinkQueue {
  const heap: Link[] = [];
  const swap = (i: number, j: number) => {
    [heap[i], heap[j]] = [heap[j]!, heap[i]!];
  };
  const rise = (from: number) => {
    let at = from;
    while (at > 0 && isBefore(heap[at]!, heap[(at - 1) >> 1]!)) {
      swap(at, (at - 1) >> 1);
      at = (at - 1) >> 1;
    }
  };
  const sink = () => {
    let at = 0;
    for (;;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let first = at;
      if (left < heap.length && isBefore(heap[left]!, heap[first]!)) first = left;
      if (right < heap.length && isBefore(heap[right]!, heap[first]!)) first = right;
      if (first === at) return;
      swap(at, first);
      at = first;
    }
  };
  return {
    add: (link) => {
      heap.push(link);
      rise(heap.length - 1);
    },
    take: () => {
      const [top] = heap;
      if (top === undefined) return null;
      const last = heap.pop()!;
      if (heap.length > 0) {
        heap[0] = last;
        sink();
      }
      return top;
    },
  };
}

/** Of equally strong links the one of the earlier clusters, so that the outcome does not hang on chance. */
const isBefore = (one: Link, other: Link): boolean =>
  one.alike !== other.alike
    ? one.alike > other.alike
    : one.a !== other.a
      ? one.a < other.a
      : one.b < other.b;
