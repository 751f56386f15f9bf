import type { DiscordMessage } from '../../../src/adapters/discord/render.ts';
import type { Seen } from '../../doubles/discord/startDiscord.ts';
import { allComponents, type Component } from '../../doubles/discord/types.ts';

/**
 * What a person reads in a message of ours: Discord's markdown as our renderer writes it, read
 * back to the plain text. What is not our own markup stays as it stands, and shows up as a
 * difference.
 */
export function readBack(markdown: string): string {
  const escaped: string[] = [];
  const hidden = markdown.replace(/\\([^0-9A-Za-z\s])/g, (_all, character: string) => {
    escaped.push(character);
    return `\uE000${escaped.length - 1}\uE001`;
  });
  const read = hidden
    .split('\n')
    .map((line) =>
      line
        .replace(/^(?:#{2,3}|-#|>) /, '')
        .replace(/^- /, '• ')
        .replace(/\[([^[\]]*)\]\(https?:[^()\s]*\)/g, '$1')
        .replace(/`(\d+(?: \d+)*)`/g, '\uE002$1\uE003')
        .replace(/\*\*(.+?)\*\*/g, '$1'),
    )
    .join('\n');
  const markup = /[*_~`|<>[\]#@]|:\/\//.exec(read);
  if (markup) throw new Error(`Unescaped markup at ${read.slice(markup.index, markup.index + 40)}`);
  return read
    .replace(/\uE002/g, '[')
    .replace(/\uE003/g, ']')
    .replace(/\uE000(\d+)\uE001/g, (_all, at: string) => escaped[Number(at)]!);
}

/** Everything that the pages say, pictures' descriptions included, without white space. */
export function textOfPages(pages: readonly DiscordMessage[]): string {
  const parts = pages.flatMap(({ components }) =>
    allComponents(components as unknown as Component[]).flatMap(({ content, items = [] }) => [
      ...(content === undefined ? [] : [readBack(content)]),
      ...items.flatMap(({ description }) => description ?? []),
    ]),
  );
  return withoutSpace(parts.join('\n'));
}

export const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

/** What a person reads in a message that has come, without white space. */
export const read = ({ texts, pictures }: Seen): string =>
  withoutSpace(
    [...texts.map(readBack), ...pictures.map(({ description }) => description)].join(''),
  );

export const labels = ({ buttons }: Seen): string[] => buttons.map(({ label }) => label);
