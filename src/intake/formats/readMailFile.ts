import PostalMime from 'postal-mime';
import { mendLatin1 } from '../decode/windows1252.ts';
import { articleLines } from '../pages/articleLines.ts';
import { oneLine } from '../text/cleanText.ts';
import { htmlToText, plainToText } from '../text/htmlToText.ts';
import { readDate } from '../text/readDate.ts';
import { type FileEntries, failed, oneReport } from './fileEntry.ts';

/** A mail that was saved, as a press release comes: what it says, from whom, and when. */
export async function readMailFile(
  path: string,
  bytes: Uint8Array,
  now: Date,
): Promise<FileEntries> {
  const mail = await PostalMime.parse(bytes).catch(() => null);
  if (mail === null) return failed({ problem: 'binary', path });
  const plain = plainToText(mendLatin1(mail.text ?? ''));
  // A letter that was written as a page often says in plain text only that it is one.
  const html = htmlToText(mendLatin1(mail.html ?? ''));
  const title = oneLine(mail.subject) ?? undefined;
  // What is written as a page has a page's lines ("View in browser"); plain text is a letter.
  const text =
    plain.length >= html.length / 2 ? plain : articleLines(html, { title, byline: null }).text;
  if (text === '') return failed({ problem: 'empty', path });
  const date = readDate(mail.date, now);
  return oneReport({
    text: withoutSignature(text),
    title,
    outlet: oneLine(mail.from?.name) ?? oneLine(mail.from?.address) ?? undefined,
    published: date.ok ? date.date : undefined,
  });
}

/** What stands below a line of two dashes and a space is a signature (RFC 3676, 4.3). */
function withoutSignature(text: string): string {
  const at = text.search(/^-- ?$/m);
  return at > 0 ? text.slice(0, at).trim() : text;
}
