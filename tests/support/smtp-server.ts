import { once } from 'node:events';
import net from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail as a server was given it. */
export interface TakenMail {
  to: string[];
  from: string;
  /** The message as it came, decoded from what mail is sent in as far as tests look. */
  source: string;
}

export interface RunningServer {
  /** What HEMTAG_SMTP_URL would name it by. */
  port: number;
  close(): Promise<void>;
}

/** A real mail server on loopback; `options` say what it refuses. */
export async function startSmtpServer(
  options: SMTPServerOptions = {},
): Promise<RunningServer & { taken: TakenMail[] }> {
  const taken: TakenMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        taken.push({
          to: rcptTo.map(({ address }) => address),
          from: mailFrom ? mailFrom.address : '',
          source: Buffer.concat(chunks).toString('utf8'),
        });
        done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as net.AddressInfo;
  return { taken, port, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** A mail server that says what a script tells it to, line by line, and then ends: `null` ends the connection at once. */
export async function startScriptedServer(
  answer: (line: string, count: number) => string | null | undefined,
): Promise<RunningServer & { lines: string[] }> {
  const lines: string[] = [];
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    const say = (line: string) => {
      lines.push(line);
      const said = answer(line, lines.length);
      if (said === null) socket.destroy();
      else if (said !== undefined) socket.write(`${said}\r\n`);
    };
    say('');
    let rest = '';
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      const parts = (rest + String(chunk)).split('\r\n');
      rest = parts.pop() ?? '';
      for (const line of parts) say(line);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    lines,
    port: (server.address() as net.AddressInfo).port,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
