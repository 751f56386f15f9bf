/** "12.3 ms (p99 45.6)" */
export function tellTimes(times: readonly number[]): string {
  const inOrder = [...times].sort((a, b) => a - b);
  const at = (part: number) => inOrder[Math.floor(part * (inOrder.length - 1))]?.toFixed(1) ?? '-';
  return `${at(0.5)} ms (p99 ${at(0.99)}, ${times.length} times)`;
}
