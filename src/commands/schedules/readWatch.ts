import type { Watch } from '../../schedule/watch.ts';
import type { OptionValues } from '../command.ts';

/** Names as they are said; a person may have none of a report's letters right, and be quoted tomorrow. */
const longestName = 100;

/** What was given of a watch; what was not is absent. A hyphen names nobody, and 0 no number of origins. */
export function readWatch({ quoted, origins, differences, every }: OptionValues): Partial<Watch> {
  return {
    ...(quoted === undefined ? {} : { people: readPeople(String(quoted)) }),
    ...(origins === undefined ? {} : { origins: Number(origins) || null }),
    ...(differences === undefined ? {} : { differences: differences === 'true' }),
    ...(every === undefined ? {} : { minutes: Number(every) }),
  };
}

/** "Maria Okafor, the harbour master": each once, in whatever case. */
function readPeople(text: string): string[] {
  const names = text
    .replaceAll(/["“”„«»]/g, '')
    .split(/[,;]/)
    .map((name) => name.replaceAll(/\s+/g, ' ').trim().slice(0, longestName))
    .filter((name) => name !== '' && name !== '-');
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}
