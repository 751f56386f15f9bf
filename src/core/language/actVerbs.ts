import { formsOf } from './speechVerbs.ts';

/** What somebody does with words, where the words told state nothing by themselves. */
export type Act =
  /** Wants something done: "urged ministers to act", "called for a vote". */
  | 'bids'
  /** "promised to publish the figures", "threatened to leave" */
  | 'promises'
  /** "questioned whether the dam was safe" */
  | 'asks'
  /** "denied having met the donor" */
  | 'denies'
  /** Says what to think of somebody or something: "accused him of lying", "praised the crews". */
  | 'judges'
  /** "announced the closure of two wards", "admitted taking the money" */
  | 'states';

const ACTS: Readonly<Record<Act, string>> = {
  bids: `ask urge order call demand request instruct direct command advise recommend propose suggest encourage beg implore
    plead appeal invite counsel exhort tell warn remind`,
  promises: 'promise vow pledge threaten offer swear',
  asks: 'question wonder inquire',
  denies: 'deny dispute reject dismiss',
  judges: `accuse blame describe label brand characterise characterize criticise criticize praise denounce condemn hail mock
    ridicule portray depict slam blast rebuke scold chide commend decry deride compare liken lambaste thank congratulate credit
    complain apologise apologize boast brag joke hint express voice`,
  states:
    'announce confirm acknowledge admit claim declare reveal disclose predict mention cite report endorse',
};

export interface ActVerb {
  readonly act: Act;
  readonly lemma: string;
}

const verbs = new Map<string, ActVerb>();
for (const [act, lemmas] of Object.entries(ACTS) as [Act, string][]) {
  for (const lemma of lemmas.split(/\s+/)) {
    for (const form of formsOf(lemma)) verbs.set(form, { act, lemma });
  }
}

/** What a verb form ("urged") does with words, and its base form; null for any other word. */
export const actVerb = (lower: string): ActVerb | null => verbs.get(lower) ?? null;

/** All their base forms. */
export const actVerbs: readonly string[] = [
  ...new Set([...verbs.values()].map(({ lemma }) => lemma)),
];
