/**
 * The process that serves in the bench of the library: the compiled program's own parts (state,
 * following, the reading thread), put together as `serve` does, with both platforms' libraries
 * loaded; only nobody connects. It has neither filled the library nor loaded tsx. It is told what to do by its parent, and
 * answers with what it measured.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';

const dist = new URL('../../dist/', import.meta.url);
const part = (path) => import(new URL(path, dist).href);

await Promise.all([import('discord.js'), import('@slack/bolt')]);
const { createMemoryLibrary } = await part('commands/memoryLibrary.js');
const { createLog } = await part('main/createLog.js');
const { growingLibrary } = await part('main/growingLibrary.js');
const { openFollowing } = await part('main/openFollowing.js');
const { openLater } = await part('main/openState.js');
const { openReading } = await part('main/openReading.js');

const asker = { platform: 'slack', workspace: 'A', channel: 'C', user: 'U', mayManage: false };

process.once('message', async ({ config, rounds }) => {
  const state = openLater(config);
  const growing = growingLibrary(createMemoryLibrary(new Map()), state);
  const place = { dataDir: config.dataDir, store: config.store };
  const reading = openReading({ paths: [], config: place }, growing);
  const log = createLog('error', process.stderr);
  const find = reading.readings.findCorrections;
  const following = openFollowing({ config, state, find, log });
  await state.get();
  await following.start();
  for (const round of rounds) {
    const told = await measure(round, growing, reading.readings);
    process.send({ round: round.name, ...told });
  }
  await following.close();
  await reading.close();
  await state.close();
  process.disconnect();
});

/** Asks all questions of a round in turn, once or for so many seconds. */
async function measure({ questions, seconds, gapMs }, growing, readings) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const computed = {};
  const kept = {};
  const lastKeys = new Map();
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, process.memoryUsage().rss);
  }, 200);
  const began = performance.now();
  const isOver = () => performance.now() - began > seconds * 1000;
  for (let at = 0; seconds === 0 ? at < questions.length : !isOver(); at++) {
    const question = questions[at % questions.length];
    const { command, values } = question;
    const key = await growing.key(values.topic, 'A');
    const isNew = lastKeys.get(question) !== key;
    lastKeys.set(question, key);
    const from = performance.now();
    const reply = await readings.reply(command, values, asker);
    const ms = performance.now() - from;
    if (!reply.ok) throw new Error(JSON.stringify(reply.data));
    const times = isNew ? computed : kept;
    times[command] ??= [];
    times[command].push(ms);
    if (question.pause) await pause(gapMs);
  }
  clearInterval(watch);
  delay.disable();
  const waits = [delay.percentile(50) / 1e6, delay.percentile(99) / 1e6];
  return { computed, kept, memory, waits, seconds: (performance.now() - began) / 1000 };
}
