import net from 'node:net';
import { ErrorCode } from '../../server/api/errors.ts';
import type { TestApp } from './app.ts';

/** What an attacker is told. */
export interface Told {
  status: number;
  headers: Headers;
  text: string;
}

/** Sends bytes as they are, one request of HTTP/1.1 or what passes for it; gives the first answer, with status 0 for none. */
export async function sendBytes(app: TestApp, bytes: string | Uint8Array): Promise<Told> {
  const socket = net.connect(Number(new URL(app.url).port), '127.0.0.1');
  const parts: Buffer[] = [];
  await new Promise<void>((resolve) => {
    socket.on('data', (data) => void parts.push(data));
    socket.on('error', () => undefined);
    socket.once('close', () => resolve());
    socket.write(bytes);
  });
  const [head = '', ...body] = Buffer.concat(parts).toString('utf8').split('\r\n\r\n');
  const [line = '', ...fields] = head.split('\r\n');
  const headers = new Headers(
    fields.map((field): [string, string] => [field.split(':')[0] ?? '', /: *(.*)/.exec(field)?.[1] ?? '']),
  );
  return { status: Number(line.split(' ')[1] ?? 0), headers, text: body.join('\r\n\r\n') };
}

/** A request line with headers that belong to every request, and the connection's end after the answer. */
export function requestOf(
  app: TestApp,
  line: string,
  headers: readonly string[] = [],
  body: string | Uint8Array = '',
): Buffer {
  const all = [
    `${line} HTTP/1.1`,
    `Host: ${new URL(app.url).host}`,
    'Connection: close',
    `Authorization: Bearer ${app.account.token}`,
    ...headers,
  ];
  return Buffer.concat([Buffer.from(`${all.join('\r\n')}\r\n\r\n`), Buffer.from(body)]);
}

/** The codes that an answer tells, in whichever form. */
export function codesIn(text: string): unknown[] {
  const answer = JSON.parse(text) as { code?: unknown; errors?: { extensions?: { code?: unknown } }[] };
  return answer.errors ? answer.errors.map(({ extensions }) => extensions?.code) : [answer.code];
}

const REFUSALS = Object.values<unknown>(ErrorCode).filter((code) => code !== ErrorCode.INTERNAL);

/** Words that tell how the server is made. */
const TELLING = /node_modules|\bat \w+ \(|select .* from|\.ts:\d|pg_|stack/i;

/** What is wrong with a refusal: it must be one, with codes of the closed list, and tell nothing of the server; else null. */
export function wrongIn({ status, text }: Pick<Told, 'status' | 'text'>): string | null {
  const codes = status >= 200 && status < 500 ? codesIn(text) : [];
  const isRefusal = codes.length > 0 && codes.every((code) => REFUSALS.includes(code));
  return isRefusal && !TELLING.test(text) ? null : `${status} ${text}`;
}
