import type { IncomingMessage, ServerResponse } from 'node:http';
import type { OutgoingMessage } from './checkMessage.ts';

export async function readBytes(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** The arguments of a Web API call: form fields, of which objects and lists are JSON. */
export function readArguments(body: string, type: string | undefined): OutgoingMessage {
  if (type?.startsWith('application/json')) return JSON.parse(body || '{}') as OutgoingMessage;
  const fields = [...new URLSearchParams(body)].map(([name, value]) => [name, readField(value)]);
  return Object.fromEntries(fields) as OutgoingMessage;
}

function readField(value: string): unknown {
  if (value === 'true' || value === 'false') return value === 'true';
  return /^[[{]/u.test(value) ? tryJson(value) : value;
}

function tryJson(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

export function answerJson(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}
