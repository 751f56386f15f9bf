import { nationalityOf } from '../../language/roles.ts';
import type { Utterance } from '../../quotes/utterance.ts';
import type { Report } from '../../report/report.ts';

const ORIGIN =
  /^(?:Swede|Dane|Finn|Pole|Briton|Scot|Scots(?:wo)?man|English(?:wo)?man|Welsh(?:wo)?man|Irish(?:wo)?man|French(?:wo)?man|Dutch(?:wo)?man|Spaniard|Turk|Greek|Czech|Slovak|Serb|Croat|Slovene|Swiss|Portuguese|Thai|Kazakh|Uzbek|Arab|Filipino|New Zealander|Icelander|Afghan|Argentinian|Belgian|African|European|Asian)$/u;

/** "The Swede said": where somebody is from is not who it is. Somebody of the name Pole has no "the". */
export const isOfOrigin = ({ speaker, quotes }: Utterance, reports: readonly Report[]): boolean =>
  speaker !== null &&
  (ORIGIN.test(speaker) || nationalityOf.has(speaker.toLowerCase())) &&
  quotes.every(({ reportId, speaker: said }) => {
    const { start = null, end = null } = said ?? {};
    const text = reports.find(({ id }) => id === reportId)?.text ?? '';
    return start !== null && end !== null && /^(?:the|an?) /i.test(text.slice(start, end));
  });
