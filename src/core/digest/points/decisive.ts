import type { Line } from '../reading/lines.ts';
import type { Reading } from '../reading/readTogether.ts';
import { isBeside, isOfLastDay } from './latestNews.ts';

/**
 * What was done to somebody or something for good, or for now: an editor tells it however few words it
 * takes. Chosen by hand.
 */
const DONE =
  'resigned|quit|stepped down|stepped aside|conceded|agreed|admitted|appointed|elected|chose|sued|apologi[sz]ed|pleaded|died|signed|withdrew|pulled out|dropped|dismissed|sacked|fired|expelled|suspended|arrested|charged|recalled|grounded|banned|ordered|cancelled|canceled|called off|postponed|rejected|approved|adopted|backed|appealed|offered (?:his|her|its|their) resignation|stopped|halted|resumed|reopened|closed|seized|freed|released';
const BEFALL =
  'dismissed|sacked|fired|expelled|suspended|arrested|detained|charged|jailed|sentenced|released|freed|acquitted|convicted|cleared|recalled|grounded|closed|reopened|banned|cancelled|canceled|called off|postponed|replaced|appointed|named|elected|sworn in|killed|found|evacuated|lifted|seized';
const DECISIVE = new RegExp(
  `^[^,;:“”"]{2,60}?(?:, [^,;“”"]{2,60},)? (?:(?:has |have |also |then |later )?(?:${DONE})|(?:was|were|has been|have been|is to be|are to be|will be) (?:${BEFALL})|(?:must|will have to) (?:now )?)(?!\\p{L})`,
  'u',
);

const FAVOUR = 2.5;

/** How much more a sentence of the last day counts where it tells a decisive deed, in a story that runs over days. */
export function createDecisive(reading: Reading): (line: Line) => number {
  const days = new Set(reading.reports.map(({ id }) => reading.dayOfReport(id)));
  if (days.size < 2) return () => 1;
  return (line) =>
    DECISIVE.test(line.text) && isOfLastDay([line], reading) && !isBeside([line], reading)
      ? FAVOUR
      : 1;
}
