import type { ShardLeases } from '../../../src/adapters/discord/shardLeases.ts';
import { type Answer, type Block, cite, link, strong, text } from '../../../src/commands/answer.ts';
import type { CommandDescription } from '../../../src/commands/command.ts';
import type { Desk, KeptLines } from '../../../src/commands/desk.ts';
import type { TellProgress } from '../../../src/commands/tellProgress.ts';

/** One of everything that an Answer can hold. */
export const briefing: Answer = {
  private: false,
  blocks: [
    { kind: 'heading', text: 'Dockers and port agree on a truce' },
    { kind: 'text', spans: [text('3 reports, 2 outlets · as of 4 May 2026')] },
    {
      kind: 'list',
      ordered: true,
      items: [
        [text('Both sides called off what was planned for Monday. '), cite([1, 2])],
        [strong('Changed: '), text('Talks go on in Rotterdam. '), cite([3])],
      ],
    },
    { kind: 'heading', text: 'Where the reports differ' },
    {
      kind: 'table',
      columns: ['', 'says', 'says'],
      rows: [
        [[strong('When?')], [text('Tuesday '), cite([1])], [text('Wednesday '), cite([2])]],
        [
          [strong('Who asked for the truce, and who had to be talked into it by the mayor?')],
          [text('the port, in a letter to the union '), cite([1, 3])],
          [],
        ],
      ],
    },
    { kind: 'heading', text: 'Voices' },
    {
      kind: 'quote',
      text: 'We shall be back at the gates if they break their word',
      attribution: [strong('Ada Kramer'), text(', union '), cite([2])],
    },
    { kind: 'quote', text: 'Good news', attribution: [] },
    { kind: 'picture', url: 'https://pictures.example/map.png', alt: 'A map of the port' },
    {
      kind: 'list',
      ordered: false,
      items: [[text('The Quay, 4 May: '), link('Truce in the port', 'https://quay.example/1')]],
    },
    {
      kind: 'buttons',
      buttons: [
        { label: 'Quotes', command: 'quotes' },
        { label: 'Differences', command: 'compare' },
      ],
    },
    { kind: 'footer', spans: [text('Made from what the outlets publish')] },
  ],
};

/** An answer that needs several pages. */
export const longAnswer = (paragraphs: number, isPrivate = true): Answer => ({
  private: isPrivate,
  blocks: [
    { kind: 'heading', text: 'What was said' },
    ...Array.from(
      { length: paragraphs },
      (_, at): Block => ({
        kind: 'text',
        spans: [text(`Paragraph ${at + 1}. ${'The gates stay open for now. '.repeat(20)}`)],
      }),
    ),
  ],
});

const command = (name: string, given: Partial<CommandDescription> = {}): CommandDescription => ({
  name,
  summary: `What ${name} does`,
  options: [],
  right: 'anyone',
  privately: true,
  examples: [name],
  ...given,
});

export const table: readonly CommandDescription[] = [
  command('digest', {
    privately: false,
    options: [
      {
        name: 'words',
        summary: 'Length',
        kind: 'whole-number',
        required: false,
        given: 'named',
        min: 30,
        max: 2000,
      },
      { name: 'since', summary: 'A day', kind: 'day', required: false, given: 'named' },
      {
        name: 'parts',
        summary: 'How much',
        kind: 'choice',
        required: false,
        given: 'named',
        choices: ['points', 'all'],
      },
    ],
  }),
  command('quotes', {
    options: [
      { name: 'words', summary: 'Words of it', kind: 'text', required: false, given: 'rest' },
      {
        name: 'speaker',
        summary: 'Who',
        kind: 'text',
        required: false,
        given: 'named',
        suggest: 'speakers',
      },
    ],
  }),
  command('check', {
    options: [
      {
        name: 'outlet',
        summary: 'Where',
        kind: 'text',
        required: false,
        given: 'named',
        suggest: 'outlets',
      },
      { name: 'words', summary: 'The quote', kind: 'text', required: true, given: 'rest' },
    ],
  }),
  command('schedule list'),
  command('schedule add', {
    right: 'manager',
    options: [{ name: 'cron', summary: 'When', kind: 'text', required: true, given: 'rest' }],
  }),
];

export interface Asked {
  readonly line: string;
  readonly asker: Parameters<Desk['answerLine']>[1];
}

/** A desk that answers as it is told, and remembers what it was asked. */
export function createExampleDesk(
  reply: (line: string, asker: Asked['asker'], tell: TellProgress) => Answer | Promise<Answer>,
): Desk & { readonly asked: Asked[] } {
  const asked: Asked[] = [];
  const answerLine: Desk['answerLine'] = async (line, asker, tell = () => undefined) => {
    asked.push({ line, asker });
    return reply(line, asker, tell);
  };
  const speakers = ['Ada Kramer', 'Adrian Vos', 'Berta Adams'];
  return {
    table,
    asked,
    answerLine,
    answer: (name, values, asker, tell) => {
      const given = Object.entries(values).map(([option, value]) => ` --${option} ${value}`);
      return answerLine(name + given.join(''), asker, tell);
    },
    suggest: async (what, typed) =>
      what === 'speakers' ? speakers.filter((name) => name.startsWith(typed)) : [],
  };
}

export function createMemoryLines(): KeptLines {
  const kept = new Map<string, string>();
  return {
    keep: async (line) => {
      const key = `k${[...line].reduce((sum, c) => (sum * 31 + c.codePointAt(0)!) % 1e9, 7)}`;
      kept.set(key, line);
      return key;
    },
    recall: async (key) => kept.get(key) ?? null,
  };
}

/** Of a process that shares with nobody. */
export function createMemoryLeases(turnMs = 5_000): ShardLeases {
  const free = new Map<number, number>();
  let count = 0;
  return {
    leaseMs: 45_000,
    agree: async (wanted) => {
      count = wanted.firm ? wanted.count : Math.max(count, wanted.count);
      return count;
    },
    look: async () => ({ count, held: [...Array(count).keys()], surplus: [] }),
    release: async () => undefined,
    leave: async () => undefined,
    takeTurn: async (key) => {
      const wait = (free.get(key) ?? 0) - Date.now();
      if (wait > 0) return wait;
      free.set(key, Date.now() + turnMs);
      return 0;
    },
  };
}

/** Keeps what is logged, for tests to read. */
export function createLog() {
  const entries: { level: string; fields: object; message: string }[] = [];
  const at =
    (level: string) =>
    (fields: object, message: string): void => {
      entries.push({ level, fields, message });
    };
  return { entries, info: at('info'), warn: at('warn'), error: at('error') };
}

/** A sentence to the person who asked. */
export const sentence = (words: string): Answer => ({
  private: true,
  blocks: [{ kind: 'text', spans: [text(words)] }],
});
