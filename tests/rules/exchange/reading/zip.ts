import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a zip archive, with what its headers say falsely of it. */
export interface ZipEntry {
  name: string;
  content: string | Uint8Array;
  stored?: boolean;
  method?: number;
  flags?: number;
  /** In the central directory. */
  size?: number;
  packedSize?: number;
  crc?: number;
  offset?: number;
  signature?: number;
  extra?: Buffer;
  /** In the header before the data. */
  localName?: string;
  localSignature?: number;
}

/** What the end of the archive says falsely. */
export interface ZipEnd {
  count?: number;
  offset?: number;
  disk?: number;
  commentLength?: number;
  comment?: string;
  /** Written before the end record: a zip64 locator, say. */
  before?: Buffer;
}

/** A zip archive as the format's description has it (APPNOTE 4.3), and with the lies that are asked for. */
export function zip(entries: readonly ZipEntry[], end: ZipEnd = {}): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content);
    const packed = entry.stored ? content : deflateRawSync(content);
    const name = Buffer.from(entry.name);
    const localName = Buffer.from(entry.localName ?? entry.name);
    const extra = entry.extra ?? Buffer.alloc(0);
    const common = numbers([
      [2, 20],
      [2, entry.flags ?? 0x800],
      [2, entry.method ?? (entry.stored ? 0 : 8)],
      [4, 0x21_0000],
      [4, entry.crc ?? crc32(content)],
      [4, entry.packedSize ?? packed.length],
      [4, entry.size ?? content.length],
    ]);
    const local = numbers([[4, entry.localSignature ?? 0x04034b50]]);
    const localEnd = numbers([
      [2, localName.length],
      [2, 0],
    ]);
    const central = numbers([
      [4, entry.signature ?? 0x02014b50],
      [2, 20],
    ]);
    const centralEnd = numbers([
      [2, name.length],
      [2, extra.length],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, entry.offset ?? offset],
    ]);
    parts.push(local, common, localEnd, localName, packed);
    directory.push(central, common, centralEnd, name, extra);
    offset += local.length + common.length + localEnd.length + localName.length + packed.length;
  }
  const whole = Buffer.concat(directory);
  const comment = Buffer.from(end.comment ?? '');
  const last = numbers([
    [4, 0x06054b50],
    [2, end.disk ?? 0],
    [2, 0],
    [2, end.count ?? entries.length],
    [2, end.count ?? entries.length],
    [4, whole.length],
    [4, end.offset ?? offset],
    [2, end.commentLength ?? comment.length],
  ]);
  return Buffer.concat([...parts, whole, end.before ?? Buffer.alloc(0), last, comment]);
}

/** Little-endian numbers of so many bytes. */
export function numbers(fields: readonly [bytes: 2 | 4 | 8, value: number | bigint][]): Buffer {
  return Buffer.concat(
    fields.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      if (bytes === 8) field.writeBigUInt64LE(BigInt(value));
      else field.writeUIntLE(Number(value), 0, bytes);
      return field;
    }),
  );
}
