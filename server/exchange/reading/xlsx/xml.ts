import { SaxesParser } from 'saxes';
import { FileProblem } from '../../problem.ts';
import { MAX_XML_DEPTH, MAX_XML_UNBROKEN } from '../limits.ts';
import type { Archive } from './archive.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What is done with elements and texts of a part. Names are without their prefix. */
export interface XmlReader {
  open(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Reads a part of XML to its end. */
export async function readXml(archive: Archive, part: string, reader: XmlReader): Promise<void> {
  for await (const _ of xmlPieces(archive, part, reader));
}

/**
 * Reads a part of XML, stopping after each piece so that what came of it can be handed on. Entities other than XML's own
 * five do not exist, and a document type declaration is refused before anything of it is read.
 */
export async function* xmlPieces(archive: Archive, part: string, reader: XmlReader): AsyncGenerator<void> {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  let depth = 0;
  let unbroken = 0;
  const fail = (): never => {
    throw new FileProblem('file.badXml', { part });
  };
  parser.on('error', fail);
  parser.on('doctype', () => {
    throw new FileProblem('file.doctype', { part });
  });
  parser.on('opentag', ({ name, attributes }) => {
    unbroken = 0;
    depth += 1;
    if (depth > MAX_XML_DEPTH) fail();
    reader.open(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    unbroken = 0;
    depth -= 1;
    reader.close?.(localName(name));
  });
  if (reader.text) {
    const text = reader.text.bind(reader);
    parser.on('text', text);
    parser.on('cdata', text);
  }

  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const bytes of archive.bytesOf(part)) {
    const text = decoded(decoder, bytes) ?? fail();
    unbroken += text.length;
    parser.write(text);
    if (unbroken > MAX_XML_UNBROKEN) fail();
    yield;
  }
  parser.close();
  yield;
}

function decoded(decoder: TextDecoder, bytes: Buffer): string | null {
  try {
    return decoder.decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
