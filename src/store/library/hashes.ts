import { createHash } from 'node:crypto';
import type { ReportDraft } from './draft.ts';
import { keyOf } from './foldText.ts';

/** NUL, and halves of letters that lost their other half: PostgreSQL holds neither. */
const unstorable = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text with a mark for each letter that no database holds: all places stay as they are. */
export const storable = (text: string): string => text.replace(unstorable, '\ufffd');

export interface Hashes {
  /** Of the text, however its lines are broken. */
  readonly text: string;
  /** Of title and text. */
  readonly whole: string;
  /** Of outlet, title and text: equal for one article under two addresses. */
  readonly first: string;
}

export function hashesOf({ title, text, outlet, url }: ReportDraft): Hashes {
  const plain = plainly(text);
  const headed = plainly(title ?? '');
  // A page behind a login has few words, the same at every address: only those of a whole article join.
  // A file is the same under another name.
  const apart = plain.length < 200 && !url?.startsWith('file:') ? url : null;
  return {
    text: hash([plain]),
    whole: hash([headed, plain]),
    first: hash([keyOf(outlet ?? ''), headed, plain, apart]),
  };
}

/** Made of the address, or of the words where there is none: two processes give it alike. */
export const reportIdOf = (owner: string, url: string | null, first: string): string =>
  `r${hash([owner, url ?? first])}`;

const plainly = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** 80 bits: among a thousand million reports, two alike are less likely than one in a million. */
const hash = (parts: readonly (string | null)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20);
