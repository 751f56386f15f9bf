import type { FormatReaders } from './readFormat.ts';
import { readHtmlFile } from './readHtmlFile.ts';
import { readJsonFile } from './readJsonFile.ts';
import { readMailFile } from './readMailFile.ts';
import { readMarkedFile } from './readMarkedFile.ts';

/** All readers at hand: for a thread, where what runs TypeScript loads none of it later. */
export const allReaders: FormatReaders = {
  html: async () => readHtmlFile,
  json: async () => readJsonFile,
  mail: async () => readMailFile,
  marked: async () => readMarkedFile,
};
