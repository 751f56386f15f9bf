import type { ParagraphKind } from './report.ts';
import type { Block } from './splitParagraphs.ts';

/** Lines that belong to the page, not to the article. */
const BOILERPLATE = [
  /^(?:[Bb]y|BY):?\s+\[?\p{Lu}[^.!?]{1,80}$/u,
  /^(?:original )?(?:url|link|source|permalink)\s*:/i,
  /^<?https?:\/\/\S+>?$/i,
  /^(?:©|\(c\)|copyright\b)/i,
  /^(?:\d+ )?comments?(?: \(\d+\))?$/i,
  /^(?:share|tweet|e-?mail|print|save|advertisement|sponsored|subscribe|loading|skip to|topics?|tags?|filed under|categories)\b[^.!?]{0,60}$/i,
  /^(?:date|published|updated|posted|last (?:updated|modified)|first published|publisher|author|authors|byline|section|outlet|language)\b\s*:/i,
  /^(?:published|updated|posted|last (?:updated|modified))\b.{0,40}\b\d{4}\b/i,
  /^\(?(?:additional |with )?(?:reporting|writing|editing|compiled|translated|written|edited)(?: and (?:reporting|writing|editing))? by\b/i,
  /\bcan be reached (?:at|on|by)\b/i,
  /\bcomment(?:ing)? policy\b|\bbefore commenting\b|\bjoin the (?:conversation|discussion)\b/i,
  /\ball rights reserved\b|\bmay not be (?:published|reproduced)\b|\bprivacy policy\b|\bterms of (?:use|service)\b/i,
  /^(?:sign up|subscribe|click here|tap here|download our|follow (?:us|him|her|@\w+)|like us)\b/i,
  /^[^.!?]{0,80}\bcontributed to this (?:report|article|story)\b/i,
  /^\[[^\]]*\]\([^)]*\)$/,
  // The time of an entry of a live page.
  /^\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?\(?[A-Z]{2,5}\)?)?$/i,
  // What press releases say to those who print them.
  /^(?:notes? (?:to|for) (?:the )?editors?|(?:media|press) (?:contacts?|enquiries|inquiries))\b/i,
  /\bfor (?:more|further|additional) information,? (?:please )?(?:contact|call|e-?mail|visit)\b/i,
  // What pages print above a text, where its headline would stand.
  /^(?:click to (?:e-?mail|share|print)|add a location to|enlarge image|text size|article excerpt|abstract$|listen to article|get (?:daily )?updates|continue reading|photo (?:advertisement|by)|know what['’]s happening)\b/i,
  /^getty images\b[^.!?]{0,60}$/i,
  /^\/?\s*(?:photo|image|picture|credit|video|graphic)s?(?: credit| by)?\s*[:/]/i,
  /^\/\s.*\bphoto\b/i,
  /^[^.!?]{0,60}\bphotos?\b\s*\/[^.!?]{0,60}$/i,
];

const RELATED =
  /^[*_]*(?:related(?: (?:article|articles|story|stories|coverage|content|links?))?|read (?:more|also|next)|see also|also read|more(?: on this)?|watch|recommended)\s*:/i;

const CAPTION =
  /^\((?:files?|photo)\)|\b(?:file|handout|undated|pool) (?:photo|photograph|picture|image)\b|\bis (?:seen|pictured) (?:in|at|here)\b|^(?:caption|pictured)\s*:|^(?:image copyright|(?:image|media) caption|media playback)\b|[([](?:photo by |(?:ap |reuters )?photo ?\/)|\/ ?staff photographer\b/i;

/** "CLOSE Ada Kroll was seen … USA TODAY": the button of a film and what it shows. */
const FILM = /^CLOSE \p{Lu}/u;

const LABELLED_HEADLINE =
  /^(?:(?:headline|title|subtitle|subhead|standfirst)\s*:\s*|story highlights (?=\S))/i;
const STRAY_DATE = /^date\s+\d{4}-\d{2}-\d{2}\s+/i;
const ENDS_SENTENCE = /[.!?:…]["'”’»)\]]*$/;

export interface ClassifiedBlock extends Block {
  readonly kind: ParagraphKind;
}

/** Says what each block is for; labels before a headline ("Title:", " date 2018-07-28") are taken off it. */
export function classifyParagraphs(
  text: string,
  blocks: readonly Block[],
  title: string | undefined,
): ClassifiedBlock[] {
  const classified = blocks.map((block) => classifyAlone(text, block));
  const credits = new Set(
    classified
      .filter(({ kind, start }) => kind === 'boilerplate' && isCredit(text, start))
      .map((b) => b.cluster),
  );
  let seenProse = false;
  return classified.map((block, i) => {
    if (block.kind !== 'prose') return block;
    const line = text.slice(block.start, block.end);
    const kind = kindInPlace(line, block, { seenProse, last: i === classified.length - 1, title });
    if (kind === 'prose' && captionsCluster(classified, block, credits)) {
      return { ...block, kind: 'caption' };
    }
    if (kind === 'prose') seenProse = true;
    return { ...block, kind };
  });
}

function classifyAlone(text: string, block: Block): ClassifiedBlock {
  const line = text.slice(block.start, Math.min(block.end, block.start + 400));
  const label = LABELLED_HEADLINE.exec(line) ?? STRAY_DATE.exec(line);
  if (label !== null && label[0].length < block.end - block.start) {
    return { ...block, start: block.start + label[0].length, kind: 'headline' };
  }
  if (block.heading) return { ...block, kind: 'headline' };
  if (RELATED.test(line)) return { ...block, kind: 'related' };
  if (CAPTION.test(line) || FILM.test(line)) return { ...block, kind: 'caption' };
  const short = block.end - block.start < 300;
  if (short && (BOILERPLATE.some((shape) => shape.test(line)) || isOnlyDate(line))) {
    return { ...block, kind: 'boilerplate' };
  }
  return { ...block, kind: 'prose' };
}

interface Place {
  readonly seenProse: boolean;
  readonly last: boolean;
  readonly title: string | undefined;
}

function kindInPlace(line: string, block: Block, { seenProse, last, title }: Place): ParagraphKind {
  if (title !== undefined && isTitle(line, title)) return 'headline';
  if (ENDS_SENTENCE.test(line) || line.endsWith(',')) return 'prose';
  if (seenProse && isTagList(line)) return 'boilerplate';
  const words = line.split(/\s+/).length;
  if (!seenProse) return block.start >= 0 && !last && words <= 30 ? 'headline' : 'prose';
  return words <= 12 && !last && !/["“”«»]/.test(line) ? 'headline' : 'prose';
}

/** Some texts begin with their headline as a sentence, with a stop behind it. */
const isTitle = (line: string, title: string): boolean => {
  const plain = withoutStop(line);
  const isPart = plain.split(/\s+/).length >= FEWEST_IN_PART;
  return plain === withoutStop(title) || (isPart && title.split(/\s*[;|]\s*/).includes(plain));
};

/** Shorter parts of a title may be said in a report as well. */
const FEWEST_IN_PART = 4;

const withoutStop = (line: string): string => line.trim().replace(/[.!?…]+$/, '');

/** A photograph's credit line makes a caption of the lines that it stands with, but not of an article. */
function captionsCluster(
  classified: readonly ClassifiedBlock[],
  block: ClassifiedBlock,
  credits: ReadonlySet<number>,
): boolean {
  if (!credits.has(block.cluster)) return false;
  return classified.some(({ cluster, kind }) => cluster === block.cluster && kind === 'caption');
}

function isCredit(text: string, start: number): boolean {
  return /^\/|photo|image|picture|credit/i.test(text.slice(start, start + 80));
}

/** "Russia, Vladimir Putin, Trump, G20" */
function isTagList(line: string): boolean {
  const tags = line.split(/\s*[,;|]\s*/);
  return (
    tags.length >= 2 && tags.every((tag) => /^[\p{Lu}\p{N}#][\p{L}\p{N}.'’&# -]{0,40}$/u.test(tag))
  );
}

function isOnlyDate(line: string): boolean {
  const rest = line.replace(
    /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*\b\.?|\b\d{1,4}(?:st|nd|rd|th)?\b|\b(?:at|on|[ap]\.?m\.?|gmt|utc|[ecmp][sd]?t)\b\.?/gi,
    '',
  );
  return /\b\d{4}\b/.test(line) && !/[\p{L}\p{N}]/u.test(rest);
}
