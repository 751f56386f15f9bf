import { checkShape } from './blockSchema.ts';
import { checkLink, checkMarkup, checkShortcodes, checkVisible } from './checkText.ts';

/** docs.slack.dev/reference/block-kit, on the page of each block; the message's 50 on /blocks. */
const most = {
  blocks: 50,
  header: 150,
  sectionText: 3000,
  sectionFields: 10,
  fieldText: 2000,
  contextElements: 10,
  actionsElements: 25,
  buttonText: 75,
  buttonValue: 2000,
  buttonUrl: 3000,
  id: 255,
  imageUrl: 3000,
  altText: 2000,
  tableRows: 100,
  tableCells: 20,
  tableText: 10_000,
  /** Not documented: msg_blocks_too_long was seen at 11,341 (bolt-js #2867, #2509). */
  visibleText: 10_000,
} as const;

type Tree = { readonly [key: string]: unknown };

/** Everything that Slack would refuse, or show otherwise than it was meant, in the blocks of one message. */
export function checkBlocks(blocks: unknown): string[] {
  if (!Array.isArray(blocks)) return ['blocks: not a list'];
  if (blocks.length === 0) return ['blocks: empty'];
  const shapes = blocks.flatMap((block) => checkShape(block));
  if (shapes.length > 0) return shapes;
  const nodes = blocks.flatMap((block, at) => [...walk(block as Tree, `blocks[${at}]`)]);
  return [
    ...over(blocks.length, most.blocks, 'blocks'),
    ...nodes.flatMap(([node, where]) => checkNode(node, where)),
    ...checkTogether(nodes),
  ];
}

const over = (count: number, limit: number, where: string): string[] =>
  count > limit ? [`${where}: ${count} of at most ${limit}`] : [];

const sized = (text: unknown, limit: number, where: string): string[] => {
  const length = typeof text === 'string' ? text.length : 0;
  return length === 0 ? [`${where}: empty`] : over(length, limit, where);
};

function* walk(node: Tree, where: string): Generator<[Tree, string]> {
  yield [node, where];
  for (const [key, value] of Object.entries(node)) {
    const children = Array.isArray(value) ? value.flat() : [value];
    for (const child of children) {
      if (child && typeof child === 'object') yield* walk(child as Tree, `${where}.${key}`);
    }
  }
}

/** Rules for one node of the tree, by its type. */
function checkNode(node: Tree, where: string): string[] {
  const rule = rules[String(node.type)];
  const ids = ['action_id', 'block_id'].flatMap((key) =>
    node[key] === undefined ? [] : sized(node[key], most.id, `${where}.${key}`),
  );
  return [...ids, ...(rule?.(node, where) ?? [])];
}

const textOf = (node: unknown): unknown => (node as Tree | undefined)?.text;
const list = (node: Tree, key: string): readonly unknown[] => (node[key] as unknown[]) ?? [];
const notifies = (node: Tree, where: string) => [`${where}: ${node.type} notifies or names`];
const filled = (node: Tree, where: string) =>
  list(node, 'elements').length === 0 ? [`${where}: no elements`] : [];

const rules: Record<string, (node: Tree, where: string) => string[]> = {
  header: (node, where) => sized(textOf(node.text), most.header, where),
  section: (node, where) => [
    ...(node.text ? sized(textOf(node.text), most.sectionText, where) : []),
    ...over(list(node, 'fields').length, most.sectionFields, `${where}.fields`),
    ...list(node, 'fields').flatMap((field) => sized(textOf(field), most.fieldText, where)),
  ],
  context: (node, where) => [
    ...filled(node, where),
    ...over(list(node, 'elements').length, most.contextElements, where),
  ],
  actions: (node, where) => [
    ...filled(node, where),
    ...over(list(node, 'elements').length, most.actionsElements, where),
  ],
  button: (node, where) => [
    ...sized(textOf(node.text), most.buttonText, `${where}.text`),
    ...(node.value === undefined ? [] : sized(node.value, most.buttonValue, where)),
    ...(node.url === undefined ? [] : sized(node.url, most.buttonUrl, where)),
  ],
  image: (node, where) => [
    ...sized(node.image_url, most.imageUrl, `${where}.image_url`),
    ...sized(node.alt_text, most.altText, `${where}.alt_text`),
    ...checkVisible(String(node.alt_text), where),
    ...checkLink(String(node.image_url), undefined, where),
  ],
  table: (node, where) => [
    ...over(list(node, 'rows').length, most.tableRows, `${where}.rows`),
    ...list(node, 'rows').flatMap((row) =>
      over((row as unknown[]).length, most.tableCells, `${where}.cells`),
    ),
    ...over(visibleLength(node), most.tableText, `${where}.text`),
  ],
  mrkdwn: (node, where) => [
    ...sized(node.text, most.sectionText, where),
    ...checkMarkup(String(node.text), where),
    ...checkShortcodes(String(node.text), where),
    ...(node.verbatim === true ? [] : [`${where}: verbatim is not set, so names become links`]),
  ],
  plain_text: (node, where) => [
    ...sized(node.text, most.sectionText, where),
    ...checkVisible(String(node.text), where),
    ...(node.emoji === false ? [] : checkShortcodes(String(node.text), where)),
  ],
  raw_text: (node, where) => [
    ...sized(node.text, most.tableText, where),
    ...checkVisible(String(node.text), where),
  ],
  text: (node, where) => [
    ...sized(node.text, most.visibleText, where),
    ...checkVisible(String(node.text), where),
  ],
  link: (node, where) => [
    ...checkVisible(String(node.text ?? ''), where),
    ...checkLink(String(node.url), node.text as string | undefined, where),
  ],
  rich_text: filled,
  rich_text_section: filled,
  rich_text_quote: filled,
  rich_text_list: filled,
  broadcast: notifies,
  user: notifies,
  usergroup: notifies,
  channel: notifies,
  team: notifies,
};

/** What people read in a block: the `text` and `alt_text` strings in it, buttons' labels included. */
export function visibleLength(node: Tree): number {
  return [...walk(node, '')].reduce((sum, [{ text, alt_text }]) => {
    const shown = [text, alt_text].filter((value) => typeof value === 'string');
    return sum + shown.reduce((length, value) => length + (value as string).length, 0);
  }, 0);
}

/** Rules for all blocks of a message together. */
function checkTogether(nodes: readonly [Tree, string][]): string[] {
  const twice = (key: string) => {
    const ids = nodes.map(([node]) => node[key]).filter((id) => id !== undefined);
    return ids.length === new Set(ids).size ? [] : [`${key} is not unique in the message`];
  };
  const tops = nodes.filter(([, where]) => /^blocks\[\d+\]$/u.test(where)).map(([node]) => node);
  const visible = tops.reduce((sum, block) => sum + visibleLength(block), 0);
  return [
    ...twice('action_id'),
    ...twice('block_id'),
    ...over(tops.filter(({ type }) => type === 'table').length, 1, 'tables in a message'),
    ...over(visible, most.visibleText, 'visible text'),
  ];
}
