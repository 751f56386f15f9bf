import { decodeText } from '../decode/decodeText.ts';
import { markedToText } from '../text/htmlToText.ts';
import type { FileEntries } from './fileEntry.ts';
import { readTextFile } from './readTextFile.ts';

/** A text, with front matter or without, in which tags or entities of HTML stand. */
export const readMarkedFile = (path: string, bytes: Uint8Array): FileEntries =>
  readTextFile(path, decodeText(bytes), markedToText);
