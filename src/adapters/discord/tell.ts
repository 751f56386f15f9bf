import { type APIDMChannel, type REST, Routes } from 'discord.js';
import type { Tell } from '../../schedule/tell.ts';
import { cleanText } from '../cleanText.ts';
import { limits } from './limits.ts';
import { escapeMarkdown } from './markdown.ts';

/** Writes to one person in private; fails where they take no messages from the bot. */
export const createDiscordTell =
  (rest: REST): Tell =>
  async ({ person, channel }, sentence) => {
    const opened = await rest.post(Routes.userChannels(), { body: { recipient_id: person } });
    const content = `${escapeMarkdown(cleanText(sentence)).slice(0, limits.content - 50)} It is for <#${channel}>.`;
    const body = { content, allowed_mentions: { parse: [] } };
    await rest.post(Routes.channelMessages((opened as APIDMChannel).id), { body });
  };
