/**
 * Signs and letters that stand before a sum: "$", "R$ 7.9 million", "R27m", "Rs 400". Sources: ISO 4217 and the
 * signs that news of each country writes.
 */
export const COIN_SIGN =
  '(?:(?:(?:US|AU|CA|NZ|HK|[ACSR])?\\$|[£€¥₹₽₺₩₦]|(?:Rs\\.?|Sh|KSh|SCR|CHF|EUR|USD|GBP|PLN|Kr|R)(?= ?\\d)) ?)';

/** Names that stand behind it. */
export const COIN_NAME =
  'euros?|dollars?|pounds?|crowns?|kron[aeou]r?|francs?|yen|yuan|won|rupees?|pesos?|shillings?|rand|reais|z[łl]ot(?:y|ys|ych)|forints?|rou?bles?|lira|dirhams?|riyals?|baht|ringgit|som|naira|lei|dinars?|marks?';

const BY_SIGN: Readonly<Record<string, string>> = {
  // Of one country, whose outlets write "$" at home.
  AU$: '$',
  CA$: '$',
  NZ$: '$',
  HK$: '$',
  A$: '$',
  C$: '$',
  S$: '$',
  USD: 'US$',
  EUR: '€',
  GBP: '£',
  PLN: 'zloty',
  R: 'rand',
  R$: 'reais',
  '¥': 'yen',
  '₹': 'rupees',
  Rs: 'rupees',
  '₽': 'roubles',
};
const BY_NAME: Readonly<Record<string, string>> = {
  dollars: '$',
  pounds: '£',
  euros: '€',
  p: 'pence',
  zlotys: 'zloty',
  złotys: 'zloty',
  złotychs: 'zloty',
  rubles: 'roubles',
  yens: 'yen',
  rands: 'rand',
};

/** What a sum is paid in, by the sign before it or the name behind it; empty where neither tells. */
export function coinNamed(sign: string | undefined, name: string | undefined): string {
  const plain = sign?.replace(/[. ]+$/, '');
  if (plain !== undefined) return BY_SIGN[plain] ?? plain;
  if (name === undefined) return '';
  const several = name
    .toLowerCase()
    .replace(/^kron[aeou]r?$/, 'crowns')
    .replace(/(?<!s)$/, 's');
  return BY_NAME[several] ?? BY_NAME[name.toLowerCase()] ?? several;
}
