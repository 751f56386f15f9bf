import { PAYWALL_WORDS } from './gates.ts';

const NETWORKS =
  '(?:x|twitter|facebook|instagram|threads|bluesky|linkedin|tiktok|youtube|whatsapp|telegram)';

/** Lines that belong to the page, each as outlets write them; only short ones are judged. */
const PAGE_LINES: readonly RegExp[] = [
  PAYWALL_WORDS,
  /^(?:©|\(c\)|copyright\b)|\ball rights reserved\b|\bmay not be (?:published|reproduced|redistributed)\b/i,
  /^(?:read (?:more|also|next)|related|see also|also read|more (?:on|from|stories)|recommended|watch|listen|don[’']t miss|you (?:may|might) also like)\b[^.!?|]{0,30}[:|]/i,
  /^(?:read (?:more|also|next)|(?:related|recommended|more|top) (?:articles|stories|topics|content|coverage|reading)|recommended|most (?:read|popular)|trending(?: now)?|more on this story)$/i,
  /\b(?:sign up|subscribe|register)\b.{0,80}\b(?:newsletters?|inbox|e-?mail|alerts?|briefing)\b|\bnewsletters?\b.{0,60}\b(?:sign up|subscribe)\b/i,
  /^(?:privacy notice:|by (?:signing up|subscribing|registering|clicking)\b.{0,60}\b(?:you|our)\b|we (?:and our (?:\d+ )?partners|use cookies)\b|this (?:site|website|page) uses cookies\b)/i,
  /^(?:advertisement|sponsored(?: content)?|story continues(?: below)?.*|article continues(?: below)?.*|loading\.*|skip to (?:main )?content|play video|live updates|view image in fullscreen|press enter or click to view image.*|image source,.*|listen to this (?:article|story)|.{0,20}you can now listen to .{1,40}|read (?:comments?|later)|copy (?:link|url)|your browser does not support.*|already have an account\?.*)$/i,
  /^(?:share|tweet|print|save|e-?mail)(?: (?:this|on|via|to)\b.{0,40})?$/i,
  /^(?:follow|like) us\b|^(?:join the conversation|leave a comment|view comments|\d+ comments?|comments? \(\d+\))/i,
  new RegExp(
    `^(?:follow|find|listen to|watch|like)\\b.{1,100}\\b(?:on|at) (?:${NETWORKS}\\b|https?:)`,
    'i',
  ),
  /^(?:view this post on|a post shared by)\b/i,
  /^\W*(?:click|tap) here\b|^(?:download|get) (?:our|the)\b.{0,40}\bapps?\b|^(?:have|got) a (?:news )?(?:tip|story|question)\b.{0,20}\?/i,
  /^[[(]?(?:videos?|photos?|pictures?|gallery|watch|listen|images?) (?:above|below)(?:[:\])]|\.?$)/i,
  /^(?:photo|image|picture|file photo|photograph)s?(?: credit| by)?\s*[:/]/i,
  // A caption that no element marks as one ends with its credit.
  /(?:^|[.!?]\s|\()(?:Photos?|Pictures?|Images?|Photographs?|Illustrations?)(?: credits?)?(?: by|:|\/| courtesy of)\s[^.!?]{2,60}[.)]*$/,
  /^(?:tags?|topics?|filed under|categories|keywords)\s*:[^.!?]*$|^explore more on these topics$/i,
  /^\(?(?:the )?(?:headline|story) (?:and|has|may)\b.{0,60}\bedited by\b/i,
  /^(?:this (?:story|article|report|page)|the (?:story|article)) (?:has been|was|is being|will be) updated\b|^this is a (?:developing|breaking) (?:news|story)\b/i,
  /^Also (?:on|from) (?:the )?(?!\w+day\b)\p{Lu}[^.!?:]{0,30}:/u,
  /^our standards:/i,
  /^(?:unsubscribe|view (?:this )?(?:e-?mail |message |newsletter )?(?:in|on) (?:your |a |the )?(?:web )?browser|manage (?:your )?(?:preferences|subscriptions?))\b.{0,120}$/i,
  /^(?:the (?:post|article|story)\b.{1,250}\b)?(?:first )?(?:appeared|published) (?:first )?on\b.{1,100}$|^this (?:article|story|post) (?:was )?(?:originally |first )+(?:appeared|published)\b/i,
  /^\[?(?:continue reading|read (?:the )?(?:full|whole|original|rest of (?:the|this)) (?:article|story|post|entry)|keep reading)\b.{0,200}$/i,
  // Times beside the article and within live blogs.
  /^(?:(?:first |last )?(?:published|updated|posted|modified))\b[^.!?]{0,20}\d.{0,60}(?:[^.!?]|[ap]\.m\.)$/i,
  /^(?:\d+|an?) (?:sec(?:ond)?|min(?:ute)?|hour|hr|day|week)s?\.? (?:ago|read)\.?$|^\d+ min(?:ute)?s?$|^\d+:\d\d ?\/ ?\d+:\d\d$/i,
  /^\d{1,2}[.:]\d{2}\s?(?:[ap]\.?m\.?)?(?:\s?\(?[A-Z]{2,5}\)?)?$/i,
  /^[\p{P}\p{S}\s]+$/u,
];

const LONGEST_LINE = 300;

/** Whether a paragraph is no prose of the article, but a line of the page around it. */
export const isPageLine = (paragraph: string): boolean =>
  paragraph.length <= LONGEST_LINE && PAGE_LINES.some((shape) => shape.test(paragraph));
