import type { webApi } from '@slack/bolt';
import type { Tell } from '../../schedule/tell.ts';
import { saySpans } from './render.ts';

/** Writes to one person, in the app's own conversation with them. */
export const createSlackTell =
  (client: webApi.WebClient): Tell =>
  async ({ person, workspace, channel }, sentence) => {
    // docs.slack.dev/interactivity/deep-linking: opens the channel in whichever client it is read.
    const url = `https://slack.com/app_redirect?${new URLSearchParams({ team: workspace, channel })}`;
    const message = saySpans([
      { kind: 'text', text: `${sentence} It is for ` },
      { kind: 'link', text: 'this channel', url },
      { kind: 'text', text: '.' },
    ]);
    await client.apiCall('chat.postMessage', { ...message, channel: person });
  };
