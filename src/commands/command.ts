import type { Answer } from './answer.ts';
import type { Services } from './services.ts';

/** Who asks, and where. Adapters make it; handlers read it. */
export interface Asker {
  readonly platform: 'slack' | 'discord' | 'terminal';
  /** A Slack team, a Discord guild, or `local`. */
  readonly workspace: string;
  readonly channel: string;
  /** The platform's id of the person. */
  readonly user: string;
  /** May change what the workspace has scheduled. */
  readonly mayManage: boolean;
}

/** A `flag` is given by its name alone, and has the value "true". */
export type OptionKind = 'text' | 'whole-number' | 'day' | 'choice' | 'flag';

export interface CommandOption {
  /** Lower case, at most 32 characters: Discord's rule for option names. */
  readonly name: string;
  /** At most 100 characters: Discord's rule. */
  readonly summary: string;
  readonly kind: OptionKind;
  readonly required: boolean;
  /**
   * How it is given without its name: `word` takes one word (or one quoted run), `rest` all that
   * is left; `named` is only taken as `--name value`.
   */
  readonly given: 'word' | 'rest' | 'named';
  readonly choices?: readonly string[];
  /** For `whole-number`. */
  readonly min?: number;
  readonly max?: number;
  /** What an adapter may suggest while somebody types. */
  readonly suggest?: 'speakers' | 'outlets' | 'topics' | 'schedules' | 'zones';
}

/** Values by option name, already of the option's kind; what was not given is absent. */
export type OptionValues = Readonly<Record<string, string | number>>;

/** A command as everybody may know it: registration, grammar, manifest and help are made from this. */
export interface CommandDescription {
  /** "quotes", or "schedule add": group and command. The digest is "digest", and answers when no name is given. */
  readonly name: string;
  /** At most 100 characters. */
  readonly summary: string;
  readonly options: readonly CommandOption[];
  readonly right: 'anyone' | 'manager';
  /** Whether it changes something, which is then told in the audit; what managers alone may ask does, unless it says false. */
  readonly changes?: boolean;
  /** Shown only to the person who asked, who may then share it. */
  readonly privately: boolean;
  /** Lines behind `/summit-digest`. */
  readonly examples: readonly string[];
}

/** The command's description and its handler. */
export interface Command extends CommandDescription {
  readonly reads?: true;
  readonly reply: (values: OptionValues, asker: Asker, services: Services) => Promise<Reply>;
}

/** A command that asks the library and nothing else, so that it may be answered on another thread. */
export interface ReadingCommand extends Command {
  readonly reads: true;
  readonly reply: (
    values: OptionValues,
    asker: Asker,
    services: Pick<Services, 'library'>,
  ) => Promise<Reply>;
}

/** What a command found: as a content tree for people, and as data for programs (`--format json`). */
export interface Reply {
  /** False where the person has to do something else first: bad input, no right, nothing to read. */
  readonly ok: boolean;
  readonly answer: Answer;
  /** JSON-ready and stable; docs/json.md describes it. */
  readonly data: object;
}
