import type { RestsOn } from '../store/library/restsOn.ts';
import type { Topic } from './library.ts';

/** The reports in these places, as they were read; none that are built in. */
export function restsOf(
  places: readonly { readonly reportId: string }[],
  { revisions }: Pick<Topic, 'revisions'>,
): RestsOn[] {
  const ids = new Set(places.map(({ reportId }) => reportId));
  return [...ids].flatMap((reportId) => {
    const revision = revisions?.get(reportId);
    return revision === undefined ? [] : [{ reportId, revision }];
  });
}
