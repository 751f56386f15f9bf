import type { IncomingMessage, ServerResponse } from 'node:http';
import { checkMessage, type OutgoingMessage } from './checkMessage.ts';
import type { Delivered, Ledger } from './ledger.ts';
import { answerJson, readBytes } from './readBody.ts';

/** docs.slack.dev/interactivity/handling-user-interaction#message_responses */
const mostUses = 5;
const lifeMs = 30 * 60_000;

export interface ResponseUrls {
  /** A new one for an interaction of that person in that channel, with that message if it was a button. */
  readonly open: (channel: string, user: string, pressed?: Delivered) => string;
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly failNext: (status: number) => void;
  readonly passMinutes: (minutes: number) => void;
}

interface Opened {
  readonly channel: string;
  readonly user: string;
  readonly pressed: Delivered | undefined;
  readonly madeAt: number;
  uses: number;
}

export function createResponseUrls(base: () => string, ledger: Ledger): ResponseUrls {
  const open: Opened[] = [];
  const failures: number[] = [];
  let ahead = 0;
  let sent = 0;
  const now = () => Date.now() + ahead;
  return {
    open: (channel, user, pressed) => {
      open.push({ channel, user, pressed, madeAt: now(), uses: 0 });
      return `${base()}/response/${open.length - 1}`;
    },
    failNext: (status) => {
      failures.push(status);
    },
    passMinutes: (minutes) => {
      ahead += minutes * 60_000;
    },
    handle: async (request, response) => {
      const url = open[Number((request.url ?? '').split('/').at(-1))];
      const body = JSON.parse(await readBytes(request)) as OutgoingMessage;
      const failure = failures.shift();
      if (failure !== undefined) return answerJson(response, failure, { ok: false });
      if (!url) return answerJson(response, 404, { ok: false, error: 'no_such_url' });
      if (now() - url.madeAt > lifeMs)
        return answerJson(response, 404, { ok: false, error: 'expired_url' });
      url.uses += 1;
      if (url.uses > mostUses) {
        ledger.complain('response_url: used more than five times');
        return answerJson(response, 404, { ok: false, error: 'used_url' });
      }
      const complaints = [...checkMessage(body), ...checkResponse(body)];
      for (const complaint of complaints) ledger.complain(`response_url: ${complaint}`);
      if (complaints.length > 0) return answerJson(response, 400, { ok: false, error: 'invalid' });
      const { channel } = url;
      const onlyFor = isForAll(body, url) ? {} : { user: url.user };
      sent += 1;
      ledger.deliver(
        'response_url',
        { ...body, channel, ...onlyFor },
        { ts: `1800000000.00000${sent}` },
      );
      answerJson(response, 200, { ok: true });
    },
  };
}

/** A message that replaces another is seen by those who saw that one. */
const isForAll = (body: OutgoingMessage, { pressed }: Opened): boolean =>
  body.replace_original === true ? pressed?.onlyFor === null : body.response_type === 'in_channel';

/** In answer to a button Slack replaces the message unless it is told not to: an app has to say which. */
function checkResponse(body: OutgoingMessage): string[] {
  const { response_type: type, replace_original: replace } = body;
  const known = type === undefined || type === 'ephemeral' || type === 'in_channel';
  return [
    ...(known ? [] : [`response_type: ${JSON.stringify(type)}`]),
    ...(typeof replace === 'boolean' || body.delete_original === true
      ? []
      : ['replace_original: say whether it is replaced']),
  ];
}
