import type { CommandDescription } from '../../commands/command.ts';
import { botEvents } from './botEvents.ts';

/** The one slash command; everything else is words behind it. */
export const slashCommand = '/summit-digest';

export const requestPath = '/slack/events';

/** Least rights: each with what it is for. */
export const botScopes = [
  'commands', //          /summit-digest
  'chat:write', //        briefings in channels that the bot was invited to
  'users:read', //        who may change schedules: is_admin, is_owner
  'channels:read', //     who may change schedules: the creator of a public channel; whether it is archived
  'groups:read', //       the same for a private channel
  'mpim:read', //         the same for a group message
  'channels:history', //  after a failure: is the briefing out already, in a public channel
  'groups:history', //    the same in a private channel
  'im:history', //        the same in a direct message
  'mpim:history', //      the same in a group message
] as const;

/** An app manifest: docs.slack.dev/reference/app-manifest. */
export interface SlackManifest {
  readonly _metadata: { readonly major_version: 1; readonly minor_version: 1 };
  readonly display_information: {
    readonly name: string;
    readonly description: string;
    readonly long_description: string;
    readonly background_color: string;
  };
  readonly features: {
    readonly app_home: {
      readonly home_tab_enabled: false;
      readonly messages_tab_enabled: true;
      readonly messages_tab_read_only_enabled: false;
    };
    readonly bot_user: { readonly display_name: string; readonly always_online: boolean };
    readonly slash_commands: readonly {
      readonly command: string;
      readonly description: string;
      readonly usage_hint: string;
      readonly should_escape: false;
      readonly url?: string;
    }[];
  };
  readonly oauth_config: { readonly scopes: { readonly bot: readonly string[] } };
  readonly settings: {
    readonly event_subscriptions: {
      readonly bot_events: readonly string[];
      readonly request_url?: string;
    };
    readonly interactivity: { readonly is_enabled: true; readonly request_url?: string };
    readonly org_deploy_enabled: boolean;
    readonly socket_mode_enabled: boolean;
    readonly token_rotation_enabled: false;
  };
}

export type ManifestMode =
  | { readonly socketMode: true }
  /** `publicUrl`: the address at which Slack reaches this program, as https://news.example.org/bot, without a slash at the end */
  | { readonly socketMode: false; readonly publicUrl: string };

/** The app as Slack's "create from a manifest" takes it. */
export function slackManifest(
  table: readonly CommandDescription[],
  mode: ManifestMode,
): SlackManifest {
  const url = mode.socketMode ? null : mode.publicUrl + requestPath;
  return {
    _metadata: { major_version: 1, minor_version: 1 },
    display_information: {
      name: 'Summit Digest',
      description: 'What many outlets report on a running story, with every line checkable',
      long_description: describeAtLength(table),
      background_color: '#1f3a5f',
    },
    features: {
      // Commands can be typed in a direct message with the app only where this tab is on and writable.
      app_home: {
        home_tab_enabled: false,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      bot_user: { display_name: 'Summit Digest', always_online: true },
      slash_commands: [
        {
          command: slashCommand,
          description: 'Read, check and schedule digests of a running story',
          usage_hint: usageHint(table),
          // Names and links would arrive as tokens (<@U1|ann>), although people typed text.
          should_escape: false,
          ...(url === null ? {} : { url }),
        },
      ],
    },
    oauth_config: { scopes: { bot: [...botScopes] } },
    settings: {
      event_subscriptions: {
        ...(url === null ? {} : { request_url: url }),
        bot_events: [...botEvents],
      },
      interactivity: { is_enabled: true, ...(url === null ? {} : { request_url: url }) },
      org_deploy_enabled: false,
      socket_mode_enabled: mode.socketMode,
      token_rotation_enabled: false,
    },
  };
}

/** "[quotes | check | schedule add|list]": the names, groups once. */
function usageHint(table: readonly CommandDescription[]): string {
  const groups = new Map<string, string[]>();
  for (const { name } of table) {
    const [group = '', member] = name.split(' ');
    const members = groups.get(group) ?? [];
    groups.set(group, member === undefined ? members : [...members, member]);
  }
  const names = [...groups].map(([group, members]) => [group, members.join('|')].join(' ').trim());
  return `[${names.join(' | ')}]`;
}

/** Slack wants 175 characters or more here, and takes 4,000. */
const describeAtLength = (table: readonly CommandDescription[]): string =>
  [
    'Reads what many outlets report on a running story and sets them side by side: what happened, who said what in which exact words, where the outlets differ, and what is new since the last briefing. Every line names the sentences that it rests on.',
    '',
    ...table.map(({ name, summary }) => `${slashCommand} ${name}: ${summary}`),
  ].join('\n');
