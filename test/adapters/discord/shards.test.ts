import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectDiscord, type DiscordLink } from '../../../src/adapters/discord/connect.ts';
import { type Answer, text } from '../../../src/commands/answer.ts';
import { createShardLeases } from '../../../src/store/createShardLeases.ts';
import {
  type Discord,
  type DiscordOptions,
  startDiscord,
} from '../../doubles/discord/startDiscord.ts';
import { type OwnProcess, runProcess } from '../../doubles/processes.ts';
import { engines, newPlace, type Place } from '../../store/stores.ts';
import { deafRemovals } from '../deafRemovals.ts';
import { createExampleDesk, createLog, createMemoryLines } from './examples.ts';
import { eventually } from './harness.ts';

const here: Answer = { private: true, blocks: [{ kind: 'text', spans: [text('Here it is.')] }] };
const leaseSeconds = 45;
const patient = { timeout: 60_000 };

describe.each(engines)('Processes that share a bot’s shards, on %s', patient, (engine) => {
  let place: Place;
  let discord: Discord;
  let ahead: number;
  let living: Member[];
  const now = () => Date.now() + ahead;

  beforeEach(async () => {
    place = await newPlace(engine);
    ahead = 0;
    living = [];
    shared = place.open();
  });
  afterEach(async () => {
    for (const { link } of living) await link.close();
    await place.clear();
    await discord.close();
  });
  /** Within one process SQLite has one connection. */
  let shared: ReturnType<Place['open']>;
  const open = (): ReturnType<Place['open']> => (engine === 'sqlite' ? shared : place.open());

  interface Member {
    readonly link: DiscordLink;
    readonly desk: ReturnType<typeof createExampleDesk>;
    /** How often it has looked at the leases. */
    looks: number;
    /** Its database does not answer any more. */
    isCutOff: boolean;
  }

  const begin = async (options: DiscordOptions = {}): Promise<void> => {
    discord = await startDiscord({ shards: 4, maxConcurrency: 16, loginPause: 200, ...options });
  };
  const join = async (owner: string, shards: number | null = null): Promise<Member> => {
    const store = await open();
    const clock = () => new Date(now());
    const leases = createShardLeases({ store, clock, owner, leaseSeconds, turnSeconds: 1 });
    const orAway = <Result>(work: () => Promise<Result>): Promise<Result> =>
      member.isCutOff ? Promise.reject(new Error('the database is away')) : work();
    const desk = createExampleDesk(() => here);
    const member = { desk, looks: 0, isCutOff: false } as Member;
    const link = await connectDiscord({
      apiUrl: discord.apiUrl,
      token: discord.token,
      desk,
      keptLines: createMemoryLines(),
      log: createLog(),
      waits: [50],
      shards,
      removals: deafRemovals,
      leases: {
        ...leases,
        look: (take) =>
          orAway(() => leases.look(take)).finally(() => {
            member.looks += 1;
          }),
        release: (id) => orAway(() => leases.release(id)),
        leave: () => orAway(() => leases.leave()),
      },
      timing: { every: 20, clocks: [now] },
    });
    living.push(Object.assign(member, { link }));
    return member;
  };
  /** Time goes on in steps that each living process has seen. */
  const pass = async (seconds: number): Promise<void> => {
    for (let step = 0; step < seconds; step += 5) {
      ahead += 5_000;
      discord.advance(5_000);
      const seen = living.map(({ looks }) => looks + 2);
      await eventually(() => living.every(({ looks }, at) => looks >= seen[at]!));
    }
  };
  const shares = async (): Promise<number[]> => {
    const rows = await (await shared).db.selectFrom('shard_lease').select('lease_owner').execute();
    const of = (owner: string) => rows.filter(({ lease_owner }) => lease_owner === owner).length;
    return [...new Set(rows.map(({ lease_owner }) => lease_owner))].map(of).sort((a, b) => b - a);
  };
  const all = ['0/4', '1/4', '2/4', '3/4'];
  const runsAll = () => eventually(() => discord.gateway.shards().join() === all.join());

  it('one alone runs all of them, and answers in each server', async () => {
    await begin();
    const { link, desk } = await join('A');
    expect(link.connection()).toMatchObject({ state: 'connected' });
    expect(discord.gateway.shards()).toEqual(all);
    expect((await discord.person().asks('quotes'))[0]!.texts).toEqual(['Here it is.']);
    expect((await discord.privately().asks('quotes'))[0]!.texts).toEqual(['Here it is.']);
    expect(desk.asked).toHaveLength(2);
  });

  it('three run each of them once, evenly, and each question is answered once', async () => {
    await begin();
    await join('A');
    await join('B');
    await join('C');
    // A had all four. The double complains where one runs twice.
    await expect.poll(shares, { timeout: 15_000 }).toEqual([2, 1, 1]);
    await runsAll();
    const { length } = discord.gateway.logins;
    await pass(60);
    expect(discord.gateway.logins).toHaveLength(length);
    expect(discord.gateway.shards()).toEqual(all);
    await discord.person().asks('quotes');
    expect(living.map(({ desk }) => desk.asked.length).sort()).toEqual([0, 0, 1]);
  });

  it('one that ends hands its shards over at once', async () => {
    await begin();
    await join('A');
    const leaving = await join('B');
    await eventually(() => discord.gateway.logins.length >= 6);
    await runsAll();
    living.pop();
    await leaving.link.close();
    expect(discord.gateway.shards()).toHaveLength(2);
    await runsAll();
  });

  it('one whose database is away closes its shards before others may take them', async () => {
    await begin();
    const silent = await join('A');
    await join('B');
    await eventually(() => discord.gateway.logins.length >= 6);
    await runsAll();
    const before = discord.gateway.logins.length;
    silent.isCutOff = true;
    await pass(25);
    expect(discord.gateway.shards()).toEqual(all);
    await pass(10);
    await eventually(() => discord.gateway.shards().length === 2);
    expect(discord.gateway.logins).toHaveLength(before);
    await pass(15);
    await runsAll();
    // When it is back it takes its share again.
    silent.isCutOff = false;
    await eventually(() => discord.gateway.logins.length === before + 4);
    await runsAll();
  });

  it('take more of them where Discord advises more, and none of both numbers at once', async () => {
    await begin({ shards: 1 });
    await join('A');
    expect(discord.gateway.shards()).toEqual(['0/1']);
    discord.world.shardsAdvised = 4;
    await join('B');
    await runsAll();
    discord.world.shardsAdvised = 2;
    await join('C');
    await pass(10);
    await runsAll();
  });

  it('take as many as the operator says who started last', async () => {
    await begin();
    await join('A', 4);
    await runsAll();
    await join('B', 2);
    await eventually(() => discord.gateway.shards().join() === '0/2,1/2');
    await pass(60);
    expect(discord.gateway.shards()).toEqual(['0/2', '1/2']);
  });

  it('take more of them where Discord will not have so few any more', async () => {
    await begin({ shards: 1 });
    const { link } = await join('A');
    Object.assign(discord.world, { shardsNeeded: 4, shardsAdvised: 4 });
    discord.gateway.closeWith(4011);
    await runsAll();
    await eventually(() => link.connection().state === 'connected');
  });

  it('log in one after the other, as many at once as Discord takes', async () => {
    await begin({ shards: 3, maxConcurrency: 1, loginPause: 300 });
    // So much longer than the pause that a login may be on its way on a machine that has much to do.
    const given = { clock: () => new Date(), turnSeconds: 3 };
    const one = createShardLeases({ store: await open(), owner: 'A', ...given });
    const two = createShardLeases({ store: await open(), owner: 'B', ...given });
    const connect = (leases: typeof one) =>
      connectDiscord({
        apiUrl: discord.apiUrl,
        token: discord.token,
        desk: createExampleDesk(() => here),
        keptLines: createMemoryLines(),
        log: createLog(),
        shards: null,
        removals: deafRemovals,
        leases,
        timing: { every: 20 },
      });
    const links = await Promise.all([connect(one), connect(two)]);
    await eventually(() => discord.gateway.shards().join() === '0/3,1/3,2/3', 40_000);
    for (const link of links) await link.close();
  });

  it('say so where the bot has logged in too often today, and log in when they may', async () => {
    await begin();
    discord.world.loginsLeft = 0;
    const { link } = await join('A');
    expect(link.connection()).toMatchObject({
      state: 'connecting',
      problem: expect.stringContaining('60 min'),
    });
    expect(discord.gateway.counts.opened).toBe(0);
    discord.world.loginsLeft = 1_000;
    await eventually(() => link.connection().state === 'connected');
  });
});

describe.each(engines)(
  'Processes of their own that share a bot’s shards, on %s',
  patient,
  (engine) => {
    const all = ['0/4', '1/4', '2/4', '3/4'];
    const file = new URL('./gatewayProcess.mjs', import.meta.url);
    let place: Place;
    let discord: Discord;
    let running: OwnProcess[];
    let store: Awaited<ReturnType<Place['open']>>;

    beforeEach(async () => {
      place = await newPlace(engine);
      store = await place.open();
      discord = await startDiscord({ shards: 4, maxConcurrency: 16, loginPause: 0 });
      running = [];
    });
    afterEach(async () => {
      for (const { child, ended } of running) {
        child.kill('SIGCONT');
        child.kill('SIGKILL');
        await ended;
      }
      await place.clear();
    });
    const start = async (owner: string): Promise<OwnProcess> => {
      const { apiUrl, token } = discord;
      const given = {
        settings: place.settings,
        owner,
        leaseSeconds: 3,
        turnSeconds: 1,
        apiUrl,
        token,
      };
      const one = runProcess(file, given);
      running.push(one);
      await one.ready;
      return one;
    };
    const runsAll = () => eventually(() => discord.gateway.shards().join() === all.join(), 25_000);
    /** Who has the four. By the leases and not by logins: under load one may lapse, and is taken again. */
    const holders = async (): Promise<string[]> => {
      const rows = await store.db.selectFrom('shard_lease').select('lease_owner').execute();
      return rows.map(({ lease_owner: owner }) => owner).sort();
    };

    it('take over what one had that is killed', async () => {
      const first = await start('A');
      await start('B');
      await start('C');
      await runsAll();
      first.child.kill('SIGKILL');
      await eventually(() => discord.gateway.shards().length < 4);
      await runsAll();
      await discord.close();
    });

    it('take over what one had that is stopped for long; it has them no more when it wakes up', async () => {
      const first = await start('A');
      await runsAll();
      first.child.kill('SIGSTOP');
      await start('B');
      await eventually(() => discord.gateway.shards().length === 8, 25_000);
      await expect.poll(holders, { timeout: 25_000 }).toEqual(['B', 'B', 'B', 'B']);
      // Its lines stand as long as it sleeps; nobody can close them for it.
      expect([...new Set(discord.takeComplaints())].sort()).toEqual(
        all.map((shard) => {
          const told = shard.replace('/', ' of ');
          return `gateway: shard ${told} still ran when ${told} logged in`;
        }),
      );
      first.child.kill('SIGCONT');
      // It closes its four, and takes its share of two by and by.
      await runsAll();
      await expect.poll(holders, { timeout: 25_000 }).toEqual(['A', 'A', 'B', 'B']);
      await runsAll();
      await discord.close();
    });
  },
);
