import { nearestWord } from '../core/language/editDistance.ts';
import { type Answer, type Block, type Inline, strong, text } from './answer.ts';
import type { Command, CommandDescription, CommandOption } from './command.ts';
import { problemReply } from './problemReply.ts';

/** The help for the commands that are handed in, itself among them. */
export function createHelp(table: () => readonly CommandDescription[]): Command {
  return {
    name: 'help',
    summary: 'What Summit Digest can do, or how one command is used',
    right: 'anyone',
    privately: true,
    options: [
      {
        name: 'command',
        summary: 'The command to explain',
        kind: 'text',
        required: false,
        given: 'rest',
      },
    ],
    examples: ['help', 'help quotes'],
    reply: async ({ command }, { platform }) => {
      const commands = table();
      if (command === undefined) {
        const answer = listCommands(commands, platform === 'terminal');
        return { ok: true, answer, data: { commands } };
      }
      const name = String(command).replace(/^\//, '').toLowerCase();
      const named = commands.filter(
        (known) => known.name === name || known.name.startsWith(`${name} `),
      );
      if (named.length > 0) {
        return { ok: true, answer: explain(named), data: { commands: named } };
      }
      const nearest = nearestWord(
        name,
        commands.map((known) => known.name),
      );
      return problemReply({ problem: 'unknown-command', given: name, nearest });
    },
  };
}

function listCommands(commands: readonly CommandDescription[], onCommandLine: boolean): Answer {
  const items = commands.map((command): Inline[] => [
    strong(usage(command)),
    text(` ${command.summary}`),
  ]);
  const blocks: Block[] = [
    { kind: 'heading', text: 'Summit Digest' },
    { kind: 'list', ordered: false, items },
    ...(onCommandLine ? [commandLineOptions] : []),
    { kind: 'footer', spans: [text('"help" with the name of a command tells its options.')] },
  ];
  return { private: true, blocks };
}

/** What only the command line has, behind any command. */
const commandLineOptions: Block = {
  kind: 'list',
  ordered: false,
  items: [
    [strong('--reports FILE|FOLDER …'), text(' on the command line: read these reports')],
    [strong('--format text|markdown|json|slack|discord'), text(' on the command line')],
    [strong('summit-digest manifest'), text(' prints the manifest of the Slack app')],
    [strong('summit-digest export|import FILE'), text(' writes or takes in all that is kept')],
    [strong('summit-digest backup FILE'), text(' copies the SQLite file, also while it is served')],
    [
      strong('summit-digest doctor'),
      text(' examines tokens, channels, database, clock, zones and disk'),
    ],
    [strong('summit-digest --version'), text(' prints the version')],
  ],
};

function explain(commands: readonly CommandDescription[]): Answer {
  return { private: true, blocks: commands.flatMap(explainOne) };
}

function explainOne(command: CommandDescription): Block[] {
  const options = command.options.map(explainOption);
  const examples = command.examples.map((line): Inline[] => [
    text(`/summit-digest ${line}`.trim()),
  ]);
  const who = command.right === 'manager' ? ' Only for those who manage the channel.' : '';
  return [
    { kind: 'heading', text: usage(command) },
    { kind: 'text', spans: [text(`${command.summary}.${who}`)] },
    ...(options.length > 0
      ? [{ kind: 'list', ordered: false, items: options } satisfies Block]
      : []),
    { kind: 'text', spans: [strong('For example')] },
    { kind: 'list', ordered: false, items: examples },
  ];
}

function explainOption(option: CommandOption): Inline[] {
  const choices = option.choices ? `: ${option.choices.join(' or ')}` : '';
  const needed = option.required ? ' (needed)' : '';
  return [strong(`--${option.name}`), text(` ${option.summary}${choices}${needed}`)];
}

/** "/summit-digest check <quotation>" */
export function usage(command: CommandDescription): string {
  const given = command.options
    .filter((option) => option.given !== 'named')
    .map(({ name, required }) => (required ? `<${name}>` : `[${name}]`));
  return ['/summit-digest', command.name, ...given].join(' ');
}
