import type { FollowedFeed, Named } from '../../follow/sourceBook.ts';
import { withoutFeedScheme } from '../../intake/text/webAddress.ts';
import type { Asker, Command, CommandOption, Reply } from '../command.ts';
import { problemReply } from '../problemReply.ts';
import { showFollowed, showFollowedList, showRead, showUnfollowed } from './show.ts';

const addressOption: CommandOption = {
  name: 'address',
  summary: 'An address, as https://news.example.org',
  kind: 'text',
  required: true,
  given: 'word',
};

const follow: Command = {
  name: 'follow',
  summary: 'Read what a feed, a site or a list of feeds (OPML) brings, from now on',
  right: 'manager',
  privately: true,
  options: [addressOption],
  examples: ['follow https://news.example.org', 'follow https://news.example.org/feed.xml'],
  reply: async ({ address }, asker, { following, serving, tell }): Promise<Reply> => {
    const given = String(address);
    const isFile =
      asker.platform === 'terminal' &&
      (FILE.test(given) || (!SCHEME.test(given) && (await following.isFile(given))));
    const done = isFile
      ? await following.followFile(given, namedBy(asker))
      : await following.follow(withScheme(given), namedBy(asker), tell);
    if (!done.ok) return problemReply({ problem: 'not-followed', sentence: done.sentence });
    if (done.list)
      return { ok: true, answer: showFollowedList(done.list), data: { list: done.list } };
    const { feed, isNew, others } = done;
    return { ok: true, answer: showFollowed(done, serving), data: { feed, isNew, others } };
  },
};

const unfollow: Command = {
  name: 'unfollow',
  summary: 'Follow a feed no longer; what it brought stays',
  right: 'manager',
  privately: true,
  options: [{ ...addressOption, name: 'feed', summary: 'Its name in "sources", as f7' }],
  examples: ['unfollow f7'],
  reply: async ({ feed }, asker, { following }): Promise<Reply> => {
    const removed = await following.unfollow(String(feed).toLowerCase(), asker.workspace);
    if (removed) return { ok: true, answer: showUnfollowed(removed), data: { feed: removed } };
    const known = (await following.list(asker.workspace)).map(({ id }: FollowedFeed) => id);
    return problemReply({ problem: 'unknown-feed', given: String(feed), known });
  },
};

const read: Command = {
  name: 'read',
  summary: 'Read one page now, and keep it as a report',
  right: 'manager',
  privately: true,
  options: [addressOption],
  examples: ['read https://news.example.org/2018/07/summit'],
  reply: async ({ address }, asker, { following, tell }): Promise<Reply> => {
    const done = await following.readOnce(withScheme(String(address)), namedBy(asker), tell);
    if (!done.ok) return problemReply({ problem: 'not-followed', sentence: done.sentence });
    const { ok: _, ...report } = done;
    return { ok: true, answer: showRead(done), data: { report } };
  },
};

export const followingCommands: readonly Command[] = [follow, unfollow, read];

const SCHEME = /^[a-z][a-z0-9+.-]+:/i;
/** A path of this machine: whoever types it at its terminal may read it anyway. */
const FILE = /^(?![a-z][a-z0-9+.-]+:\/\/)(?:\.{0,2}\/|\.{1,2}$|.*\.opml$)/i;

const namedBy = ({ platform, workspace, channel, user }: Asker): Named => ({
  platform,
  workspace,
  channel,
  madeBy: user,
});

/** Chat clients put marks around an address, and people leave "https://" away. */
function withScheme(given: string): string {
  const bare = withoutFeedScheme(given.replace(/^<([^|>]*)(?:\|[^>]*)?>$/, '$1').trim());
  return /^[a-z][a-z0-9+.-]*:/i.test(bare) && !/^[^/]*:\d+(?:\/|$)/.test(bare)
    ? bare
    : `https://${bare}`;
}
