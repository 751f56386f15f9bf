import type { Point, Support } from '../digest.ts';
import { namesOf } from '../reading/findOrigins.ts';
import type { Line } from '../reading/lines.ts';
import type { Reading } from '../reading/readTogether.ts';

export const supportSpan = ({ reportId, start, end }: Line): Support => ({ reportId, start, end });

/** Who carries it, and where their copy comes from. */
export function carriersOf(
  support: readonly { reportId: string }[],
  { byId, origins }: Reading,
): Pick<Point, 'outlets' | 'origins'> {
  return {
    outlets: namesOf(support.map(({ reportId }) => byId.get(reportId)!.outlet ?? reportId)),
    origins: namesOf(support.map(({ reportId }) => origins.get(reportId)!)),
  };
}

interface Place {
  readonly reportId: string;
  readonly start: number;
}

/** Where the sentences behind these sides stand. */
export const placesOf = (
  sides: readonly { readonly support: readonly Place[] }[],
): ReadonlySet<string> => new Set(sides.flatMap(({ support }) => support.map(placeOf)));

export const placeOf = ({ reportId, start }: Place): string => `${reportId} ${start}`;
