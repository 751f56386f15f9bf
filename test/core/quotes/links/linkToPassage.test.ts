import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkToPassage } from '../../../../src/core/quotes/links/linkToPassage.ts';
import { createMatcher } from '../../../../src/core/quotes/links/matchFragment.ts';
import { processorTime } from '../../../processorTime.ts';

const url = 'https://harbour.example/news/1';
const spanOf = (text: string, words: string, nth = 0) => {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
};
const link = (text: string, words: string, nth = 0) =>
  linkToPassage(url, text, spanOf(text, words, nth));
/** The directive as a browser reads it: split at the commas, then decoded. */
const read = (address: string) => {
  const terms = address.split(':~:text=')[1]!.split(',');
  const prefix = terms[0]!.endsWith('-') ? decodeURIComponent(terms.shift()!.slice(0, -1)) : null;
  const suffix = terms.at(-1)!.startsWith('-') ? decodeURIComponent(terms.pop()!.slice(1)) : null;
  const [start, end] = terms.map(decodeURIComponent);
  return { prefix, start: start!, end: end ?? null, suffix };
};

describe('the link to a passage', () => {
  it('names a short passage whole', () => {
    expect(link('“We sail at noon,” said Marsh.', 'We sail at noon')).toBe(
      `${url}#:~:text=We%20sail%20at%20noon`,
    );
  });

  it('leaves out the marks at the edges', () => {
    expect(link('“We sail at noon.” So it is.', '“We sail at noon.”')).toBe(
      `${url}#:~:text=We%20sail%20at%20noon`,
    );
  });

  it('encodes the marks that divide the terms, and those of chat markup', () => {
    const text = 'Marsh said: “The co-op, R&D and (half) the *crew_list* sail.”';
    expect(link(text, 'The co-op, R&D and (half) the *crew_list* sail')).toBe(
      `${url}#:~:text=The%20co%2Dop%2C%20R%26D%20and%20%28half%29%20the%20%2Acrew%5Flist%2A%20sail`,
    );
  });

  it('names a long passage by its beginning and end', () => {
    const words =
      'The crews are on board, the engines are running, the pilot has been paid and we sail at noon on Friday';
    expect(link(`“${words},” said Marsh.`, words)).toBe(
      `${url}#:~:text=The%20crews%20are%20on,at%20noon%20on%20Friday`,
    );
  });

  it('names a passage of several paragraphs by words of the first and the last', () => {
    const words = 'We sail at noon.\n\nNobody stays ashore';
    expect(link(`“${words}.”`, words)).toBe(
      `${url}#:~:text=We%20sail%20at%20noon,Nobody%20stays%20ashore`,
    );
  });

  it('tells a passage from an earlier one in the same words by what stands around it', () => {
    const text = 'Roe heard “we sail at noon” on Friday. Marsh repeated “we sail at noon” twice.';
    expect(read(link(text, 'we sail at noon', 1)!)).toEqual({
      prefix: 'Marsh repeated “',
      start: 'we sail at noon',
      end: null,
      suffix: null,
    });
    expect(read(link(text, 'we sail at noon')!).prefix).toBeNull();
  });

  it('never cuts a word', () => {
    expect(linkToPassage(url, 'The sailors stay', { start: 6, end: 9 })).toBe(
      `${url}#:~:text=sailors`,
    );
  });

  it('keeps a fragment that the address has, and puts away a directive for another passage', () => {
    const text = 'We sail';
    const span = { start: 0, end: 7 };
    expect(linkToPassage(`${url}#top`, text, span)).toBe(`${url}#top:~:text=We%20sail`);
    expect(linkToPassage(`${url}#:~:text=other`, text, span)).toBe(`${url}#:~:text=We%20sail`);
    expect(linkToPassage(`${url}#top:~:text=other`, text, span)).toBe(
      `${url}#top:~:text=We%20sail`,
    );
    expect(linkToPassage(`${url}?a=b&c=d#`, text, span)).toBe(`${url}?a=b&c=d#:~:text=We%20sail`);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://a.example/', '/news/1', 'news', ''])(
    'is none for the address %s',
    (address) => {
      expect(linkToPassage(address, 'We sail', { start: 0, end: 7 })).toBeNull();
    },
  );

  it('is none without an address, and the address alone without words', () => {
    expect(linkToPassage(null, 'We sail', { start: 0, end: 7 })).toBeNull();
    expect(linkToPassage(url, '“…” he said', { start: 1, end: 2 })).toBe(url);
    expect(linkToPassage(url, 'half \uD800 letter', { start: 0, end: 13 })).toBe(url);
  });

  it('leads in any language', () => {
    expect(link('Он сказал: «Будь моим гостем».', 'Будь моим гостем')).toBe(
      `${url}#:~:text=${encodeURIComponent('Будь моим гостем')}`,
    );
  });

  it('leads to the passage and to no other where its surroundings tell it', () => {
    const word = fc.constantFrom(
      'we',
      'sail',
      'at',
      'noon',
      'co-op',
      '“crew,',
      'R&D”',
      'A.',
      '\n\n',
    );
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 60 }),
        fc.nat(),
        fc.nat(),
        (all, a, b) => {
          const text = all.join(' ');
          const [start, end] = [a % text.length, b % (text.length + 1)].sort((x, y) => x - y);
          const address = linkToPassage(url, text, { start: start!, end: end! });
          expect(address).toMatch(
            /^https:\/\/harbour\.example\/news\/1(?:#:~:text=[A-Za-z0-9%.,-]+)?$/,
          );
          if (!address!.includes('#')) return;
          const found = createMatcher(text)(read(address!));
          const plain = (words: string) => words.match(/[A-Za-z]+/g)?.join(' ') ?? '';
          expect(plain(text.slice(found!.start, found!.end))).toContain(
            plain(text.slice(start, end)),
          );
        },
      ),
    );
  });

  it('takes time that grows with the text', () => {
    const text = 'we sail '.repeat(20_000);
    const took = processorTime(() => {
      linkToPassage(url, text, { start: 80_000, end: 80_007 });
    });
    expect(took).toBeLessThan(3_000);
  });
});

describe('the words of a link', () => {
  it.each([
    ['entities', 'the rope &amp; the pilot&#8217;s boat', 'the rope & the pilot’s boat'],
    [
      'letters that are not seen',
      'the har\u00adbour\u200b pilot’s boat',
      'the harbour pilot’s boat',
    ],
    ['emphasis', 'the *whole* crew of the _old_ boat', 'the whole crew of the old boat'],
    ['strong words', 'the **whole** crew of __it all__', 'the whole crew of it all'],
    ['links', 'the [pilot of May](https://harbour.example/a) boat', 'the pilot of May boat'],
  ])('are those that the page shows: %s', (_, source, shown) => {
    const terms = read(link(`“${source},” said Marsh.`, source)!);
    expect(terms.start).toBe(shown);
  });

  it.each([
    'We sail \ud83d at noon',
    '\udc00',
    'We sail 😀 at noon',
    '&#55357; we sail',
    '&#1114112;',
  ])('may have a stray half of a letter near: %j', (words) => {
    expect(link(`Marsh said: “${words}”`, words)).toContain(url);
  });
});
