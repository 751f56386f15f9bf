import { checkBlocks } from './checkBlocks.ts';
import { checkMarkup } from './checkText.ts';

/** A message as it arrives at chat.postMessage, chat.postEphemeral or a response_url, decoded. */
export type OutgoingMessage = Readonly<Record<string, unknown>>;

/** docs.slack.dev/reference/methods/chat.postMessage: 4,000 advised, cut at 40,000. */
const mostText = 4000;
/** docs.slack.dev/messaging/message-metadata: 8 KB of payload. */
const mostMetadata = 8000;

/** Everything that Slack would refuse, or show otherwise than it was meant. */
export function checkMessage(message: OutgoingMessage): string[] {
  if (message.delete_original === true && message.text === undefined) return [];
  const text = message.text;
  return [
    ...(typeof text === 'string' && text.length > 0 ? [] : ['text: a fallback is missing']),
    ...(String(text ?? '').length > mostText ? [`text: over ${mostText} characters`] : []),
    ...checkMarkup(String(text ?? ''), 'text'),
    ...(message.blocks === undefined ? [] : checkBlocks(message.blocks)),
    ...checkReading(message),
    ...checkMetadata(message.metadata),
  ];
}

/** Slack's defaults read text once more: they unfurl links, and link names that look like people. */
function checkReading(message: OutgoingMessage): string[] {
  const asked = ['unfurl_links', 'unfurl_media', 'mrkdwn', 'link_names'];
  const unasked = asked.filter((key) => message[key] !== false && message[key] !== 0);
  return [
    ...unasked.map((key) => `${key}: must be switched off`),
    ...(message.parse === 'none' ? [] : ['parse: must be none']),
  ];
}

function checkMetadata(metadata: unknown): string[] {
  if (metadata === undefined) return [];
  const { event_type, event_payload } = (metadata ?? {}) as Record<string, unknown>;
  const scalars = Object.values(event_payload ?? {}).every((value) =>
    ['string', 'number', 'boolean'].includes(typeof value),
  );
  return [
    ...(typeof event_type === 'string' && /^[a-zA-Z0-9_.]+$/u.test(event_type)
      ? []
      : ['metadata.event_type: letters, digits, _ and .']),
    ...(event_payload && typeof event_payload === 'object' && scalars
      ? []
      : ['metadata.event_payload: an object of plain values']),
    ...(JSON.stringify(metadata).length > mostMetadata ? ['metadata: too large'] : []),
  ];
}
