import { stemWord } from './stem.ts';

/** Forms that no rule makes, each behind its base form: "pay:paid". */
const IRREGULAR: readonly (readonly [string, string])[] =
  `be:was,were,been become:became begin:began,begun bend:bent bite:bit,bitten blow:blew,blown break:broke,broken bring:brought build:built buy:bought
  catch:caught choose:chose,chosen come:came deal:dealt do:did,done,does draw:drew,drawn drink:drank,drunk drive:drove,driven eat:ate,eaten fall:fell,fallen
  feed:fed feel:felt fight:fought find:found flee:fled fly:flew,flown forget:forgot,forgotten forgive:forgave,forgiven freeze:froze,frozen
  get:got,gotten give:gave,given go:went,gone,goes grow:grew,grown hang:hung hear:heard hide:hid,hidden hold:held keep:kept know:knew,known lay:laid lead:led
  leave:left lend:lent lose:lost make:made mean:meant meet:met pay:paid ride:rode,ridden rise:rose,risen run:ran say:said see:saw,seen seek:sought
  sell:sold send:sent shake:shook,shaken shoot:shot show:shown sing:sang,sung sink:sank,sunk sit:sat sleep:slept speak:spoke,spoken spend:spent
  stand:stood steal:stole,stolen stick:stuck strike:struck,stricken swear:swore,sworn sweep:swept swim:swam,swum take:took,taken teach:taught
  tear:tore,torn tell:told think:thought throw:threw,thrown understand:understood wake:woke,woken wear:wore,worn win:won withdraw:withdrew,withdrawn
  write:wrote,written overcome:overcame uphold:upheld rebuild:rebuilt repay:repaid
  child:children man:men woman:women person:people wife:wives life:lives knife:knives leaf:leaves half:halves thief:thieves foot:feet tooth:teeth`
    .split(/\s+/)
    .map((row) => row.split(':') as [string, string]);
const baseOf = new Map(
  IRREGULAR.flatMap(([base, forms]) => forms.split(',').map((form) => [form, base] as const)),
);

const formsOf = new Map(IRREGULAR.map(([base, forms]) => [base, forms.split(',')]));

/** The forms of the past that a verb may have, from its base form or one of these: "throw" is threw or thrown, "call" called. */
export function pastOf(verb: string): readonly string[] {
  const forms = formsOf.get(baseOf.get(verb) ?? verb);
  if (forms !== undefined) return forms;
  if (verb.endsWith('ed')) return [verb];
  if (verb.endsWith('e')) return [`${verb}d`];
  if (/[^aeou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`];
  return [`${verb}ed`, `${verb}${verb.at(-1)}ed`, verb];
}

/** Verbs whose noun ends in "-ment"; "statement" and "department" are of none. */
const WITH_MENT =
  /^(?:(?:re|pre|over|under)?pay|agree|disagree|move|invest|develop|manage|settle|treat|judge|argue|employ|appoint|announce|arrange|improve|enforce|require|achieve|replace|punish|ship|equip|commit|retire|recruit|involve|endorse|deploy|adjust|amend|disappoint|embarrass|encourage|engage|enrol|entertain|establish|harass|impeach|imprison|postpone|reimburse|resettle|align|assess|curtail|detach|displace|ease|enjoy|entitle|govern)ments?$/;

/** Nouns that are made of a verb in a way that no stem tells: "decision" of "decide". */
const MADE: readonly (readonly [RegExp, string])[] = [
  [/isions?$/, 'ide'],
  [/asions?$/, 'ade'],
  [/usions?$/, 'ude'],
  [/(?<=clos|expos|seiz)ures?$/, 'e'],
  [/(?<=p)ermissions?$/, 'ermit'],
  [/(?<=adm|comm|subm|om|transm)issions?$/, 'it'],
];

/** What a word is found by whichever of its forms somebody asks for: the stems of "paid", "paying" and "payment" have one in common. */
export function wordFamily(word: string): readonly string[] {
  const family = new Set([stemWord(word)]);
  const base = baseOf.get(word);
  if (base !== undefined) family.add(stemWord(base));
  if (WITH_MENT.test(word)) family.add(stemWord(word.replace(/ments?$/, '')));
  const made = MADE.find(([shape]) => shape.test(word));
  if (made !== undefined) family.add(stemWord(word.replace(made[0], made[1])));
  // "organisation", "organise"
  if (/is(?:e[ds]?|ing|ers?|ations?)$/.test(word))
    family.add(stemWord(word.replace(/is(?=e[ds]?$|ing$|ers?$|ations?$)/, 'iz')));
  // The stem of "pays" is "pai", and "pay" is too short to have one.
  for (const stem of [...family]) if (/[aeou]i$/.test(stem)) family.add(`${stem.slice(0, -1)}y`);
  return [...family];
}
