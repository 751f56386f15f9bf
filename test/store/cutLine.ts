import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to a server on this machine that can be cut as a router does it: nobody is told. */
export interface Line {
  readonly port: number;
  /** Nothing passes any more through the connections that stand; new ones are taken. */
  readonly cut: () => void;
  readonly close: () => Promise<void>;
}

export async function cutLine(serverPort: number): Promise<Line> {
  const ends = new Set<Socket>();
  const server = createServer((client) => {
    const behind = connect(serverPort, '127.0.0.1');
    client.pipe(behind).pipe(client);
    for (const end of [client, behind]) {
      ends.add(end);
      end.on('error', () => undefined);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    cut: () => {
      for (const end of ends) end.unpipe().pause();
    },
    close: async () => {
      for (const end of ends) end.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
