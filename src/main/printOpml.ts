import { terminalAsker } from '../adapters/terminal/receive.ts';
import type { Config } from '../config.ts';
import { writeOpml } from '../intake/feeds/opml.ts';
import { listSources } from '../store/library/sources.ts';
import { exitCodes } from './exitCodes.ts';
import { openLater } from './openState.ts';
import { complain, print } from './screen.ts';

/** The feeds that are followed at the terminal, as a list for other news readers; without keys. */
export async function printOpml(config: Config): Promise<number> {
  const state = openLater(config);
  try {
    const opened = await state.getExisting();
    const rows = opened ? await listSources(opened.store.db, terminalAsker.workspace) : [];
    const feeds = rows.filter(({ kind }) => kind === 'feed');
    const open = feeds.filter((feed) => feed.private === 0);
    const keys = feeds.length - open.length;
    if (keys > 0) {
      complain(
        keys === 1
          ? `1 of ${feeds.length} feeds was left out, since its address is a key.`
          : `${keys} of ${feeds.length} feeds were left out, since their addresses are keys.`,
      );
    }
    // A list of nothing is no OPML, and other readers refuse it.
    if (open.length === 0) {
      complain('There is no feed to list: "follow ADDRESS" follows one.');
      return exitCodes.failed;
    }
    const listed = open.map(({ url, title }) => ({ url, title, site: null, folder: null }));
    print(`${writeOpml(listed, 'Summit Digest')}\n`);
    return exitCodes.done;
  } finally {
    await state.close();
  }
}
