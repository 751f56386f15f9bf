/** Written with a stop and followed by a name: the stop never ends a sentence. */
const BEFORE_A_NAME =
  'mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col maj sgt cpl capt cmdr adm pres st mt ft rev fr hon msgr supt det insp amb atty asst dep spc pfc pvt ssgt sfc lcpl brig cdr comdr lieut cllr drs profs const consts cst coun couns ald pte bdr gnr sgts dets supts capts lts cols gens vs no nos fig art sec res prop vol hwy rte bldg apt messrs mme mlle';

/** Written with a stop; ends a sentence only where the next word begins one. */
const ANYWHERE =
  'jr sr inc corp co ltd llc bros etc al eg ie cf approx est dept univ assn ave blvd rd jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ont que sask alta nfld ph.d m.d';

/** In small letters too; the others are words of their own without their capital: "sat", "ill", "no". */
const small = new Set(
  'vs no nos fig art sec jr sr inc corp co ltd llc bros etc al eg ie cf approx est dept assn ph.d m.d'.split(
    ' ',
  ),
);

const beforeAName = new Set(BEFORE_A_NAME.split(' '));
const anywhere = new Set(ANYWHERE.split(' '));

/** What the word before a stop says about it. `word` is without the stop, in any case. */
export function stopAfter(word: string): 'never-ends' | 'may-end' | 'ends' {
  const lower = word.toLowerCase();
  if (word === lower && lower.length > 1 && !small.has(lower) && !lower.includes('.'))
    return 'ends';
  if (beforeAName.has(lower)) return 'never-ends';
  if (anywhere.has(lower) || /^\p{L}$/u.test(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(lower)) {
    return 'may-end';
  }
  return 'ends';
}

/** "No. 4", "art. 2", "H. Res. 601", "Prop. 22", but not "voted no. Low said". */
export const goesWithNumber = (word: string): boolean =>
  /^(?:nos?|fig|art|sec|res|prop|vol|hwy|rte|bldg|apt)$/i.test(word);

/** Words that begin an English sentence far more often than they follow "U.S." or an initial. */
export const sentenceOpeners = new Set(
  'the a an this that these those he she it they we i you his her its their our my there here but and or so yet in on at for from with by after before when while if as although though however meanwhile then now still also asked no not what who why how where both many some most several another one two last earlier later'.split(
    ' ',
  ),
);
