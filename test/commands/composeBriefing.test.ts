import { describe, expect, it } from 'vitest';
import { answerText } from '../../src/adapters/plainText.ts';
import { composeBriefing } from '../../src/commands/composeBriefing.ts';
import type { Library } from '../../src/commands/library.ts';
import { createMemoryLibrary } from '../../src/commands/memoryLibrary.ts';
import type { Services } from '../../src/commands/services.ts';
import { Unavailable } from '../../src/commands/unavailable.ts';
import type { Schedule } from '../../src/schedule/schedule.ts';
import { depotReports } from '../reports/depot.ts';
import { ferryReports } from '../reports/ferry.ts';

const schedule = {
  platform: 'slack',
  topic: 'ferry',
  words: 150,
  nothingNew: 'line',
  watch: null,
} as Schedule;
const topics = new Map([
  ['ferry', ferryReports],
  ['ferry-and-depot', [...ferryReports, ...depotReports]],
  ['empty', []],
]);
const compose = (topic: string, library: Partial<Library> = {}, earlier: string | null = null) =>
  composeBriefing({ ...schedule, topic }, earlier, {
    library: { ...createMemoryLibrary(topics), ...library },
  } as Services);

describe('The briefing of a schedule', () => {
  it('is an answer for the whole channel', async () => {
    const composed = await compose('ferry');
    expect(composed.ok && JSON.parse(composed.content).private).toBe(false);
  });

  it('tells the next time only what is new, and that nothing is where nothing is', async () => {
    const first = await compose('ferry');
    if (!first.ok) throw new Error(first.problem);
    const second = await compose('ferry', {}, first.memory);
    const told = second.ok ? answerText(JSON.parse(second.content)) : '';
    expect(told).toContain('Nothing new since the last briefing.');
    expect(told).not.toContain('Ferry crews walked out');
    expect(second).toMatchObject({ memory: expect.any(String) });
  });

  it('is silent where nothing is new and its schedule wants no line; what it knows stays right', async () => {
    const quiet = (topic: string, earlier: string | null) =>
      composeBriefing({ ...schedule, topic, nothingNew: 'silence' }, earlier, {
        library: createMemoryLibrary(topics),
      });
    const first = await quiet('ferry', null);
    if (!first.ok) throw new Error(first.problem);
    expect(first.silent).toBeUndefined();
    const second = await quiet('ferry', first.memory!);
    expect(second).toMatchObject({ ok: true, silent: true, content: '' });
    const third = await quiet('ferry', (second.ok && second.memory) || null);
    expect(third).toMatchObject({ silent: true });
    const more = await quiet('ferry-and-depot', first.memory!);
    expect(more.ok && more.silent).toBeUndefined();
  });

  it('says under its title what else there is to say', async () => {
    const remark = 'This briefing comes 25 minutes late. Slack was not connected.';
    const library = createMemoryLibrary(topics);
    const told = await composeBriefing({ ...schedule, topic: 'ferry' }, null, { library }, [
      remark,
    ]);
    const { blocks } = JSON.parse(told.ok ? told.content : '{}');
    expect(blocks[0].kind).toBe('heading');
    expect(blocks[1]).toEqual({ kind: 'text', spans: [{ kind: 'text', text: remark }] });
  });

  it('is whole again where a memory is of another version', async () => {
    const briefing = await compose('ferry', {}, '{"version":0}');
    expect(briefing.ok && answerText(JSON.parse(briefing.content))).not.toContain('Nothing new');
  });

  it.each(['strike', 'empty'])(
    'of "%s", which has no reports, is not tried again',
    async (topic) => {
      expect(await compose(topic)).toEqual({
        ok: false,
        retry: false,
        problem: expect.stringContaining(`"${topic}"`),
      });
    },
  );

  it('whose reports cannot be had says so with the sentence for people', async () => {
    const problem = 'The reports in ./reports cannot be read: make them readable.';
    const topic = () => Promise.reject(new Unavailable(problem));
    expect(await compose('ferry', { topic })).toEqual({ ok: false, retry: false, problem });
  });

  it('that fails in a way nobody foresaw leaves what happened to the log', async () => {
    const topic = () => Promise.reject(new TypeError('x is not a function'));
    await expect(compose('ferry', { topic })).rejects.toThrow(TypeError);
  });
});
