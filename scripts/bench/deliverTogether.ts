import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('deliverProcess.mjs', import.meta.url));

/** What is due is delivered by so many processes; the platform is one of this process's own, and answers after 100 ms. */
export async function deliverTogether(
  settings: { readonly dataDir: string; readonly databaseUrl: string | undefined },
  processes: number,
  /** Makes what is due, when all are ready. */
  begin: () => Promise<void>,
): Promise<void> {
  const posted = new Set<string>();
  const server = createServer(async (request, response) => {
    let id = '';
    for await (const chunk of request) id += chunk;
    if (posted.has(id)) throw new Error(`${id} was posted twice`);
    posted.add(id);
    setTimeout(() => response.end(), 100);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const platform = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const running = Array.from({ length: processes }, (_, at) => {
    const given = JSON.stringify({ settings, owner: `process ${at}`, platform });
    return spawn(process.execPath, [program, given], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
  });
  await Promise.all(running.map((child) => hears(child, 'ready')));
  await begin();
  const quiet = running.map((child) => hears(child, 'quiet'));
  for (const child of running) child.send('wake');
  await Promise.all(quiet);
  const ended = running.map((child) => once(child, 'exit'));
  for (const child of running) child.send('end');
  await Promise.all(ended);
  server.close();
}

async function hears(child: ChildProcess, word: string): Promise<void> {
  for (;;) {
    const [said] = await once(child, 'message');
    if (said === word) return;
  }
}
