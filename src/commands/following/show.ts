import type { DeadFeed } from '../../follow/deadFeed.ts';
import type { Followed, FollowedFeed, FollowedList, ReadOnce } from '../../follow/sourceBook.ts';
import type { NewNotice } from '../../store/notices.ts';
import type { Answer, Block, Inline } from '../answer.ts';
import { strong, text } from '../answer.ts';

const say = (...sentences: readonly string[]): Answer => ({
  private: true,
  blocks: sentences
    .filter((sentence) => sentence !== '')
    .map((sentence): Block => ({ kind: 'text', spans: [text(sentence)] })),
});

export function showFollowed(
  { feed, isNew, others }: Extract<Followed, { feed: FollowedFeed }>,
  serving: boolean,
): Answer {
  const name = nameFeed(feed);
  const more =
    others.length === 0
      ? ''
      : `The site has other feeds, which can be followed as well: ${others.slice(0, 5).join(' , ')}`;
  if (!isNew) return say(`${name} is followed already, as ${feed.id}.`, more);
  const begun = serving
    ? 'What it brings comes in from now on.'
    : feed.failures > 0
      ? feed.problem
      : `It brought ${count(feed.lastBrought, 'report')}. ${feed.problem === null ? '' : `${feed.problem} `}It is read again while the program is running.`;
  return say(
    `Following ${name} as ${feed.id}. ${begun}`,
    'Make a topic of it with "topic add", as: topic add harbour --all "ferry, strike".',
    more,
  );
}

/** What came of following a list of feeds. */
export function showFollowedList({ added, known, unusable, leftOut, most }: FollowedList): Answer {
  const begun = `${count(added, 'feed')} of the list ${added === 1 ? 'is' : 'are'} followed from now on${known > 0 ? `, ${known} ${known === 1 ? 'was' : 'were'} already` : ''}.`;
  return say(
    begun,
    added > 0 ? '"sources" tells what each brings, or why it cannot be read.' : '',
    unusable > 0
      ? `${count(unusable, 'entry', 'entries')} of the list ${unusable === 1 ? 'has' : 'have'} no address that can be read.`
      : '',
    leftOut > 0
      ? `${count(leftOut, 'feed')} ${leftOut === 1 ? 'was' : 'were'} left out: there may be ${most} in all. Remove some with "unfollow".`
      : '',
  );
}

export const showUnfollowed = (feed: FollowedFeed): Answer =>
  say(`${nameFeed(feed)} is followed no longer; what it brought stays.`);

const KEPT = {
  opened: 'is kept as a report.',
  revised: 'has changed since it was read; the new text is kept beside the old one.',
  same: 'is kept already, and has not changed.',
  unfollowed: 'was not kept: it is followed no longer.',
} as const;

export function showRead({
  kept,
  title,
  outlet,
  published,
  summaryOnly,
  droppedDate,
}: Extract<ReadOnce, { ok: true }>): Answer {
  const name = [title ?? 'The page', outlet].filter((part) => part !== null).join(', ');
  const short = summaryOnly ? 'The page shows no more than its beginning.' : '';
  const date =
    droppedDate === null || published !== null
      ? ''
      : `Its date cannot be (${droppedDate}), so it stands where it came in.`;
  return say(`${name}: ${KEPT[kept]}`, short, date);
}

/** What keeps anything from being kept. */
export const showTrouble = (trouble: string | null): Block[] =>
  trouble === null ? [] : [{ kind: 'text', spans: [strong('At the moment: '), text(trouble)] }];

/** What is followed, when each was read, what it brought, and why it fails. */
export function showFollowing(feeds: readonly FollowedFeed[], now: Date): Block[] {
  if (feeds.length === 0) return [];
  const items = feeds.map((feed): Inline[] => [
    text(`${feed.id} ${nameFeed(feed)}: ${stateOf(feed, now)}`),
  ]);
  return [
    { kind: 'heading', text: 'What is followed' },
    { kind: 'list', ordered: false, items },
  ];
}

function stateOf(feed: FollowedFeed, now: Date): string {
  const read =
    feed.lastReadAt === null
      ? 'not read yet'
      : `read ${ago(feed.lastReadAt, now)}, ${count(feed.lastBrought, 'new report')}`;
  if (feed.problem === null) return `${read}.${moveOf(feed)}`;
  const times = feed.failures < 2 ? '' : ` (${feed.failures} times in a row)`;
  return `${read}. ${feed.problem}${times}`;
}

function moveOf({ movedFrom, movingTo }: FollowedFeed): string {
  if (movingTo !== null) return ` It says that it has moved to ${movingTo}.`;
  return movedFrom === null ? '' : ` It has moved here from ${movedFrom}.`;
}

/** What the channel that follows a feed is told when it is dead. */
export function noticeOfDead({ id, source, failures, failingSince, problem }: DeadFeed): NewNotice {
  const { platform, workspace, channel } = source;
  const host = source.url === '' ? '' : new URL(source.url).host;
  const url = source.private === 1 ? null : source.url;
  const name = nameFeed({ title: source.title, url, host });
  const sentence = `${name} could not be read ${failures} times in a row, since ${failingSince.slice(0, 10)}: ${problem} It is asked again once a day; end that with "unfollow ${source.id}".`;
  const answer: Answer = {
    private: false,
    blocks: [{ kind: 'text', spans: [strong('A feed is dead: '), text(sentence)] }],
  };
  return { id, platform, workspace, channel, under: null, content: JSON.stringify(answer) };
}

const nameFeed = ({ title, url, host }: Pick<FollowedFeed, 'title' | 'url' | 'host'>): string =>
  title === null ? (url ?? host) : `${title} (${host})`;

const count = (number: number, thing: string, things = `${thing}s`): string =>
  `${number} ${number === 1 ? thing : things}`;

function ago(then: string, now: Date): string {
  const minutes = Math.max(0, Math.round((now.getTime() - Date.parse(then)) / 60_000));
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${count(minutes, 'minute')} ago`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${count(hours, 'hour')} ago` : `${count(Math.round(hours / 24), 'day')} ago`;
}
