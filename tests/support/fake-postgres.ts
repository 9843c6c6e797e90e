import net from 'node:net';
import { onTestFinished } from 'vitest';

/** A message of PostgreSQL's protocol: a letter, the length, the content. */
function message(type: string, ...parts: (string | Buffer)[]): Buffer {
  const content = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(`${part}\0`) : part)));
  const head = Buffer.alloc(5);
  head.write(type);
  head.writeInt32BE(content.length + 4, 1);
  return Buffer.concat([head, content]);
}

const int16 = (value: number) => Buffer.from([value >> 8, value & 0xff]);
const int32 = (value: number) => Buffer.concat([int16(value >>> 16), int16(value & 0xffff)]);
const ready = message('Z', Buffer.from('I'));

/** A server that speaks just enough of the protocol to let anyone in and to answer each query with its version. */
export async function startFakePostgres(version: string): Promise<string> {
  const column = Buffer.concat([int32(0), int16(0), int32(25), int16(-1), int32(-1), int16(0)]);
  const text = Buffer.from(version);
  const answer = [
    message('T', int16(1), 'server_version', column),
    message('D', int16(1), int32(text.length), text),
    message('C', 'SHOW'),
    ready,
  ];
  const server = net.createServer((socket) => {
    socket.once('data', () => {
      socket.write(Buffer.concat([message('R', int32(0)), ready]));
      socket.on('data', (data) => data[0] === 'Q'.charCodeAt(0) && socket.write(Buffer.concat(answer)));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => void server.close());
  return `postgresql://anyone@127.0.0.1:${(server.address() as net.AddressInfo).port}/any`;
}
