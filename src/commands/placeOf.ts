import type { ChannelRef } from '../schedule/schedule.ts';

/** The channel of whoever asks, or of a schedule. */
export const placeOf = ({ platform, workspace, channel }: ChannelRef): ChannelRef => ({
  platform,
  workspace,
  channel,
});
