/**
 * States, provinces and their abbreviations in news style, as they follow a town: "Portsmouth, N.H.".
 * The closed lists of the United States and Canada, spelt out and after the AP Stylebook.
 */
const REGIONS =
  `alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas
kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania
tennessee texas utah vermont virginia washington wisconsin wyoming ontario quebec manitoba saskatchewan alberta nunavut yukon
ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev n.h n.j n.m n.y n.c n.d okla ore pa r.i
s.c s.d tenn tex vt va wash w.va wis wisc wyo d.c b.c n.s n.b p.e.i ont que sask man alta`.split(
    /\s+/,
  );

const regions: ReadonlySet<string> = new Set([
  ...REGIONS,
  'new hampshire',
  'new jersey',
  'new mexico',
  'new york',
  'north carolina',
  'north dakota',
  'south carolina',
  'south dakota',
  'rhode island',
  'west virginia',
  'british columbia',
  'nova scotia',
  'new brunswick',
  'prince edward island',
]);

/** Whether these lower-case words name such a region, with or without its last stop. */
export const isRegion = (words: string): boolean => regions.has(words.replace(/\.$/, ''));
