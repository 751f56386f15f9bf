/** What a watch looks for, and how often it may tell of it. */
export interface Watch {
  /** Names: it tells when one of these is quoted. */
  readonly people: readonly string[];
  /** It tells of a new point that so many origins carry; null where points are none of its business. */
  readonly origins: number | null;
  /** Whether it tells when a difference opens or closes. */
  readonly differences: boolean;
  /** The fewest minutes from one message to the next. */
  readonly minutes: number;
}

export const mostPeople = 20;
export const mostOrigins = 20;
/** A week. */
export const mostMinutes = 10_080;

/** A topic that changes each minute is not read each minute where there is nothing to tell. */
export const lookPauseMinutes = 5;

/** From when on it may tell again; both ISO instants. */
export const lookAfter = (told: string, { minutes }: Pick<Watch, 'minutes'>): string =>
  new Date(Date.parse(told) + minutes * 60_000).toISOString();

export const hasCondition = ({ people, origins, differences }: Watch): boolean =>
  people.length > 0 || origins !== null || differences;

/** "Maria Okafor quoted, or a new point of 3 origins, or a difference that opens or closes" */
export const tellConditions = ({ people, origins, differences }: Watch): string =>
  [
    people.length > 0 ? `${people.join(' or ')} quoted` : null,
    origins === null
      ? null
      : `a new point of ${origins === 1 ? 'one origin' : `${origins} origins`}`,
    differences ? 'a difference that opens or closes' : null,
  ]
    .filter((part) => part !== null)
    .join(', or ');
