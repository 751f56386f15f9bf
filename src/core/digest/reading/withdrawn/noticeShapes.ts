const EARLIER =
  '(?:earlier|previous|first|initial|original|preliminary|early|widespread|false|media|press)';
const REPORT =
  '(?:reports?|statements?|accounts?|claims?|announcements?|posts?|tweets?|alerts?|messages?|information|articles?|stories|story)';
const FROM = "(?: (?:by|from|in|on) (?:[\\p{L}’'-]+ ){0,4}[\\p{L}’'-]+)?";
export const WRONG =
  '(?:wrong|incorrect|false|untrue|mistaken|erroneous|inaccurate|in error|an error|a mistake|premature|not true|not correct|unfounded)';
const WRONGLY = '(?:wrongly|mistakenly|incorrectly|erroneously|in error|by mistake)';
export const BEFORE = '(?:earlier|previously|initially|originally|first|at first)';
export const SAID =
  '(?:said|reported|announced|stated|claimed|tweeted|posted|written|told reporters)';
export const CLAUSE = '[^.;:“”"]{4,200}';
/** No clause that goes on with a quotation: what was said in so many words was said. */
export const CLAUSE_END = '(?=[.;]|$)';

interface Shape {
  readonly shape: RegExp;
  readonly own?: boolean;
  readonly bare?: boolean;
  readonly sure: boolean;
}

export const SHAPES: readonly Shape[] = [
  // "An earlier report that she had been killed was wrong"
  {
    shape: new RegExp(
      `(?<!\\p{L})(?:${EARLIER} )?${REPORT}${FROM} (?:that|of) (?<said>[^.;:“”"]{4,160}?) (?:was|were|is|are|had been|proved|proved to be|turned out to be)(?: all| both)? ${WRONG}(?!\\p{L})`,
      'giu',
    ),
    sure: true,
  },
  // "Police withdrew an earlier statement that two men had been arrested"
  {
    shape: new RegExp(
      `(?<!\\p{L})(?:withdrew|has withdrawn|have withdrawn|retracted|took back|corrected|rescinded|walked back|correcting|withdrawing|retracting) (?:an?|its|their|his|her|the) (?:\\p{L}+ )?(?:${REPORT}|assertion)${FROM} that (?<said>${CLAUSE})${CLAUSE_END}`,
      'giu',
    ),
    sure: true,
  },
  // "An earlier version of this story said that …"
  {
    shape: new RegExp(
      `(?<!\\p{L})(?:an (?:earlier|previous) version of (?:this|our|the) (?:report|story|article|item|piece|dispatch)(?: ${WRONGLY})? (?:said|stated|reported)|we ${WRONGLY} (?:said|stated|reported|wrote)|(?:this|our) (?:report|story|article) ${WRONGLY} (?:said|stated|reported))(?: in error| on \\p{Lu}\\p{Ll}+)?(?: that)? (?<said>[^.;]+)`,
      'giu',
    ),
    own: true,
    sure: true,
  },
  // "It had mistakenly said that he had died"
  {
    shape: new RegExp(
      `(?<!\\p{L})(?:had |has |have )?${WRONGLY} (?:said|reported|announced|stated|told reporters) (?:earlier |at first )?(?:that )?(?<said>${CLAUSE})${CLAUSE_END}`,
      'giu',
    ),
    bare: true,
    sure: true,
  },
  // "Police had earlier said he was a former teacher"
  {
    shape: new RegExp(
      `(?<!\\p{L})(?:had )?${BEFORE} (?:had )?${SAID} (?:that )?(?<said>${CLAUSE})${CLAUSE_END}|(?<!\\p{L})had ${SAID} ${BEFORE} (?:that )?(?<also>${CLAUSE})${CLAUSE_END}`,
      'giu',
    ),
    bare: true,
    sure: false,
  },
  // "An earlier report said that the bridge had collapsed"
  {
    shape: new RegExp(
      `(?<!\\p{L})${EARLIER} ${REPORT}${FROM} (?:had )?(?:said|stated|claimed|suggested|indicated) (?:that )?(?<said>${CLAUSE})${CLAUSE_END}`,
      'giu',
    ),
    bare: true,
    sure: false,
  },
];

/** "Has not resigned, contrary to earlier reports", "was not killed, as earlier reported". */
export const DENIED = new RegExp(
  `^(?<said>${CLAUSE.replace('4', '10')}?)(?:,)? (?:contrary to (?:an? )?(?:${EARLIER} )+${REPORT}|as (?:(?:was|had been) )?(?:${BEFORE}|${WRONGLY}) (?:reported|stated|announced|said|believed|thought))`,
  'iu',
);
export const NOT =
  /(?<!\p{L})(?<be>is|are|was|were|has|have|had|did|does) not (?=\p{L})|(?<=\p{L})n['’]t(?!\p{L})/u;

/** "Six people died, not ten as earlier reported", "he is 34, not 43" of a correction. */
export const NOT_AS = new RegExp(
  `^(?<beside>[^.;“”"]{8,200}?),? (?:and )?not (?<said>(?:[^.;,“”"]|[.,](?=\\d)){1,60}?),? as (?:(?:it|he|she|they) )?(?:(?:was|were|had been|has been|had) )?(?:${BEFORE}|${WRONGLY}) (?:reported|stated|announced|said|believed|thought|given)`,
  'iu',
);
/** "Correcting an earlier figure of ten". */
export const CORRECTING =
  /(?<!\p{L})(?:correct(?:ing|ed|s)|revis(?:ing|ed) down(?:wards?)?|lower(?:ing|ed)) (?:an?|its|their|his|her|the) (?:(?:earlier|previous|initial|first|preliminary|wrong) )?(?:figure|count|toll|death toll|number|total)(?: (?:of|from))? (?<said>[\p{L}\d][\p{L}\d,.-]*)/u;

/** Most sentences are no notice, and need not be searched; all are asked, and the flag "u" would take three times as long. */
export const MAY_BE_NOTICE =
  /\b(?:earlier|previous(?:ly)?|initial(?:ly)?|original(?:ly)?|first|early|widespread|preliminary|false(?:ly)?|wrong(?:ly)?|incorrect(?:ly)?|mistaken(?:ly)?|erroneous(?:ly)?|inaccurate|untrue|unfounded|premature|in error|by mistake|not true|not correct|an error|a mistake|withdrew|withdrawn|retracted|took back|withdrawing|retracting|correct(?:ed|ing|s)|rescinded|walked back|revis(?:ed|ing)|lower(?:ed|ing))\b/i;
