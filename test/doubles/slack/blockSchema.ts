import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { createGenerator } from 'ts-json-schema-generator';

const require = createRequire(import.meta.url);
const typesFolder = dirname(require.resolve('@slack/types/package.json'));
const typesVersion = (require('@slack/types/package.json') as { version: string }).version;
const kept = join(typesFolder, '../../.cache/slack-blocks', `${typesVersion}.json`);

interface Schema {
  readonly definitions: Record<string, { properties?: Record<string, object> }>;
}

/** Slack's own types of blocks as a JSON schema; made once for a version of them, since it takes seconds. */
function readSchema(): Schema {
  try {
    return JSON.parse(readFileSync(kept, 'utf8')) as Schema;
  } catch {
    const schema = makeSchema();
    mkdirSync(dirname(kept), { recursive: true });
    const draft = `${kept}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(schema));
    renameSync(draft, kept);
    return schema;
  }
}

function makeSchema(): Schema {
  const schema = createGenerator({
    path: join(typesFolder, 'dist/index.d.ts'),
    type: 'KnownBlock',
    skipTypeCheck: true,
    additionalProperties: false,
  }).createSchema('KnownBlock') as unknown as Schema;
  // The types leave out `offset`, which docs.slack.dev/reference/block-kit/blocks/rich-text-block has.
  const list = schema.definitions.RichTextList?.properties;
  if (list) list.offset = { type: 'integer', minimum: 0 };
  return schema;
}

const compile = () => {
  const ajv = new Ajv({ strict: false, discriminator: false });
  const schema = readSchema();
  return { ajv, schema, checks: new Map<string, ReturnType<Ajv['compile']>>() };
};

let compiled: ReturnType<typeof compile> | null = null;

/** Names of the definitions by the block's type, so that a complaint is about one block, not about all kinds. */
const definitions: Record<string, string> = {
  actions: 'ActionsBlock',
  context: 'ContextBlock',
  divider: 'DividerBlock',
  header: 'HeaderBlock',
  image: 'ImageBlock',
  rich_text: 'RichTextBlock',
  section: 'SectionBlock',
  table: 'TableBlock',
};

/** What is wrong with the shape of one block, as Slack would refuse it; empty where nothing is. */
export function checkShape(block: unknown): string[] {
  const type = (block as { type?: unknown } | null)?.type;
  const name = typeof type === 'string' ? definitions[type] : undefined;
  if (!name) return [`block of an unsupported type: ${JSON.stringify(type)}`];
  compiled ??= compile();
  const { ajv, schema, checks } = compiled;
  const check = checks.get(name) ?? ajv.compile({ ...schema, $ref: `#/definitions/${name}` });
  checks.set(name, check);
  if (check(block)) return [];
  return (check.errors ?? []).slice(0, 3).map((e) => `${type}${e.instancePath}: ${e.message}`);
}
