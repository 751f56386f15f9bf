import type { Answer } from '../../commands/answer.ts';
import type { Post } from '../../schedule/post.ts';
import { renderText, type Screen } from './render.ts';

/** Prints a briefing that is due; the terminal takes it whole or not at all. */
export function createTerminalPost(write: (text: string) => void, screen: Screen): Post {
  return async ({ content, deliveryId, posted, onPosted }) => {
    if (posted.length === 0) {
      write(`\n${renderText(JSON.parse(content) as Answer, screen)}\n\n`);
      await onPosted(deliveryId);
    }
    return { ok: true };
  };
}
