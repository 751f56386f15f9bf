/** Where it stands, or would stand, in an ascending list: by halving. */
export function placeOf(value: number, ascending: ArrayLike<number>): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
