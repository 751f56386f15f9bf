/** Text of about so many characters that is made to stall a reader, by what is wrong with it. */
export const hostileTexts: Readonly<Record<string, (size: number) => string>> = {
  'quotation marks': repeated('"'),
  'opening marks': repeated('“'),
  'pairs of marks': repeated('“”'),
  'marks within marks': repeated('“‘'),
  apostrophes: repeated("'"),
  'quotes of one letter': repeated('"a" '),
  'single quotes': repeated("'a "),
  'unclosed marks': repeated('“We sail at noon and '),
  'unclosed paragraphs': repeated('“We sail at noon\n\n'),
  'words without a stop': repeated('harbour said that '),
  'attributions only': repeated('he said, '),
  'sources only': repeated('according to '),
  'a pronoun speaks': repeated('“No,” he said. '),
  'one name for ever': repeated('Ada Marsh Lind '),
  'names of names': repeated('University of Department of '),
  'everybody speaks': (size) =>
    Array.from(
      { length: size / 33 },
      (_, i) => `Abe Xo${i.toString(36)} said “no way, not now”. `,
    ).join(''),
  'everybody is mayor': (size) =>
    Array.from(
      { length: size / 50 },
      (_, i) => `Mayor Ada X${i.toString(36)} came. The mayor said that it rains. `,
    ).join(''),
  'turns of a transcript': repeated('WALLACE: yes.\n\nLIND: no.\n\n'),
  initials: repeated('A. B. '),
  brackets: repeated('('),
  'open tags': repeated('<a b="'),
  'empty lines': (size) => `x${'\n'.repeat(size)}`,
  'one word': repeated('a'),
  'right to left': repeated('\u202e"אב" '),
  emoji: repeated('😀“'),
};

function repeated(piece: string): (size: number) => string {
  return (size) => piece.repeat(Math.ceil(size / piece.length));
}

const PIECES = [
  ...'"\'“”‘’«»„`´,.;:!?()[]…—-\n\r\t\0\u200b\u202e\ud800😀'.split(''),
  '\n\n',
  "''",
  ' said ',
  ' told ',
  ' that ',
  ' he ',
  ' Ada Marsh ',
  ' according to ',
  ' the mayor ',
  ' on Friday ',
  ' \u00e9t\u00e9 ',
  ' 北京 ',
  ' word',
];

/** The same texts in every run: pieces that mean something to a reader of quotes, in random order. */
export function* randomTexts(count: number): Generator<string> {
  let seed = 11;
  // A linear congruential generator (Numerical Recipes).
  const random = (below: number) => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((seed / 4_294_967_296) * below);
  };
  for (let i = 0; i < count; i++) {
    const pieces = Array.from({ length: 1 + random(400) }, () => PIECES[random(PIECES.length)]!);
    yield pieces.join('');
  }
}
