import { describe, expect, it } from 'vitest';
import { oneLine } from '../../../src/intake/text/cleanText.ts';
import { htmlToText, looseToText, markedToText } from '../../../src/intake/text/htmlToText.ts';
import { readDate } from '../../../src/intake/text/readDate.ts';

describe('the text of HTML', () => {
  it.each([
    ['<p>One <b>bold</b> <a href="/x">link</a>.</p><p>Two</p>', 'One bold link.\n\nTwo'],
    ['One<br>line<br/><br>Two', 'One\nline\n\nTwo'],
    ['<p>One<p>Two<div>Three</div>Four', 'One\n\nTwo\n\nThree\n\nFour'],
    ['<ul><li>a<li>b</ul>', 'a\n\nb'],
    ['<p>Tom &amp; J&eacute;r&#244;me &lt;b&gt; &bogus;</p>', 'Tom & Jérôme <b> &bogus;'],
    ['<p>a<script>if (1 < 2) alert("</p>")</script>b<style>p{}</style></p>', 'ab'],
    [
      '<figure><img src=x onerror=alert(1)><figcaption>A pilot</figcaption></figure><p>Text</p>',
      'Text',
    ],
    ['<!-- <p>no</p> --><p>yes</p><![CDATA[x]]>', 'yes'],
    ['<p>unclosed <b>bold <i>both', 'unclosed bold both'],
    ['<svg><text>no</text></svg><p onclick="x">“Yes”</p>', '“Yes”'],
    ['<script>alert(1)', ''],
    [
      '&lt;p&gt;Escaped&lt;/p&gt;&lt;p&gt;twice &amp;amp; read&lt;br&gt;so&lt;/p&gt;',
      'Escaped\n\ntwice & read\nso',
    ],
    ['<p>a &lt;b&gt; c</p>', 'a <b> c'],
    ['', ''],
  ])('%s', (html, text) => expect(htmlToText(html)).toBe(text));

  it('leaves nothing of the markup, however it is nested or written', () => {
    for (const html of [
      '<scr<script>ipt>alert(1)</script>',
      '<<p>b</p>',
      '<IMG SRC="javascript:alert(1)" "onerror=x>',
      '<p/onclick=alert(1)>x',
      `${'<div>'.repeat(50_000)}x`,
    ]) {
      expect(htmlToText(html)).not.toMatch(/onclick|javascript:|<script|<p|<div|<img/i);
    }
  });

  it('takes text without markup as it stands', () => {
    expect(looseToText('a < b and 3 > 2\n\n\n\nc & d')).toBe('a < b and 3 > 2\n\nc & d');
    expect(looseToText('AT&amp;T')).toBe('AT&T');
  });
});

describe('a text that may carry markup', () => {
  it.each([
    ['It was **never** *safe*, ***she*** __said__.', 'It was never safe, she said.'],
    [
      '"**We will** act," he said. **"We sail,"** she said.',
      '"We will act," he said. "We sail," she said.',
    ],
    ['**In *all* words.**', 'In all words.'],
    ['**A** storm came. **A**nother came.', 'A storm came. Another came.'],
    ['橋は**閉鎖**された。', '橋は閉鎖された。'],
    [
      'The [mayor](https://t.example/a_(b) "who") and [Kroll](/k) spoke.',
      'The mayor and Kroll spoke.',
    ],
    ['The [mayor][m] spoke.[^1]\n\n[m]: https://t.example\n', 'The mayor spoke.\n\n'],
    ['See <https://t.example/x> or <https://t.example|the page>.', 'See  or the page.'],
    ['![A bridge](https://t.example/b.jpg)\nIt is shut.', '\nIt is shut.'],
    ['- [More of the bridge](https://t.example)\nIt is shut.', '\nIt is shut.'],
    ['[It is shut.](https://t.example)', 'It is shut.'],
    ['# The bridge #\nIt is shut.', '# The bridge\nIt is shut.'],
    ['The bridge\n======\nIt is shut.', '# The bridge\nIt is shut.'],
    ['> It is shut.\n> It stays so.\nSo they say.', 'It is shut.\nIt stays so.\n\nSo they say.'],
    ['1. It is shut.\n2. It stays so.', '- It is shut.\n- It stays so.'],
    ['~~Two~~ Three were hurt.', ' Three were hurt.'],
    ['<p><del>Two</del> Three were hurt.</p>', 'Three were hurt.'],
    ['It rose by 5\\*3 and 1\\. It fell.', 'It rose by 5*3 and 1. It fell.'],
    ['It&#8217;s AT&amp;T, &amp;#8220;so&amp;#8221; it is.', 'It’s AT&T, “so” it is.'],
    [
      'One line.\nA <b>second</b>.\n\n<div>A third\nof two lines.</div>',
      'One line.\nA second.\n\nA third of two lines.',
    ],
    ['One.<br>\nTwo.<br><br>Three.', 'One.\nTwo.\n\nThree.'],
    ['A<!-- no --> and<script>if (1<2) x("<p>")</script> b<style>p{}</style>', 'A and b'],
    ['She said <q>yes</q>.', 'She said “yes”.'],
    ['Ada\u200b Mar\u2060sh \u202awon\u202c 1\u200e4', 'Ada Marsh won 14'],
  ])('%j', (marked, text) => expect(markedToText(marked)).toBe(text));

  it.each([
    'AT&T and R&D; 5 < 6 and 7 > 6, x<y.',
    'a*b, x_y_z, 5*3*2, 5 * 3 * 2, M*A*S*H, #MeToo, f**k, s***, C:\\new',
    'They were “***” to him (***), and *** again.',
    'It costs $5* and $6*.\n* fees are not in it',
    '“<never again>,” she said, and <the rest> was silence.',
    '- he said -\n\n- she said -',
    "He [sic] said [he](the mayor) would `go' and `come'.",
    'It began in 1986.\n12. May was cold.',
    '> 5 were hurt.\n\n  Two  spaces.\r\n',
    'See https://t.example/_a_/b?x=1&copy=2 and @_ada_, snake_case_name.',
    'Left | right, <!-- and no end',
    'می\u200cخواهم 👩\u200d🚒',
  ])('is untouched where it carries none: %j', (text) => expect(markedToText(text)).toBe(text));

  it('takes Markdown out of what a feed has as well', () => {
    expect(looseToText('<p>It was **never** safe.</p>')).toBe('It was never safe.');
    expect(looseToText('It was **never** [safe](https://t.example).')).toBe('It was never safe.');
  });

  it('takes no square of the time for marks that nothing closes', () => {
    for (const piece of [
      '**a ',
      '[a](',
      '<p ',
      '<a href="',
      '`a ',
      '<!--',
      '|a\n',
      '1. a\n\n',
      '\\*',
      '[a][',
    ]) {
      const [once, often] = [20_000, 100_000].map((times) => {
        const text = piece.repeat(times);
        return leastTime(() => markedToText(text));
      });
      expect(often).toBeLessThan(12 * once! + 50);
    }
  });
});

/** Milliseconds. */
function leastTime(work: () => void): number {
  const times = [0, 1, 2].map(() => {
    const before = performance.now();
    work();
    return performance.now() - before;
  });
  return Math.min(...times);
}

describe('one line', () => {
  it('is cut without half a letter', () => {
    expect(oneLine('ab😀cd', 4)).toBe('ab…');
    expect(oneLine(' a \n b\u0007 ')).toBe('a b');
    expect(oneLine(' \n')).toBeNull();
  });
});

describe('a date', () => {
  const now = new Date('2026-05-02T08:00:00Z');
  it.each([
    ['2026-05-01', '2026-05-01'],
    ['20260501', '2026-05-01'],
    ['2026-05-01T07:00:00+02:00', '2026-05-01T05:00:00.000Z'],
    ['2026-05-01T07:00', '2026-05-01T07:00:00.000Z'],
    ['2026-05-01 07:00:00', '2026-05-01T07:00:00.000Z'],
    ['2026-05-01 07:00:00 +0200', '2026-05-01T05:00:00.000Z'],
    ['Fri, 01 May 2026 07:00:00 EST', '2026-05-01T12:00:00.000Z'],
    ['Fri, 1 May 2026 07:00', '2026-05-01T07:00:00.000Z'],
    ['May 1, 2026', '2026-05-01'],
    ['1st May, 2026', '2026-05-01'],
    ['Fri, 01 May 2026 07:00:00 BST', '2026-05-01T06:00:00.000Z'],
    ['Fri, 01 May 2026 07:00:00 CEST', '2026-05-01T05:00:00.000Z'],
    ['Fri, 01 May 2026 07:00 +02', '2026-05-01T05:00:00.000Z'],
    ['Fri, 01 May 26 07:00:00 GMT+2', '2026-05-01T05:00:00.000Z'],
    ['Fri, 01 May 2026 07:00:00 -0400 (EDT)', '2026-05-01T11:00:00.000Z'],
    ['Fri May 01 07:00:00 EDT 2026', '2026-05-01T11:00:00.000Z'],
    ['May 1, 2026 at 7:05 p.m. EDT', '2026-05-01T23:05:00.000Z'],
    ['Updated 9:00 PM ET, Fri May 1, 2026', '2026-05-02T01:00:00.000Z'],
    ['Published Jan. 5, 2026, 12:30 a.m. ET', '2026-01-05T05:30:00.000Z'],
    ['Fri, 01 May 2026 07:00:00 Europe/Berlin', '2026-05-01T05:00:00.000Z'],
    ['2026-05-01 07:00:00 UTC', '2026-05-01T07:00:00.000Z'],
    ['20260501T070000Z', '2026-05-01T07:00:00.000Z'],
    ['2026-05-01T07:00:00.123456+02:00[Europe/Berlin]', '2026-05-01T05:00:00.123Z'],
    ['2026/04/30 07:00', '2026-04-30T07:00:00.000Z'],
    ['30.04.2026', '2026-04-30'],
    ['04/30/2026', '2026-04-30'],
    ['1777618800', '2026-05-01T07:00:00.000Z'],
    ['1777618800000', '2026-05-01T07:00:00.000Z'],
    ['2026-05-03T07:00:00Z', '2026-05-03T07:00:00.000Z'],
  ])('%s', (given, date) => expect(readDate(given, now)).toEqual({ ok: true, date }));

  it('is the day alone where its time is of a zone that several countries use differently', () => {
    expect(readDate('Fri, 01 May 2026 07:00:00 IST', now)).toEqual({
      ok: true,
      date: '2026-05-01',
    });
  });

  it.each([
    ['2026-02-30', 'unreadable'],
    ['2026', 'unreadable'],
    ['2026-05', 'unreadable'],
    ['04/05/2026', 'unreadable'],
    ['Mon, 01 Jan 0001 00:00:00 GMT', 'unset'],
    ['2087-05-01', 'future'],
    ['2026-05-09T00:00:00Z', 'future'],
    ['1970-01-01T00:00:00Z', 'unset'],
    ['0001-01-01T00:00:00Z', 'unset'],
    ['yesterday', 'unreadable'],
    ['2026-02-31T99:00', 'unreadable'],
    ['', 'none'],
    [undefined, 'none'],
  ])('%s is none: %s', (given, why) => expect(readDate(given, now)).toEqual({ ok: false, why }));
});
