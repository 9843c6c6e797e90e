import net from 'node:net';

/** A way to a server that a test can close and open again. */
export interface InterruptedWay {
  /** The server's address, by this way. */
  readonly url: string;
  /** Ends every connection, and refuses new ones. */
  close(): Promise<void>;
  open(): Promise<void>;
}

/** Makes a way to the server of an address such as postgresql://user@host:5432/database. */
export async function interruptedWay(target: string): Promise<InterruptedWay> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<net.Socket>();
  const server = net.createServer((near) => {
    const far = net.connect(Number(port || 5432), hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  });
  const listen = (at: number) =>
    new Promise<void>((resolve) => {
      server.listen(at, '127.0.0.1', resolve);
    });
  await listen(0);
  const address = new URL(target);
  const own = (server.address() as net.AddressInfo).port;
  address.hostname = '127.0.0.1';
  address.port = String(own);
  return {
    url: address.href,
    open: () => listen(own),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
