/** A mark within a word is a letter of it ("a*b", "x_y_z"); scripts without spaces have no such words. */
const IN_WORD = String.raw`\p{Lu}\p{Ll}\p{Lt}\p{N}`;
/** Words begin behind the mark, not its like or a space: "a ***", "(*)". */
const WORDS = String.raw`(?=["“‘'«„([$€£#@]{0,3}[\p{L}\p{N}\p{Sc}\p{Extended_Pictographic}\ue000-\ue07f])`;

const emphasis = (mark: string): RegExp =>
  new RegExp(
    String.raw`(?<![${IN_WORD}*_@/.#=&~])(${mark}{1,3})${WORDS}((?:[^${mark}\n]|\n(?!\s*\n)){1,2000})(?<=\S)\1(?![${IN_WORD}${mark}])`,
    'gu',
  );
const STARS = emphasis(String.raw`\*`);
const LINES = emphasis('_');
/** "**A** storm" and "**A**nother". */
const BIG_LETTER = /(?<![\p{L}\p{N}*])\*\*(\p{Lu})\*\*(?=\p{Ll})/gu;

const STRUCK = /[ \t]?(?<!~)~~(?=[^\s~])[^~\n]{1,1000}(?<=\S)~~(?!~)/g;
const CODE = /(?<![`\p{L}\p{N}\\])`(?=[^\s`])([^`\n]{1,300})(?<=\S)`(?![`\p{L}\p{N}])/gu;

/** What can be an address: no words of a sentence in brackets are. */
const ADDRESS = String.raw`\(\s{0,3}<?(?=[^\s()<>]{0,500}(?:[/#:]|\.\w))[^\s()<>]{1,2000}(?:\([^\s()<>]{0,200}\)[^\s()<>]{0,500})?>?(?:\s{1,3}(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'))?\s{0,3}\)`;
const PICTURE = new RegExp(String.raw`!\[[^[\]\n]{0,500}\](?:${ADDRESS}|\[[^[\]\n]{0,100}\])`, 'g');
const LINK = new RegExp(String.raw`\[([^[\]\n]{0,500})\]${ADDRESS}`, 'g');
const NAMED_LINK = /\[([^[\]\n]{1,500})\] ?\[([^[\]\n]{0,100})\]/g;
/** "<https://…>", and as Slack writes a link: "<https://…|the words>". */
const BARE_LINK = /<(?:https?:\/\/|mailto:)[^\s<>|]{1,2000}(?:\|([^<>\n]{0,300}))?>/g;
const FOOTNOTE = /\[\^[\w-]{1,30}\]/g;
/** "[ref]: https://…": what a named link leads to. */
const TARGET = /^[ \t]{0,3}\[([^\]\n]{1,100})\]:[ \t]+<?(?:https?:|\/|#)\S{0,2000}.*$\n?/gm;

const ESCAPED = /\\([!-/:-@[-`{-~])/g;
const KEPT = /[\ue000-\ue07f]/g;
const FIRST_KEPT = 0xe000;

/** A text without the marks that stand within lines. */
export function plainSpans(text: string): string {
  const holdsBack = text.includes('\\') && !KEPT.test(text);
  KEPT.lastIndex = 0;
  const held = holdsBack ? text.replace(ESCAPED, (_, mark: string) => keep(mark)) : text;
  const plain = withoutEmphasis(withoutLinks(held).replace(CODE, '$1').replace(STRUCK, ''));
  return holdsBack ? plain.replace(KEPT, (letter) => giveBack(letter)) : plain;
}

/** A mark behind a backslash is no mark: it is held back under a letter that no text has. */
const keep = (mark: string): string => String.fromCharCode(FIRST_KEPT + mark.charCodeAt(0));
const giveBack = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) - FIRST_KEPT);

/** What stands within other emphasis first: "**in *all* words**". */
const DEEPEST = 3;

function withoutEmphasis(text: string): string {
  let plain = text.includes('**') ? text.replace(BIG_LETTER, '$1') : text;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const before = plain;
    if (plain.includes('*')) plain = plain.replace(STARS, '$2');
    if (plain.includes('_')) plain = plain.replace(LINES, '$2');
    if (plain === before) break;
  }
  return plain;
}

function withoutLinks(text: string): string {
  const noTags = text.includes('<')
    ? text.replace(BARE_LINK, (_, words?: string) => words ?? '')
    : text;
  if (!noTags.includes(']')) return noTags;
  const names = new Set<string>();
  const noTargets = noTags.replace(TARGET, (_, name: string) => {
    names.add(name.toLowerCase());
    return '';
  });
  return noTargets
    .replace(PICTURE, '')
    .replace(LINK, (_, words: string) => (isAddress(words) ? '' : words))
    .replace(NAMED_LINK, (found, words: string, name: string) =>
      names.has((name || words).toLowerCase()) ? words : found,
    )
    .replace(FOOTNOTE, '');
}

const isAddress = (words: string): boolean => /^\s*https?:\/\/\S+\s*$/.test(words);
