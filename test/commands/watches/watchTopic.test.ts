import { beforeEach, describe, expect, it } from 'vitest';
import { engines } from '../../store/stores.ts';
import { channel, useTopic } from '../useTopic.ts';

const before = 'The bridge over the Lume at Cardon was closed on Monday by the county.';
const brandt = `Mayor Hanna Brandt spoke at the river.

“Nobody will drive over it before I have seen all 400 bolts myself,” mayor Hanna Brandt told reporters.`;

describe.each(engines)('A watch on a topic that grows, on %s', (engine) => {
  const scene = useTopic(engine);
  const { posted, go, told } = scene;
  const bring = (id: string, text: string) => scene.bring(id, `The ${id}`, text);

  beforeEach(async () => {
    const watch = { people: ['Brandt'], origins: null, differences: false, minutes: 60 };
    const added = await scene.book.watch({
      ...channel,
      topic: 'bridge',
      words: 220,
      madeBy: 'U1',
      watch,
    });
    expect(added.ok).toBe(true);
    await go();
  });

  it('begins with nothing, says nothing of what it does not look for, and tells what it does', async () => {
    await bring('mirror', before);
    await go(10);
    expect(posted).toEqual([]);
    await bring('gazette', brandt);
    await go(10);
    await bring('echo', brandt.replace('spoke at the river', 'came to the river'));
    await go(60);
    expect(told()).toHaveLength(1);
    expect(told()[0]).toContain('Quoted: Brandt');
    expect(told()[0]).toContain('seen all 400 bolts');
    expect(posted[0]!.to).toEqual(channel);
  });

  it('has what it told corrected in its thread', async () => {
    await bring('gazette', brandt);
    await go(10);
    expect(told()).toHaveLength(1);
    await bring('gazette', brandt.replace('400 bolts', '4,000 bolts'));
    await scene.tell();
    await go(1);
    expect(posted[1]).toMatchObject({ under: 'm1', mark: { content: posted[0]!.content } });
    expect(told()[1]).toMatch(/4,000 bolts[\s\S]*before[\s\S]*400 bolts/);
  });
});
