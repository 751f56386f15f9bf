import {
  addMessage,
  deleteMessage,
  editBody,
  editMessage,
  messageJson,
  privateFlag,
  refuseBody,
} from './messages.ts';
import { type Body, type HttpAnswer, refusal } from './types.ts';
import { callbackProblems, editProblems, followUpProblems } from './validate.ts';
import type { Interaction, Message, World } from './world.ts';

/** interactions/receiving-and-responding: 3 s for the first response, 15 min for the token. */
export const firstResponse = 3_000;
const tokenLife = 15 * 60_000;
const mostFollowUps = 5;

/** Which types of response an interaction takes. */
const allowed: Readonly<Record<number, readonly number[]>> = {
  2: [4, 5, 9],
  3: [4, 5, 6, 7, 9],
  4: [8],
};

/** POST /interactions/{id}/{token}/callback */
export function respond(world: World, id: string, token: string, body: Body): HttpAnswer {
  const interaction = world.interactions.get(token);
  if (interaction?.id !== id || world.now() - interaction.at > firstResponse) {
    return refusal(404, 10062, 'Unknown interaction');
  }
  if (interaction.response) {
    world.complaints.push(`interaction ${id}: acknowledged twice`);
    return refusal(400, 40060, 'Interaction has already been acknowledged.');
  }
  const type = Number(body.type);
  const data = (body.data ?? {}) as Body;
  const misfit = allowed[interaction.type]?.includes(type)
    ? []
    : [`type: ${type} does not answer an interaction of type ${interaction.type}`];
  const refused = refuseBody(world, [...misfit, ...callbackProblems(body)], data, 'callback');
  if (refused) return refused;
  interaction.response = { type, data };
  takeResponse(world, interaction, type, data);
  world.events.emit('changed');
  return { status: 204 };
}

function takeResponse(world: World, interaction: Interaction, type: number, data: Body): void {
  if (type === 4 || type === 5) {
    const { channelId } = interaction;
    const loading = type === 5;
    interaction.original = addMessage(world, { channelId, body: data, interaction, loading });
  } else if (type === 6) interaction.original = interaction.message;
  else if (type === 7 && interaction.message) {
    interaction.original = interaction.message;
    editMessage(world, interaction.message, data);
  }
}

type Found = { readonly interaction: Interaction } | { readonly refused: HttpAnswer };

function findToken(world: World, token: string): Found {
  const interaction = world.interactions.get(token);
  if (!interaction?.response) return { refused: refusal(404, 10015, 'Unknown Webhook') };
  return world.now() - interaction.at > tokenLife
    ? { refused: refusal(401, 50027, 'Invalid Webhook Token') }
    : { interaction };
}

/** PATCH, GET and DELETE /webhooks/{application}/{token}/messages/{message} */
export function changeReply(
  world: World,
  method: string,
  token: string,
  messageId: string,
  body: Body,
): HttpAnswer {
  const found = findToken(world, token);
  if ('refused' in found) return found.refused;
  const message =
    messageId === '@original'
      ? found.interaction.original
      : ownFollowUp(world, found.interaction, messageId);
  if (!message || message.deleted) return refusal(404, 10008, 'Unknown Message');
  if (method === 'DELETE') {
    deleteMessage(world, message);
    return { status: 204 };
  }
  if (method === 'PATCH') {
    const whole = editBody(message, body);
    const refused = refuseBody(world, editProblems(whole), whole, 'edit');
    if (refused) return refused;
    editMessage(world, message, whole);
  }
  return { status: 200, body: messageJson(world, message) };
}

function ownFollowUp(world: World, { token }: Interaction, messageId: string): Message | null {
  const message = world.messages.get(messageId);
  return message?.interaction?.token === token ? message : null;
}

/** POST /webhooks/{application}/{token}: a follow-up. */
export function followUp(world: World, token: string, body: Body): HttpAnswer {
  const found = findToken(world, token);
  if ('refused' in found) return found.refused;
  const { interaction } = found;
  const refused = refuseBody(world, followUpProblems(body), body, 'follow-up');
  if (refused) return refused;
  const { original } = interaction;
  // The first follow-up to "thinking…" takes its place, and is as private as that was.
  if (original?.loading && !original.deleted) {
    const flags = Number(body.flags ?? 0) & ~privateFlag;
    editMessage(world, original, { ...body, flags });
    return { status: 200, body: messageJson(world, original) };
  }
  interaction.followUps += 1;
  if (interaction.userInstalled && interaction.followUps > mostFollowUps) {
    return refusal(400, 40094, 'This interaction has reached its maximum of follow-up messages');
  }
  const message = addMessage(world, { channelId: interaction.channelId, body, interaction });
  return { status: 200, body: messageJson(world, message) };
}
