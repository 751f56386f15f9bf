import { describe, expect, it } from 'vitest';
import { keepReport } from '../../src/store/library/keepReports.ts';
import { noteRests } from '../../src/store/library/restsOn.ts';
import { deliver } from '../store/library/briefing.ts';
import { draft, follow } from '../store/library/invented.ts';
import { engines } from '../store/stores.ts';
import { useScene } from './briefings.ts';

describe.each(engines)('Once a day, on %s,', (engine) => {
  const scene = useScene(engine);

  it('old reports are forgotten, but what a briefing rests on, and not again that day', async () => {
    scene.setClock('2026-11-02T12:00:00Z');
    const { id: source } = await follow(scene.store, 'T1');
    const bring = async (day: string): Promise<string> => {
      const url = `https://tidings.example/${day}`;
      const given = draft({ url, title: day, published: `${day}T08:00:00Z` });
      const kept = await keepReport(scene.store.db, given, source, scene.clock());
      if (kept.kept === 'unfollowed') throw new Error('not kept');
      return kept.reportId;
    };
    const [, told, fresh] = [
      await bring('2026-09-01'),
      await bring('2026-09-02'),
      await bring('2026-11-01'),
    ];
    const rests = [{ reportId: told, revision: 1 }];
    await noteRests(scene.store.db, 'T1', await deliver(scene.store, 'T1'), rests);
    const ids = async () =>
      (await scene.store.db.selectFrom('report').select('id').execute()).map(({ id }) => id);
    const runner = scene.runner({ keep: { days: 30, reports: null } });
    await scene.look(runner);
    expect((await ids()).sort()).toEqual([told, fresh].sort());
    await bring('2026-09-03');
    await scene.look(runner);
    expect(await ids()).toHaveLength(3);
    scene.passSeconds(86_400);
    await scene.look(runner);
    expect(await ids()).toHaveLength(2);
  });
});
