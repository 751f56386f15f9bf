import type { JsonLdArticle } from './jsonLd.ts';
import type { PageDocument } from './parsePage.ts';

/** What stands between a reader and the article. */
export interface Gates {
  readonly login: boolean;
  readonly paywall: boolean;
}

const PAYWALL_NAME = /paywall|piano-|subscriber-?only/i;
/** How outlets ask to be paid, or at least to be told who reads. */
export const PAYWALL_WORDS =
  /\b(?:subscribe|register|sign in|log in) (?:now )?to (?:continue|keep|read|unlock)\b|\bto (?:continue|keep) reading\b|\b(?:article|story|content) is (?:only )?(?:for|available to|exclusive to|reserved for) (?:our )?(?:paying |paid )?(?:subscribers|members)\b|\balready a subscriber\b|\bsubscribers? only\b/i;
const LOGIN_WORDS = /\b(?:log ?in|sign ?in|anmelden|se connecter)\b/i;

/** Looked at before anything is taken out of the page; whether a gate is shut, the text's length tells. */
export function readGates(
  document: PageDocument,
  article: JsonLdArticle | null,
  title: string | null,
): Gates {
  const words = (document.querySelector('body')?.textContent ?? '').replace(/\s+/g, ' ');
  const hasPassword = document.querySelector('input[type="password"]') !== null;
  const isPaid = article?.free === false;
  return {
    login: (hasPassword || LOGIN_WORDS.test(title ?? '')) && !isPaid,
    paywall: isPaid || hasPaywallBox(document) || PAYWALL_WORDS.test(words),
  };
}

const LONGEST_BOX = 600;

/** A box that asks for money; outlets call the whole of a paid article so too, also when it is shown. */
function hasPaywallBox(document: PageDocument): boolean {
  return [...document.querySelectorAll('[class], [id]')].some((element) => {
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (!PAYWALL_NAME.test(names)) return false;
    const { length } = (element.textContent ?? '').trim();
    return length > 0 && length <= LONGEST_BOX;
  });
}
