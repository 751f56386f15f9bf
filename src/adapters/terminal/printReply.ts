import type { Answer } from '../../commands/answer.ts';
import type { Reply } from '../../commands/command.ts';
import type { Format } from './readArguments.ts';
import { renderText, type Screen } from './render.ts';
import { renderMarkdown } from './renderMarkdown.ts';

/** What a platform would be sent for an answer: one entry a message. */
export type Preview = (answer: Answer) => Promise<readonly object[]>;

export interface PrintParts {
  readonly screen: Screen;
  readonly previews: Readonly<Record<'slack' | 'discord', Preview>>;
}

/** The version of the JSON that `--format json` prints; it changes when a field goes or changes its meaning. */
const jsonVersion = 1;

/** A reply in the format that was asked for, without a line break at the end. */
export async function printReply(
  { answer, ok, data }: Reply,
  format: Format,
  { screen, previews }: PrintParts,
): Promise<string> {
  switch (format) {
    case 'text':
      return renderText(answer, screen);
    case 'markdown':
      return renderMarkdown(answer);
    case 'json':
      return asJson({ version: jsonVersion, ok, ...data });
    case 'slack':
    case 'discord':
      return asJson(await previews[format](answer));
  }
}

const asJson = (value: object): string => JSON.stringify(value, null, 2);
