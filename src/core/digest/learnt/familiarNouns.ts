/**
 * Stems of nouns that reports call "the …" without having told of them, since everybody knows which
 * is meant: in first sentences as often as others need telling, or mostly before the word has come
 * up at all. Counted in 8233 reports (neus-train, polnear-train, every other cluster of multinews-a and
 * of allsides2021-a). Written by scripts/learn/definites.ts.
 */
export const familiarNouns: ReadonlySet<string> = new Set(
  `
  action administr agenc agreement air aisl answer area audienc averag back ballot begin best
  biggest border build bureau businessman calendar capit challeng chamber classroom commun
  compani conflict contest contrari controversi convers coronaviru countri coupl crime crisi dai
  day deadlin decis deck defens develop differ direct discuss diseas door dynam earliest economi
  effort elderli elector end enemi environ episod fact fall fed fight figur filibust first floor
  focu futur game gap globe goal govern governor ground gunman head headlin hell helm holidai
  home hope hospit hour ill incid internet island job kingdom land languag largest latter lawmak
  legisl list lowest major man materi math matter meantim measur media memo militari mogul
  moment monei month morn move narr nation network newli newspap night number odd oper opposit
  other outbreak outcom outset pack page pair pandem panel paper past period piec planet
  platform polic polici polit politician poor popul posit practic presid pressur price problem
  procedur proceed prosecut public reaction realiti reason recommend recoveri region remark rest
  result right riot rise road role room scene session shot sidelin situat spotlight spring stage
  stake start state storm strategi street stump subject summer tabl ticket topic truth two
  violenc viru visit water way wealthi web weekend window winner word workplac world worst
`
    .trim()
    .split(/\s+/),
);
