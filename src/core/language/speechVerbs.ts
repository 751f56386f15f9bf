/** How a verb brings speech in. */
type SpeechVerb =
  /** Takes whole sentences and clauses: "said". */
  | 'says'
  /** Takes words of somebody's on something: "called it “…”". */
  | 'labels'
  /** Takes a clause, seldom a quotation: "believes". */
  | 'holds';

const SAYS = `say tell write tweet add ask note continue explain state reply respond declare announce argue insist claim warn recall conclude acknowledge admit assert
  assure answer remark observe comment joke quip suggest stress emphasize emphasise reiterate repeat maintain contend complain lament predict promise pledge vow urge
  caution confess concede confirm deny reveal report shout yell whisper mutter chant exclaim cry interject counter retort post text email testify wonder muse opine
  boast brag agree disclose mention indicate advise allege charge propose proclaim pronounce affirm clarify elaborate recount summarize retweet bemoan
  inform remind scream sigh snap fume gush hint imply inquire plead demand read interrupt echo quote conclude begin thunder bark growl rejoin stipulate tease volunteer
  point counsel marvel blog intone reason reassure rail recite deadpan philosophize lecture warn urge instruct
  retaliate scoff jeer taunt gripe grouse demur enthuse rave rant bellow roar posit theorize surmise speculate hypothesize reckon ponder beg
  implore exhort apologize apologise contradict object protest rebut refute vent fulminate crow gloat groan moan whine chuckle laugh shrug
  drawl sneer sniff stammer confide reminisce reflect recollect riff pontificate venture fret grumble guess blurt exult preach pray attest
  swear vouch rule scribble caption dictate chime hiss croak holler beam grin smile chirp`;
/** The base forms of what takes whole sentences and clauses. */
export const sayingVerbs: readonly string[] = SAYS.split(/\s+/);

const LABELS = `call describe label dub characterize characterise brand term blast slam criticize criticise accuse praise denounce condemn dismiss refer cite mock blame hail
  deride decry portray list tout depict compare liken deem rate consider denigrate ridicule credit thank commend laud salute attack rebuke scold chide lambaste rip
  define paint cast frame bill style nickname title entitle reject advocate discuss speak talk celebrate express compliment knock name`;
const HOLDS = `believe think hope fear expect know feel estimate find show see hold suspect doubt worry understand decide learn want offer`;

/** Past forms that no rule makes. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  begin: ['began', 'begun'],
  read: ['read'],
  think: ['thought'],
  know: ['knew', 'known'],
  feel: ['felt'],
  find: ['found'],
  show: ['showed', 'shown'],
  see: ['saw', 'seen'],
  hold: ['held'],
  understand: ['understood'],
  speak: ['spoke', 'spoken'],
  cast: ['cast'],
  blog: ['blogged', 'blogging'],
  admit: ['admitted', 'admitting'],
  brag: ['bragged', 'bragging'],
  quip: ['quipped', 'quipping'],
  grin: ['grinned', 'grinning'],
  rip: ['ripped', 'ripping'],
  slam: ['slammed', 'slamming'],
  snap: ['snapped', 'snapping'],
  refer: ['referred', 'referring'],
  dub: ['dubbed', 'dubbing'],
  label: ['labeled', 'labelled', 'labeling', 'labelling'],
  learn: ['learned', 'learnt'],
  swear: ['swore', 'sworn'],
  beg: ['begged', 'begging'],
  demur: ['demurred', 'demurring'],
  rebut: ['rebutted', 'rebutting'],
};

const forms = new Map<string, SpeechVerb>();
const lemmas = new Map<string, string>();
for (const [kind, list] of [
  ['holds', HOLDS],
  ['labels', LABELS],
  ['says', SAYS],
] as const) {
  for (const lemma of list.trim().split(/\s+/)) {
    for (const form of formsOf(lemma)) {
      forms.set(form, kind);
      lemmas.set(form, lemma);
    }
  }
}

/** All forms of a verb by its base form. */
export function formsOf(lemma: string): string[] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const soft = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}i` : null;
  const third = soft === null ? lemma + (/(?:s|sh|ch|x|z)$/.test(lemma) ? 'es' : 's') : `${soft}es`;
  const past = soft === null ? `${stem}ed` : `${soft}ed`;
  const irregular = IRREGULAR[lemma] ?? [];
  return [
    lemma,
    third,
    `${stem}ing`,
    ...(irregular.some((form) => !form.endsWith('ing')) ? [] : [past]),
    ...irregular,
  ];
}

/** What kind of speech verb a word form is ("tweeted", "says", "calling"), or null. */
export const speechVerb = (lower: string): SpeechVerb | null => forms.get(lower) ?? null;

/** The verb's base form, for a form that `speechVerb` knows. */
export const speechLemma = (lower: string): string => lemmas.get(lower) ?? lower;

/** Verbs that say something only together with a second word: "went on", "put it", "shot back". */
const PAIRS: readonly (readonly [string, string])[] = [
  ['on', 'went goes go'],
  ['it', 'put puts'],
  ['back', 'shot shoots fired fires hit hits snapped wrote writes clapped pushed'],
  ['in', 'chimed chimes weighed weighs cut broke'],
];
const seconds = new Map(
  PAIRS.flatMap(([second, firsts]) => firsts.split(' ').map((first) => [first, second])),
);

export const isPhrasalSpeech = (first: string, second: string): boolean =>
  seconds.get(first) === second;

/** "Citing Low, Dr. Lind said": begins an aside about somebody else than the subject. */
export const opensAside = (lower: string): boolean => asides.has(lower);
const asides = new Set(
  'citing quoting paraphrasing echoing following praising thanking mocking joining addressing answering defending rejecting invoking referencing'.split(
    ' ',
  ),
);

export const isGerund = (lower: string): boolean => lower.endsWith('ing') && forms.has(lower);

/** Forms that are nouns as often as verbs: "report", "claims", "comment", "call", "state", "post", "list". */
export const alsoNouns = new Set(
  'compliment compliments praise rebuke rebukes salute salutes grin grins smile smiles beam beams chirp chirps rail rails bark barks thunder stress stresses report reports claim claims comment comments call calls state states post posts list lists note notes promise promises charge charges quote quotes attack attacks cry point points answer answers question fear fears hope hopes show shows find finds demand demands text texts email emails pledge pledges title titles name names bill bills term terms rate style frame cast paint knock blast brand label labels credit estimate estimates tease thank thanks view want wants blog lecture reason reasons read counsel counter rip title offer offers rule rules guess object objects protest protests laugh laughs shrug shrugs rant rants roar roars taunt taunts jeer jeers crow crows rave raves gripe gripes moan moans groan groans riff riffs caption captions venture ventures vent vents joke jokes remark remarks lament laments boast boasts quip quips whisper whispers shout shouts scream screams sigh sighs chant chants whine whines echo echoes reply replies retort retorts urge urges tweet tweets'.split(
    ' ',
  ),
);
