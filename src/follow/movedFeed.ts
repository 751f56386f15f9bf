import type { PollNotes } from '../store/library/claimSources.ts';
import type { SourceRow } from '../store/library/sources.ts';
import { isKey } from './isKey.ts';

/** A redirect that stands for so long is no slip, and no captive portal. */
const LEAST_HOURS = 24;

/**
 * What is written down of where a feed says that it has moved to for good: at first only that it
 * says so; a day later, where it still says the same, it is followed there. `isTaken`: whether this
 * workspace follows that address already.
 */
export function notesOfMove(
  source: SourceRow,
  movedTo: string | null,
  now: Date,
  isTaken: boolean,
): PollNotes {
  if (movedTo === null || movedTo === source.url) return { moving_to: null, moving_since: null };
  if (source.moving_to !== movedTo || source.moving_since === null) {
    return { moving_to: movedTo, moving_since: now.toISOString() };
  }
  const hours = (now.getTime() - Date.parse(source.moving_since)) / 3_600_000;
  if (hours < LEAST_HOURS || isTaken) return {};
  return {
    url: movedTo,
    moved_from: source.url,
    moving_to: null,
    moving_since: null,
    private: source.private === 1 || isKey(movedTo) ? 1 : 0,
  };
}
