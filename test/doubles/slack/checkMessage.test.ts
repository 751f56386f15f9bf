import { describe, expect, it } from 'vitest';
import { checkMessage, type OutgoingMessage } from './checkMessage.ts';

const calm = {
  text: 'News',
  mrkdwn: false,
  parse: 'none',
  link_names: false,
  unfurl_links: false,
  unfurl_media: false,
};
const saying = (...blocks: object[]): OutgoingMessage => ({ ...calm, blocks });
const times = <Thing>(count: number, make: (at: number) => Thing): Thing[] =>
  Array.from({ length: count }, (_, at) => make(at));
const plain = (text: string) => ({ type: 'plain_text', text, emoji: false });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text, verbatim: true });
const header = (text: string) => ({ type: 'header', text: plain(text) });
const section = (text: object) => ({ type: 'section', text });
const rich = (...elements: object[]) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements }],
});
const words = (text: string) => rich({ type: 'text', text });
const button = (more: object = {}) => ({
  type: 'button',
  text: plain('Go'),
  action_id: 'a',
  value: 'v',
  ...more,
});
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const table = (...rows: object[][]) => ({ type: 'table', rows });
const cell = (text: string) => ({ type: 'raw_text', text });

describe('the strict Slack takes', () => {
  it.each<[string, OutgoingMessage]>([
    ['plain words', calm],
    ['escaped markup', { ...calm, text: 'a &amp; b &lt;c&gt;' }],
    ['50 blocks', saying(...times(50, () => header('h')))],
    ['a header of 150 characters', saying(header('h'.repeat(150)))],
    ['a section of 3,000', saying(section(mrkdwn('s'.repeat(3000))))],
    ['a link that shows its place', saying(section(mrkdwn('<https://a.example/x|www.a.example>')))],
    ['25 buttons', saying(actions(...times(25, (at) => button({ action_id: `a${at}` }))))],
    ['a table of 100 rows', saying(table(...times(100, () => [cell('c')])))],
    ['markup in rich text', saying(words('*<!channel>* & :smile: > `x`'))],
    [
      'a list that goes on at 5',
      saying({
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_list',
            style: 'ordered',
            offset: 5,
            elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'six' }] }],
          },
        ],
      }),
    ],
    ['metadata', { ...calm, metadata: { event_type: 'a_b', event_payload: { n: 1 } } }],
    ['the end of a message', { delete_original: true }],
  ])('%s', (_what, message) => {
    expect(checkMessage(message)).toEqual([]);
  });
});

describe('the strict Slack refuses', () => {
  it.each<[string, OutgoingMessage, RegExp]>([
    ['no fallback', { ...calm, text: '' }, /fallback is missing/],
    ['a fallback over 4,000', { ...calm, text: 'x'.repeat(4001) }, /over 4000/],
    ['a bare &', { ...calm, text: 'a & b' }, /& is not escaped/],
    ['a bare <', { ...calm, text: 'a < b' }, /not escaped/],
    ['a ping in the fallback', { ...calm, text: '<!channel>' }, /notifies/],
    ['a ping of a person', saying(section(mrkdwn('<@U1>'))), /notifies/],
    ['a name of a channel', saying(section(mrkdwn('<#C1|x>'))), /names a channel/],
    [
      'a forged link',
      saying(section(mrkdwn('<https://a.example|https://b.example>'))),
      /shows b.example/,
    ],
    [
      'a forged rich link',
      saying(rich({ type: 'link', url: 'https://a.example', text: 'b.example' })),
      /shows b.example/,
    ],
    [
      'a link to elsewhere',
      saying(rich({ type: 'link', url: 'slack://x', text: 'x' })),
      /not of the web/,
    ],
    ['a broadcast', saying(rich({ type: 'broadcast', range: 'here' })), /notifies/],
    ['a mention', saying(rich({ type: 'user', user_id: 'U1' })), /notifies/],
    ['a shortcode in mrkdwn', saying(section(mrkdwn('now :smile:'))), /shortcode/],
    [
      'a shortcode in plain text',
      saying(header('x'), section({ type: 'plain_text', text: ':smile:' })),
      /shortcode/,
    ],
    ['mrkdwn that links names', saying(section({ type: 'mrkdwn', text: 'x' })), /verbatim/],
    ['a turned direction', saying(words('a\u202Eb')), /direction/],
    ['a zero-width character', { ...calm, text: 'a\u200Bb' }, /zero-width/],
    ['no blocks', saying(), /blocks: empty/],
    ['51 blocks', saying(...times(51, () => header('h'))), /51 of at most 50/],
    ['an unknown block', saying({ type: 'poem' }), /unsupported type/],
    ['an unknown field', saying({ ...header('h'), colour: 'red' }), /additional properties/],
    ['mrkdwn in a header', saying({ type: 'header', text: mrkdwn('h') }), /header/],
    ['a header over 150', saying(header('h'.repeat(151))), /151 of at most 150/],
    ['an empty header', saying(header('')), /empty/],
    ['a section over 3,000', saying(section(mrkdwn('s'.repeat(3001)))), /3001 of at most 3000/],
    [
      '11 fields',
      saying({ type: 'section', fields: times(11, () => mrkdwn('f')) }),
      /11 of at most 10/,
    ],
    [
      'a field over 2,000',
      saying({ type: 'section', fields: [mrkdwn('f'.repeat(2001))] }),
      /2001 of at most 2000/,
    ],
    [
      '11 context elements',
      saying({ type: 'context', elements: times(11, () => plain('c')) }),
      /11 of at most 10/,
    ],
    [
      '26 buttons',
      saying(actions(...times(26, (at) => button({ action_id: `a${at}` })))),
      /26 of at most 25/,
    ],
    [
      'a label over 75',
      saying(actions(button({ text: plain('l'.repeat(76)) }))),
      /76 of at most 75/,
    ],
    [
      'a value over 2,000',
      saying(actions(button({ value: 'v'.repeat(2001) }))),
      /2001 of at most 2000/,
    ],
    ['an empty value', saying(actions(button({ value: '' }))), /empty/],
    [
      'an action_id over 255',
      saying(actions(button({ action_id: 'a'.repeat(256) }))),
      /256 of at most 255/,
    ],
    ['an action_id twice', saying(actions(button()), actions(button())), /action_id is not unique/],
    [
      'a block_id twice',
      saying({ ...header('h'), block_id: 'b' }, { ...header('h'), block_id: 'b' }),
      /block_id is not unique/,
    ],
    [
      'a description over 2,000',
      saying({ type: 'image', image_url: 'https://a.example/p', alt_text: 'd'.repeat(2001) }),
      /2001 of at most 2000/,
    ],
    [
      'a picture from nowhere',
      saying({ type: 'image', image_url: 'p.png', alt_text: 'd' }),
      /not of the web/,
    ],
    ['101 rows', saying(table(...times(101, () => [cell('c')]))), /101 of at most 100/],
    ['21 cells', saying(table(times(21, () => cell('c')))), /21 of at most 20/],
    ['an empty cell', saying(table([cell('')])), /empty/],
    ['two tables', saying(table([cell('c')]), table([cell('c')])), /tables in a message: 2/],
    ['a table over 10,000', saying(table([cell('c'.repeat(10_001))])), /10001 of at most 10000/],
    [
      'more than 10,000 to read',
      saying(...times(5, () => words('w'.repeat(2001)))),
      /10005 of at most 10000/,
    ],
    ['empty rich text', saying(rich()), /no elements/],
    ['links that unfurl', { ...calm, unfurl_links: true }, /unfurl_links/],
    [
      'media that unfurl',
      { text: 'x', mrkdwn: false, parse: 'none', link_names: false, unfurl_links: false },
      /unfurl_media/,
    ],
    ['names that are linked', { ...calm, link_names: true }, /link_names/],
    ['text that is parsed', { ...calm, parse: 'full' }, /parse/],
    ['metadata without a type', { ...calm, metadata: { event_payload: {} } }, /event_type/],
    [
      'nested metadata',
      { ...calm, metadata: { event_type: 'a', event_payload: { b: {} } } },
      /plain values/,
    ],
    [
      'too much metadata',
      { ...calm, metadata: { event_type: 'a', event_payload: { b: 'x'.repeat(9000) } } },
      /too large/,
    ],
  ])('%s', (_what, message, complaint) => {
    expect(checkMessage(message).join('\n')).toMatch(complaint);
  });
});
