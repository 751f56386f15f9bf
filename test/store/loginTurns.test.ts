import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createShardLeases } from '../../src/store/createShardLeases.ts';
import { engines, newPlace, type Place } from './stores.ts';

const noon = Date.parse('2026-11-01T12:00:00.000Z');

describe.each(engines)('The turn to log in to Discord, on %s,', (engine) => {
  let place: Place;
  beforeEach(async () => {
    place = await newPlace(engine);
  });
  afterEach(() => place.clear());

  /** A process whose clock stands so many milliseconds behind noon. */
  const at = async (milliseconds: number) =>
    createShardLeases({
      store: await place.open(),
      owner: String(milliseconds),
      clock: () => new Date(noon + milliseconds),
      turnSeconds: 6,
    });

  it('is taken by one, and the next one waits for the rest of it', async () => {
    expect(await (await at(0)).takeTurn(0)).toBe(0);
    expect(await (await at(2_000)).takeTurn(0)).toBe(4_000);
    expect(await (await at(6_000)).takeTurn(0)).toBe(0);
  });

  it('is not taken a second time by one who looked at the clock a little before', async () => {
    expect(await (await at(40)).takeTurn(0)).toBe(0);
    expect(await (await at(0)).takeTurn(0)).toBe(6_040);
  });

  it('is free again where the clock was set back by an hour', async () => {
    expect(await (await at(3_600_000)).takeTurn(0)).toBe(0);
    expect(await (await at(0)).takeTurn(0)).toBe(0);
  });

  it('is another one for each key', async () => {
    const leases = await at(0);
    expect(await leases.takeTurn(0)).toBe(0);
    expect(await leases.takeTurn(1)).toBe(0);
  });
});
