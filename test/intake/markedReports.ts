/** Invented reports of one story, in paragraphs of plain text. */
export const plainReports: Readonly<Record<string, readonly string[]>> = {
  'Harbour Post': [
    'The swing bridge at Tarnholm was closed on Monday after a cargo ship struck its northern pier, the harbour office said.',
    'Two dock workers were hurt, and 14 tram lines were stopped until the evening.',
    '“We will open the bridge when the engineers say so,” said Mayor Ada Marsh. “Not an hour earlier.”',
    'The ship, the Norra Lys, had left the yard of Kroll & Sons on Sunday.',
  ],
  'Coast Courier': [
    'A cargo ship hit the swing bridge of Tarnholm on Monday, and the city closed it to all traffic.',
    'Mayor Ada Marsh told reporters that ferries would run every ten minutes instead.',
    'Engineers expect the repairs to cost 3.5 million crowns, said Ivo Brandt, who leads the bridge office.',
  ],
  'Tarn Daily': [
    'Tarnholm closed its swing bridge on Monday because a ship had damaged the northern pier.',
    'Two dock workers were taken to the hospital with light injuries.',
    '“The pier moved by four centimetres,” said Ivo Brandt. “That is too much.”',
    'Schools on the island will stay shut until Wednesday, the school board said.',
  ],
};

type Marked = (paragraphs: readonly string[]) => string;

const firstWords = (paragraph: string, around: (words: string) => string): string =>
  paragraph.replace(/^[“\w]+ \w+/, (words) => around(words));

/** Ways in which the same text comes with markup. */
export const kindsOfMarkup: Readonly<Record<string, Marked>> = {
  markdown: (paragraphs) =>
    [
      ...paragraphs.map((paragraph) =>
        firstWords(paragraph, (words) => `**${words}**`)
          .replace('Ada Marsh', '[Ada Marsh](https://tarn.example/people/marsh "The mayor")')
          .replace('Ivo Brandt', '_Ivo Brandt_')
          .replace('Kroll & Sons', '[Kroll & Sons][yard]'),
      ),
      '---',
      '[yard]: https://tarn.example/yard',
    ].join('\n\n'),
  'markdown quoted and listed': (paragraphs) =>
    paragraphs
      .map((paragraph, at) => (at % 2 === 0 ? `> ${paragraph}` : `* ${paragraph}`))
      .join('\n'),
  'a numbered list': (paragraphs) =>
    paragraphs.map((paragraph, at) => `${at + 1}. ${paragraph}`).join('\n'),
  html: (paragraphs) =>
    `<!-- story --><style>p { color: red }</style>${paragraphs
      .map(
        (paragraph) =>
          `<p class="lead">${firstWords(paragraph.replace('&', '&amp;'), (words) => `<strong>${words}</strong>`).replace('Ada Marsh', '<a href="https://tarn.example/?a=1&amp;b=2">Ada Marsh</a>')}</p>`,
      )
      .join('\n')}<script>if (1 < 2) track("<p>bridge</p>");</script>`,
  'html with wrapped lines': (paragraphs) =>
    paragraphs
      .map((paragraph) => `<p>\n${paragraph.replace(/(.{30,40}) /g, '$1\n')}\n</p>`)
      .join('\n'),
  'breaks of lines': (paragraphs) => paragraphs.join('<br><br/>\n'),
  'items of html': (paragraphs) =>
    `<ul>${paragraphs.map((paragraph) => `<li>${paragraph}`).join('')}</ul>`,
  entities: (paragraphs) =>
    paragraphs
      .join('\n\n')
      .replaceAll('&', '&amp;')
      .replaceAll('“', '&ldquo;')
      .replaceAll('”', '&#8221;')
      .replaceAll(' Monday', '&nbsp;Monday'),
  'html that was escaped': (paragraphs) =>
    paragraphs
      .map((paragraph) => `&lt;p&gt;${paragraph.replace('&', '&amp;amp;')}&lt;/p&gt;`)
      .join(''),
  emoji: (paragraphs) => `🚨 ${paragraphs.join(' 🚧 ').replace('. Two', '.🚑 Two')} 🙏🏽\n`,
  'emoji before paragraphs': (paragraphs) =>
    paragraphs.map((paragraph, at) => `${at + 1}️⃣ ${paragraph} ⚓️`).join('\n\n'),
  'marks that cannot be seen': (paragraphs) =>
    `\ufeff${paragraphs.join('\n\n').replaceAll('Ada Marsh', '\u202aAda\u200b Mar\u2060sh\u202c').replaceAll('14', '1\u200b4').replaceAll('Tarnholm', '\u2068Tarn\u00adholm\u2069')}`,
};
