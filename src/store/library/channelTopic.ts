import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';

export interface ChannelPlace {
  readonly platform: string;
  readonly workspace: string;
  readonly channel: string;
}

/** The name of the topic that is meant in a channel where none is named; null where none was chosen. */
export async function topicOfChannel(
  db: Kysely<Tables>,
  { platform, workspace, channel }: ChannelPlace,
): Promise<string | null> {
  const row = await db
    .selectFrom('channel_topic')
    .innerJoin('topic', 'topic.id', 'channel_topic.topic_id')
    .select('topic.name')
    .where('channel_topic.platform', '=', platform)
    .where('channel_topic.workspace', '=', workspace)
    .where('channel_topic.channel', '=', channel)
    .where('topic.workspace', '=', workspace)
    .executeTakeFirst();
  return row?.name ?? null;
}

/** Chooses it: a topic of the same workspace; null takes the choice back. */
export async function chooseTopic(
  db: Kysely<Tables>,
  { platform, workspace, channel }: ChannelPlace,
  topicId: string | null,
): Promise<void> {
  if (topicId === null) {
    await db
      .deleteFrom('channel_topic')
      .where('platform', '=', platform)
      .where('workspace', '=', workspace)
      .where('channel', '=', channel)
      .execute();
    return;
  }
  await db
    .insertInto('channel_topic')
    .columns(['platform', 'workspace', 'channel', 'topic_id'])
    .expression((at) =>
      at
        .selectFrom('topic')
        .select((row) => [
          row.val(platform).as('platform'),
          'workspace',
          row.val(channel).as('channel'),
          'id',
        ])
        .where('id', '=', topicId)
        .where('workspace', '=', workspace),
    )
    .onConflict((conflict) =>
      conflict.columns(['platform', 'workspace', 'channel']).doUpdateSet({ topic_id: topicId }),
    )
    .execute();
}
