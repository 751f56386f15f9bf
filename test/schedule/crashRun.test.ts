import { describe, expect, it } from 'vitest';
import { engines, newPlace } from '../store/stores.ts';
import { crashRun } from './crashRun.ts';

describe.each(engines)('Processes killed and stopped by chance, on %s', (engine) => {
  it.each([
    ['recognises a repeat', true],
    ['is looked into', false],
  ])(
    'double and lose nothing where the platform %s',
    { timeout: 120_000 },
    async (_, recognises) => {
      const place = await newPlace(engine);
      const store = await place.open();
      const { settings } = place;
      const plan = { settings, store, fires: 40, kills: 3, stops: 2, recognises };
      const result = await crashRun({ ...plan, chance: Math.random });
      await place.clear();
      expect(result).toMatchObject({ due: 40, posted: 40, doubled: 0, missing: 0, altered: 0 });
    },
  );
});
