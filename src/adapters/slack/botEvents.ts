/** What happens to channels, by the refusal that the next message would meet. */
export const closings = {
  channel_archive: 'is_archived',
  group_archive: 'is_archived',
  channel_deleted: 'channel_not_found',
  group_deleted: 'channel_not_found',
  // Slack sends `member_left_channel` to those who are still in the channel: never to who had to leave.
  channel_left: 'not_in_channel',
  group_left: 'not_in_channel',
} as const;

/** By which a channel takes messages again. */
export const openings = ['channel_unarchive', 'group_unarchive'] as const;

/** What Slack is asked to tell: settings.event_subscriptions.bot_events of an app manifest. */
export const botEvents = [
  'app_uninstalled',
  'tokens_revoked',
  ...(Object.keys(closings) as (keyof typeof closings)[]),
  ...openings,
  'member_joined_channel',
] as const;
