import type { Part, Run } from './part.ts';

interface Component {
  readonly type: number;
  readonly content?: string;
  readonly label?: string;
  readonly components?: readonly Component[];
}

/** Of Discord's kinds of components: https://docs.discord.com/developers/components/reference */
const [ACTION_ROW, BUTTON, TEXT] = [1, 2, 10];

/** The parts of what Discord is sent, of the components and the markdown that the adapter uses. */
export const readDiscord = (
  messages: readonly { readonly components: readonly Component[] }[],
): Part[] => messages.flatMap(({ components }) => components.flatMap(readComponent));

function readComponent({ type, content, components = [] }: Component): Part[] {
  if (type === TEXT) return (content ?? '').split('\n').map(readLine);
  if (type !== ACTION_ROW) return components.flatMap(readComponent);
  const labels = components.filter((one) => one.type === BUTTON).map(({ label }) => label ?? '');
  return [{ kind: 'buttons', labels }];
}

function readLine(line: string): Part {
  const [, mark = '', rest = ''] = /^(## |> |- |-# |\d+\. )?(.*)$/.exec(line)!;
  const runs = runsOf(rest);
  if (mark === '## ') return { kind: 'title', runs };
  if (mark === '> ') return { kind: 'quote', runs };
  if (mark === '-# ') return { kind: 'small', runs };
  if (mark === '') return { kind: 'text', runs };
  return { kind: 'item', mark: mark === '- ' ? '•' : mark.trim(), runs };
}

const MARKED = /\*\*(?<bold>.+?)\*\*|`(?<code>[^`]+)`|\[(?<link>[^\]]+)\]\([^)]+\)/g;

function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const { 0: whole, index, groups } of text.matchAll(MARKED)) {
    runs.push({ text: plain(text.slice(from, index)), style: 'plain' });
    for (const style of ['bold', 'code', 'link'] as const) {
      const marked = groups![style];
      if (marked !== undefined) runs.push({ text: plain(marked), style });
    }
    from = index + whole.length;
  }
  return [...runs, { text: plain(text.slice(from)), style: 'plain' as const }].filter(
    (run) => run.text !== '',
  );
}

/** Without the backslashes that keep signs from being markup. */
const plain = (text: string): string => text.replace(/\\(.)/g, '$1');
