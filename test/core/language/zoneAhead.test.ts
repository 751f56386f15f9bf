import { expect, test } from 'vitest';
import { zoneAhead } from '../../../src/core/language/zoneAhead.ts';

const HOUR = 3_600_000;

test.each([
  ['Europe/Berlin', '2024-03-31T00:59:59Z', 1],
  ['Europe/Berlin', '2024-03-31T01:00:00Z', 2],
  ['EUROPE/berlin', '2024-03-31T01:00:00Z', 2],
  ['Asia/Kolkata', '2024-03-31T01:00:00.500Z', 5.5],
  ['America/New_York', '2024-12-01T00:00:00Z', -5],
])('the clocks of %s are ahead of UTC at %s by %d hours', (zone, instant, hours) => {
  expect(zoneAhead(Date.parse(instant), zone)).toBe(hours * HOUR);
});

test('a zone that nobody knows is refused', () => {
  expect(() => zoneAhead(0, 'Ostbrook/Pier')).toThrow(RangeError);
});
