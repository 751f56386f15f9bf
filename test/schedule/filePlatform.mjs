/**
 * A platform that any process posts to by a line in a file: in one step, so that a process which is
 * stopped by chance has posted or has not. It answers a while later: whoever dies in between does not know.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * @param {{ file: string, recognises: boolean }} given where, and whether it recognises a repeat, as
 * Discord does; else it is looked into, as Slack is
 * @returns a `Post`; `reach` is called at its points
 */
export function filePlatform({ file, recognises }, reach = () => undefined) {
  const isOut = (deliveryId) =>
    existsSync(file) && readFileSync(file, 'utf8').includes(`"deliveryId":"${deliveryId}"`);
  const answers = () => pause(20 + Math.random() * 80);
  return async ({ deliveryId, content, triedBefore, hold, onSending, onPosted }) => {
    let isKnown = false;
    if (triedBefore) {
      isKnown = isOut(deliveryId);
      await answers();
      if (!isKnown) {
        reach('looked');
        await hold();
      }
    }
    if (!isKnown) {
      await onSending();
      if (!(recognises && isOut(deliveryId))) {
        appendFileSync(file, `${JSON.stringify({ deliveryId, content })}\n`);
      }
      await answers();
      reach('posted');
    }
    await onPosted(deliveryId);
    return { ok: true };
  };
}
