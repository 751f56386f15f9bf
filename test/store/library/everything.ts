import { emptyQuery } from '../../../src/store/library/textQuery.ts';

/** What a topic takes that takes each report. */
export const everything = {
  query: emptyQuery,
  outlets: [],
  without: [],
  language: null,
  sources: [],
};
