import type {
  APIActionRowComponent,
  APIButtonComponentWithCustomId,
  APIComponentInContainer,
  APIContainerComponent,
  APIMessageTopLevelComponent,
  RESTPostAPIChannelMessageJSONBody,
} from 'discord.js';
import type { Answer, Button } from '../../commands/answer.ts';
import { cleanText } from '../cleanText.ts';
import { type ButtonDeed, type LineTag, writeButtonId } from './buttonId.ts';
import { componentsFlag, limits } from './limits.ts';
import { fillPages, type Page, type Part } from './pages.ts';
import { piecesOf } from './pieces.ts';

/** A message as Discord's REST takes it; nothing in it pings anybody. */
export type DiscordMessage = Pick<
  RESTPostAPIChannelMessageJSONBody,
  'flags' | 'components' | 'allowed_mentions'
> & { readonly components: APIMessageTopLevelComponent[] };

/** components/reference: the numbers of the components' types that are used here. */
const types = {
  row: 1,
  button: 2,
  text: 10,
  gallery: 12,
  separator: 14,
  container: 17,
} as const;

const grey = 2;

/** A person who turns pages needs the command that they come from; a channel's briefing has none. */
export interface Turning {
  readonly line: string;
  readonly shareable: boolean;
}

/** Every line that a button of the answer's messages carries: hand them to tagLines. */
export function linesInButtons(answer: Answer, turning: Turning | null): string[] {
  const ofButtons = answer.blocks.flatMap((block) =>
    block.kind === 'buttons' ? block.buttons.map(({ command }) => command) : [],
  );
  return turning ? [turning.line, ...ofButtons] : ofButtons;
}

/** The messages of an answer, one a page; at least one. */
export function renderAnswer(
  answer: Answer,
  tagOf: (line: string) => LineTag,
  turning: Turning | null = null,
): DiscordMessage[] {
  const filled = fillPages(piecesOf(answer));
  const pages: Page[] =
    filled.length > 0 ? filled : [[{ kind: 'text', content: 'Nothing to show.' }]];
  return pages.map((page, at) => {
    const controls = turning ? controlRow(turning, at, pages.length, tagOf) : [];
    return {
      flags: componentsFlag,
      components: [renderPage(page, tagOf), ...controls],
      allowed_mentions: { parse: [] },
    };
  });
}

/** The same with a line of our own under it: pages leave room for it. */
export const addLine = (message: DiscordMessage, line: string): DiscordMessage => ({
  ...message,
  components: [...message.components, { type: types.text, content: line }],
});

function renderPage(page: Page, tagOf: (line: string) => LineTag): APIContainerComponent {
  let buttonsBefore = 0;
  const components = page.map((part) => {
    const shown = renderPart(part, tagOf, buttonsBefore);
    if (part.kind === 'buttons') buttonsBefore += part.buttons.length;
    return shown;
  });
  return { type: types.container, components };
}

function renderPart(
  part: Part,
  tagOf: (line: string) => LineTag,
  buttonsBefore: number,
): APIComponentInContainer {
  switch (part.kind) {
    case 'text':
      return { type: types.text, content: part.content };
    case 'separator':
      return { type: types.separator, divider: true };
    case 'picture': {
      const description = part.description === '' ? {} : { description: part.description };
      return { type: types.gallery, items: [{ media: { url: part.url }, ...description }] };
    }
    case 'buttons':
      return row(
        part.buttons.map((given, at) => {
          const deed = { verb: 'run', number: buttonsBefore + at } as const;
          return button(buttonLabel(given), deed, tagOf(given.command));
        }),
      );
  }
}

/** ◀ 1 / 3 ▶ where there is more than one page, and a button to share where only one person sees the answer. */
function controlRow(
  { line, shareable }: Turning,
  at: number,
  pages: number,
  tagOf: (line: string) => LineTag,
): APIActionRowComponent<APIButtonComponentWithCustomId>[] {
  const turn = (label: string, to: number, disabled: boolean) => ({
    ...button(label, { verb: 'page', number: to }, tagOf(line)),
    disabled,
  });
  const turns = [
    turn('◀', at - 1, at === 0),
    turn(`${at + 1} / ${pages}`, at, true),
    turn('▶', at + 1, at === pages - 1),
  ];
  const share = button('Share with the channel', { verb: 'share', number: at }, tagOf(line));
  const buttons = [...(pages > 1 ? turns : []), ...(shareable ? [share] : [])];
  return buttons.length > 0 ? [row(buttons)] : [];
}

const row = (
  components: APIButtonComponentWithCustomId[],
): APIActionRowComponent<APIButtonComponentWithCustomId> => ({ type: types.row, components });

function button(label: string, deed: ButtonDeed, tag: LineTag): APIButtonComponentWithCustomId {
  return { type: types.button, style: grey, label, custom_id: writeButtonId(deed, tag) };
}

/** A label is plain text to Discord. What a longer one says stands in full in the command behind it. */
function buttonLabel({ label, command }: Button): string {
  const shown = cleanText(label).trim() || cleanText(command).trim() || 'digest';
  const characters = [...shown];
  return shown.length <= limits.buttonLabel
    ? shown
    : `${characters.slice(0, limits.buttonLabel / 2 - 1).join('')}…`;
}
