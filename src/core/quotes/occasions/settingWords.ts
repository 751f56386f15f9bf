/** What the last words of a phrase say of the occasion: "a joint news conference", "her statement". */
const OCCASIONS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:news|press|media) conferences?$|\bpressers?$/, 'news conference'],
  [/\b(?:news|press|media|daily|morning) briefings?$/, 'briefing'],
  [/\b(?:phone|telephone|conference) calls?$/, 'phone call'],
  [/\btweets?$|\btwitter(?: (?:post|posts|message|account|feed|thread))?$/, 'tweet'],
  [/\bfacebook(?: (?:post|posts|page|message|video|live))?$/, 'Facebook post'],
  [/\binstagram(?: (?:post|posts|story|message|video))?$/, 'Instagram post'],
  [/\btruth social(?: posts?)?$/, 'Truth Social post'],
  [/\btelegram(?: (?:post|posts|channel))$/, 'Telegram post'],
  [/\bsocial media(?: posts?)?$|\b(?:online|x|linkedin) posts?$/, 'post'],
  [/\bblog(?: posts?)?$/, 'blog post'],
  [/\binterviews?$/, 'interview'],
  [/\b(?:press|news) releases?$/, 'press release'],
  [/\bopening (?:statements?|arguments?)$/, 'opening statement'],
  [/\bclosing (?:statements?|arguments?)$/, 'closing statement'],
  [/\bstatements?$/, 'statement'],
  [/\be-?mails?(?: (?:message|messages|statement))?$/, 'email'],
  [/\btext messages?$/, 'text message'],
  [/\b(?:letters?|memos?|memorandum)$/, 'letter'],
  [/\b(?:hearings?|testimony|deposition)$/, 'testimony'],
  [/\b(?:town[ -]halls?)(?: (?:meeting|meetings|event|events|forum))?$/, 'town hall'],
  [/\b(?:rally|rallies)$/, 'rally'],
  [/\b(?:campaign|fundraising|fund-raising) (?:events?|stops?|appearances?)$/, 'campaign event'],
  [/\bdebates?$/, 'debate'],
  [/\b(?:speech|speeches|inaugural|keynote|(?:\w+ )?address|remarks)$/, 'speech'],
  [/\b(?:op-ed|editorial|column|essay|opinion piece)s?$/, 'article'],
  [/\b(?:podcast)s?$/, 'podcast'],
  [/\b(?:memoir|autobiography)s?$/, 'book'],
];

/** The occasion that a phrase in lower case names, or null. */
export const settingIn = (phrase: string): string | null =>
  OCCASIONS.find(([shape]) => shape.test(phrase))?.[1] ?? null;

const BY_VERB: Readonly<Record<string, string>> = {
  tweet: 'tweet',
  retweet: 'tweet',
  testify: 'testimony',
  email: 'email',
  text: 'text message',
  blog: 'blog post',
};

/** The occasion that a speech verb itself tells: "tweeted". */
export const settingOfVerb = (lemma: string): string | null => BY_VERB[lemma] ?? null;
