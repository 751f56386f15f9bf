import * as spec from 'discord-api-spec/zod';
import { safeParse, type ZodMiniType } from 'zod/mini';
import { allComponents, type Body, type Component } from './types.ts';

/** What Discord's own description of its API, and the limits that it does not tell, find wrong. */
export type Check = (body: Body) => string[];

/** Keys that discord.js puts into every edit; Discord takes no notice of them. */
const ignoredKeys = new Set(['tts', 'enforce_nonce']);

/** Whether a body fits a schema of the specification, and has no key that the schema lacks. */
export function schemaProblems(schema: ZodMiniType, body: unknown): string[] {
  const parsed = safeParse(schema, body);
  if (!parsed.success) {
    return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  }
  return unknownKeys(body, parsed.data, '');
}

/** zod leaves out what a schema does not know. */
function unknownKeys(given: unknown, known: unknown, path: string): string[] {
  if (typeof given !== 'object' || given === null) return [];
  return Object.entries(given).flatMap(([key, value]) => {
    const here = path === '' ? key : `${path}.${key}`;
    if (ignoredKeys.has(key) && value === false) return [];
    const kept = (known as Body)?.[key];
    return kept === undefined ? [`${here}: unknown key`] : unknownKeys(value, kept, here);
  });
}

export const callbackProblems: Check = (body) => {
  const data = (body.data ?? {}) as Body;
  switch (body.type) {
    case 4:
      return [
        ...schemaProblems(spec.CreateMessageInteractionCallbackRequestSchema, body),
        ...messageLimits(data),
      ];
    case 5:
      return schemaProblems(spec.CreateMessageInteractionCallbackRequestSchema, body);
    case 6:
      return schemaProblems(spec.UpdateMessageInteractionCallbackRequestSchema, body);
    case 7:
      return [
        ...schemaProblems(spec.UpdateMessageInteractionCallbackRequestSchema, body),
        ...messageLimits(data),
      ];
    case 8:
      return [
        ...schemaProblems(spec.ApplicationCommandAutocompleteCallbackRequestSchema, body),
        ...choiceLimits((data.choices ?? []) as Choice[]),
      ];
    case 9:
      return schemaProblems(spec.ModalInteractionCallbackRequestSchema, body);
    default:
      return [`type: ${String(body.type)} is no type of response`];
  }
};

export const createProblems: Check = (body) => [
  ...schemaProblems(spec.MessageCreateRequestSchema, body),
  ...messageLimits(body),
];

export const followUpProblems: Check = (body) => [
  ...schemaProblems(spec.IncomingWebhookRequestPartialSchema, body),
  ...messageLimits(body),
];

export const editProblems: Check = (body) => [
  ...schemaProblems(spec.IncomingWebhookUpdateRequestPartialSchema, body),
  ...messageLimits(body),
];

export const threadProblems: Check = (body) =>
  schemaProblems(spec.CreateTextThreadWithMessageRequestSchema, body);

interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** interactions/application-commands: a choice's text; a value is no longer than its name may be. */
function choiceLimits(choices: readonly Choice[]): string[] {
  return choices.flatMap(({ value }, at) =>
    typeof value === 'string' && (value.length > 100 || value === '')
      ? [`choices.${at}.value: 1 to 100 characters`]
      : [],
  );
}

const componentsFlag = 1 << 15;
/** Types that only a message with the flag may have at its top. */
const needsFlag = new Set([9, 10, 12, 13, 14, 17]);

/** resources/message and components/reference: what the specification's schemas do not tell. */
export function messageLimits(body: Body): string[] {
  const components = (body.components ?? []) as Component[];
  const all = allComponents(components);
  const withFlag = (Number(body.flags ?? 0) & componentsFlag) !== 0;
  return [
    ...(withFlag ? newLimits(body, all) : oldLimits(body, components)),
    ...twice(all.flatMap(({ custom_id }) => custom_id ?? [])).map(
      (id) => `components: custom_id ${id} is there twice`,
    ),
    ...twice(all.flatMap(({ id }) => id ?? [])).map((id) => `components: id ${id} is there twice`),
    ...all.flatMap(buttonProblems),
  ];
}

const twice = <T>(values: readonly T[]): T[] =>
  values.filter((value, at) => values.indexOf(value) !== at);

function newLimits(body: Body, all: readonly Component[]): string[] {
  const text = all.filter(({ type }) => type === 10).map(({ content = '' }) => content);
  const characters = text.reduce((sum, { length }) => sum + length, 0);
  return [
    ...(body.content ? ['content: not beside components'] : []),
    ...(isFilled(body.embeds) ? ['embeds: not beside components'] : []),
    ...(isFilled(body.poll) ? ['poll: not beside components'] : []),
    ...(all.length === 0 ? ['components: the message is empty'] : []),
    ...(all.length > 40 ? [`components: ${all.length} of at most 40`] : []),
    ...(characters > 4000 ? [`components: ${characters} characters of at most 4000`] : []),
  ];
}

/** discord-api-docs #8554: more UTF-8 bytes than this, 12 for each text display added, and it fails with 500. */
export function hasTooManyBytes({ components = [] }: Body): boolean {
  const text = allComponents(components as Component[]).filter(({ type }) => type === 10);
  const bytes = text.reduce((sum, { content = '' }) => sum + Buffer.byteLength(content) + 12, 0);
  return bytes > 10_170;
}

function oldLimits(body: Body, components: readonly Component[]): string[] {
  const embeds = (body.embeds ?? []) as Body[];
  const inEmbeds = embeds.reduce((sum, embed) => sum + embedCharacters(embed), 0);
  const content = typeof body.content === 'string' ? body.content : '';
  const empty = content.trim() === '' && embeds.length === 0 && components.length === 0;
  return [
    ...(empty ? ['content: the message is empty'] : []),
    ...(content.length > 2000 ? [`content: ${content.length} characters of at most 2000`] : []),
    ...(inEmbeds > 6000 ? [`embeds: ${inEmbeds} characters of at most 6000`] : []),
    ...(components.length > 5 ? ['components: more than 5 rows'] : []),
    ...components.flatMap(({ type }) =>
      needsFlag.has(type) ? [`components: type ${type} needs the flag 1 << 15`] : [],
    ),
  ];
}

function embedCharacters(embed: Body): number {
  const {
    title = '',
    description = '',
    footer,
    author,
    fields = [],
  } = embed as {
    title?: string;
    description?: string;
    footer?: { text: string };
    author?: { name: string };
    fields?: { name: string; value: string }[];
  };
  const inFields = fields.reduce((sum, { name, value }) => sum + name.length + value.length, 0);
  return (
    title.length +
    description.length +
    (footer?.text.length ?? 0) +
    (author?.name.length ?? 0) +
    inFields
  );
}

function buttonProblems({ type, style, custom_id, url, label }: Component): string[] {
  if (type !== 2) return [];
  const isLink = style === 5;
  return [
    ...(isLink && !url ? ['button: a link needs a url'] : []),
    ...(!isLink && !custom_id ? ['button: needs a custom_id'] : []),
    ...(custom_id && url ? ['button: either custom_id or url'] : []),
    ...(label?.trim() === '' ? ['button: the label is empty'] : []),
  ];
}

const isFilled = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;
