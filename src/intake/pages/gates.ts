import type { JsonLdArticle } from './jsonLd.ts';
import type { PageDocument } from './parsePage.ts';

/** What stands between a reader and the article. */
export interface Gates {
  readonly login: boolean;
  readonly paywall: boolean;
  /** What a page is in place of the article that was asked for, by its title and words. */
  readonly instead: 'consent' | 'no-programs' | 'no-article' | null;
}

const PAYWALL_NAME = /paywall|piano-|subscriber-?only/i;
/** How outlets ask to be paid, or at least to be told who reads. */
export const PAYWALL_WORDS =
  /\b(?:subscribe|register|sign in|log in) (?:now )?to (?:continue|keep|read|unlock)\b|\bto (?:continue|keep) reading\b|\b(?:article|story|content) is (?:only )?(?:for|available to|exclusive to|reserved for) (?:our )?(?:paying |paid )?(?:subscribers|members)\b|\balready a subscriber\b|\bsubscribers? only\b|\b(?:last|limit of|reached your) (?:\w+ ){0,3}free (?:articles?|stor(?:y|ies))\b|\bunlock (?:this|the full|the whole) (?:story|article)\b|\bcreate (?:a free|an) account (?:to|or log in to) (?:continue|keep|read)\b/i;
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
    instead: insteadOf(title, words),
    login: (hasPassword || LOGIN_WORDS.test(title ?? '')) && !isPaid,
    paywall: isPaid || hasPaywallBox(document) || PAYWALL_WORDS.test(words),
  };
}

/** Of a page that is nothing else; an article about cookies says more. */
const LONGEST_INSTEAD = 1500;
const INSTEAD: readonly (readonly [Exclude<Gates['instead'], null>, RegExp, RegExp | null])[] = [
  [
    'no-programs',
    /^(?:just a moment|one moment|attention required|access (?:to this page (?:has been |is )?)?denied|are you (?:a )?(?:human|(?:a )?robot)|verify(?:ing)? (?:that )?you(?:’|'| a)re|security (?:check|verification)|checking your browser|pardon our interruption|robot or human|captcha|403 forbidden|you have been blocked|unusual traffic)\b/i,
    /\b(?:verify(?:ing)? (?:that )?you are (?:a )?(?:human|not a robot)|enable javascript and cookies to continue|checking (?:if the site connection is secure|your browser before)|you(?:[’']re| are) not a robot)\b/i,
  ],
  [
    'consent',
    /^(?:before you continue|(?:we (?:value|care about|respect) )?your (?:data )?privacy(?: choices| settings)?$|cookie (?:consent|settings|preferences)|privacy (?:settings|preferences)|consent$)/i,
    null,
  ],
  [
    'no-article',
    /^(?:(?:error )?404\b|(?:the |this )?(?:page|article|story|content|document) (?:was |is |could |can |has |does |cannot )?(?:not (?:be )?(?:found|exist)|no longer (?:available|exists?)|unavailable|been (?:removed|deleted))|not found$|nothing found$|sorry, (?:we|this|that|the page)\b)/i,
    null,
  ],
];

function insteadOf(title: string | null, words: string): Gates['instead'] {
  if (words.length > LONGEST_INSTEAD) return null;
  const found = INSTEAD.find(
    ([, inTitle, inWords]) => inTitle.test(title ?? '') || inWords?.test(words) === true,
  );
  return found?.[0] ?? null;
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
