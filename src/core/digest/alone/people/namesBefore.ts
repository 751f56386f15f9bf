import { ANY_WEEKDAY } from '../../../language/days.ts';
import { matchesOf } from '../../../language/matchesOf.ts';

const BEGINS_WITH_DAY = new RegExp(`^${ANY_WEEKDAY}`);
const NO_NAME = new RegExp(`^(?:The|A|An|In|On|At|After|When|${ANY_WEEKDAY})$`);

/** Capitalised words inside the sentence that may be somebody's name. */
export function namesBefore(text: string, end: number): number {
  const before = withoutQuotations(text.slice(0, end)).trimStart();
  const inside = matchesOf(
    /(?<=[\p{L},;’'"”)] )["“(]?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)*/gu,
    before,
  );
  const notPlaces = [...inside].filter(({ 0: words }) => !BEGINS_WITH_DAY.test(words));
  const start =
    /^(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gen)\. )?\p{Lu}[\p{L}'’-]+(?:, (?:the|an?|who|whom|whose|\d)\b| (?:\p{Lu}|said|has|had|was|is|told|will|also|who|and))/u.test(
      before,
    );
  return notPlaces.length + (start ? 1 : 0);
}

/** Names that no small word makes a place ("in the United States"): those of people or bodies. */
export function peopleBefore(text: string, end: number): number {
  const names = matchesOf(
    /(?<small>(?:^|\s)(?:in|to|from|at|of|near|across|through) (?:the )?)?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)*/gu,
    withoutQuotations(text.slice(0, end)),
  );
  const people = [...names].filter(
    ({ 0: name, groups }) => groups?.small === undefined && !NO_NAME.test(name),
  );
  return people.length;
}

/** What is between marks does not say who the narrator's "he" is. */
export const withoutQuotations = (text: string): string =>
  text.replace(/[“"][^“”"]*(?:[”"]|$)/g, '');
