import type { TestApp } from './app.ts';

/** A document as an upload answers it. */
export interface Uploaded {
  id: string;
  fileName: string;
  title: string;
  mediaType: string;
  size: number;
  sha256: string;
}

/** What may be said of a file that is uploaded. */
export type UploadFacts = Readonly<Record<string, string>>;

/** The smallest text that is known as a PDF, with some words in it. */
export const pdf = (words = 'Avtal'): Buffer => Buffer.from(`%PDF-1.7\n% ${words}\n%%EOF\n`);

/** Sends a file as a document of a contract, and gives the answer as it is. */
export function upload(
  app: Pick<TestApp, 'fetch'>,
  contractId: string,
  content: Uint8Array,
  facts: UploadFacts = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const query = new URLSearchParams({ fileName: 'Avtal.pdf', ...facts });
  return app.fetch(`/contracts/${contractId}/documents?${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'accept-language': 'en', ...headers },
    body: content as BodyInit,
  });
}

/** The document that an upload makes. */
export async function uploaded(...given: Parameters<typeof upload>): Promise<Uploaded> {
  const response = await upload(...given);
  if (response.status !== 201) throw new Error(`The upload was refused: ${response.status} ${await response.text()}`);
  return (await response.json()) as Uploaded;
}
