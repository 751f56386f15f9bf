import { type Phrase, phraseAtHead } from '../reading/phrase.ts';
import { quotesOf } from '../reading/readOnce.ts';
import type { Sentence } from './sentence.ts';

const GO = '(?:resign|quit|step down|stand down|step aside|walk away|leave office)';
const GOING =
  '(?:resigning|quitting|stepping down|standing down|stepping aside|walking away|leaving office)';
/** "I am going nowhere", "I have no intention of resigning": who says so is in office, until he is not. */
const STAYS = new RegExp(
  `(?:^|[.,;:–—] )(?:(?:[Bb]ut|[Aa]nd|[Nn]o|[Ll]ook|[Ww]ell|[Ss]o),? )?I(?:(?:['’]m| am)(?: (?:still|certainly|absolutely|definitely|simply))* (?:going nowhere|not (?:going (?:anywhere|to ${GO})|${GOING})|(?:here to stay|staying(?: on| put| here| in (?:office|charge|the job|my job|post))?)(?=[.,;!]|$))|(?: (?:will|shall) (?:not|never)| won['’]t)(?: be ${GOING}| ${GO})| have no (?:intention of ${GOING}|(?:plans?|intention) to ${GO})| (?:refuse|do not intend|don['’]t intend|do not plan|don['’]t plan) to ${GO})(?![\\p{L}-])`,
  'u',
);
/** "I will not resign unless": it hangs on something. */
const HANGS = /(?<!\p{L})(?:unless|until|if|before|as long as|while)(?!\p{L})/u;

/** Who says in his own words that he stays in office. */
export function saysHeStays(sentence: Sentence): Phrase[] {
  const { line, report } = sentence;
  // Where names are put in for pronouns the sentence is read again: its quotations are the same.
  if (sentence.text !== line.text || !OF_HIMSELF.test(line.text)) return [];
  return quotesOf(report)
    .filter(({ start, end, kind }) => kind !== 'indirect' && start >= line.start && end <= line.end)
    .flatMap(({ text, speaker }) =>
      speaker?.name != null && STAYS.test(text) && !HANGS.test(text)
        ? [phraseAtHead(speaker.name)]
        : [],
    );
}

const OF_HIMSELF = /(?<!\p{L})I(?!\p{L})/u;
