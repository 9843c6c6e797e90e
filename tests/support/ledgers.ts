import { readGlobalId } from '../../server/api/read/global-id.ts';
import { bytesInCp437 } from '../../server/exchange/sie/code-page.ts';
import type { TestApp } from './app.ts';
import { eventually } from './eventually.ts';
import { Mutations } from './mutations.ts';

/** An import of a ledger as tests look at it. */
export interface Ledger {
  id: string;
  status: string;
  problem: string | null;
  fileType: string | null;
  encoding: string | null;
  ledger: string | null;
  balanceRows: number | null;
  actualFrom: string | null;
  withBudget: boolean;
  createdCount: number | null;
  changedCount: number | null;
  removedCount: number | null;
  unchangedCount: number | null;
  undoneCount: number | null;
  keptCount: number | null;
  contents: { figure: string; rows: number; amount: string; first: string; last: string }[];
  columns: { position: number; header: string; field: string | null; question: string | null }[];
}

/** What rules make of a file, as tests look at it. */
export interface Preview {
  scenarios: {
    scenario: string;
    in: string;
    mapped: string;
    leftOut: string;
    unmapped: string;
    entered: string;
    difference: string;
    toCreate: number;
    toChange: number;
    toRemove: number;
    unchanged: number;
  }[];
  unmappedCount: number;
  unmapped: {
    account: string;
    accountName: string | null;
    costCentre: string | null;
    amount: string;
    rows: number;
    conflict: string[];
  }[];
  mapped: { recordKey: string; categoryName: string | null; amount: string; rows: number }[];
  replaces: string | null;
}

const LEDGER = `id status problem fileType encoding ledger balanceRows actualFrom withBudget createdCount changedCount removedCount
  unchangedCount undoneCount keptCount contents { figure rows amount first last } columns { position header field question }`;
const PREVIEW = `scenarios { scenario in mapped leftOut unmapped entered difference toCreate toChange toRemove unchanged }
  unmappedCount unmapped { account accountName costCentre amount rows conflict } mapped { recordKey categoryName amount rows } replaces`;

/** States in which nothing moves by itself. */
const WORKING = ['READING', 'IMPORTING', 'UNDOING'];

/** Imports ledgers into an application over HTTP, as a client does. */
export class Ledgers {
  readonly #app: TestApp;
  readonly mutations: Mutations;

  constructor(app: TestApp) {
    this.#app = app;
    this.mutations = new Mutations(app);
  }

  /** Sends a file; gives the import when it has been read. */
  async upload(bytes: Uint8Array, fileName = 'bokföring.se'): Promise<Ledger> {
    const { ledgerImport, uploadUrl } = await this.mutations.run<{ ledgerImport: Ledger; uploadUrl: string }>(
      'startLedgerImport',
      { fileName, fileSize: bytes.length },
      'ledgerImport { id } uploadUrl',
    );
    const headers = { 'content-type': 'application/octet-stream', 'accept-language': 'en' };
    const response = await this.#app.fetch(uploadUrl, { method: 'PUT', headers, body: bytes as BodyInit });
    if (!response.ok) throw new Error(`The upload was refused: ${response.status} ${await response.text()}`);
    return this.rested(ledgerImport.id);
  }

  /** Sends a file and has it imported. */
  async import(bytes: Uint8Array, fileName?: string): Promise<Ledger> {
    const { id } = await this.upload(bytes, fileName);
    return this.ask('importLedger', { id });
  }

  /** Asks for something of an import; gives it when nothing moves any more. */
  async ask(mutation: string, input: { id: string } & Record<string, unknown>): Promise<Ledger> {
    await this.mutations.run(mutation, input, 'ledgerImport { id }');
    return this.rested(input.id);
  }

  /** An import when nothing of it moves by itself. */
  async rested(id: string): Promise<Ledger> {
    const em = this.#app.orm.em.fork();
    await eventually(async () => {
      const [found] = await em.execute<{ status: string }[]>('select status from ledger_import where id = ?', [
        readGlobalId(id)?.key,
      ]);
      return found !== undefined && !WORKING.includes(found.status);
    });
    return this.one(id);
  }

  async one(id: string, language = 'en'): Promise<Ledger> {
    const { data, errors } = await this.#app.graphql<{ found: Ledger }>(
      `query ($id: ID!) { found: ledgerImport(id: $id) { ${LEDGER} } }`,
      { id },
      { 'accept-language': language },
    );
    if (!data?.found) throw new Error(`There is no import ${id}: ${JSON.stringify(errors)}`);
    return data.found;
  }

  async preview(id: string): Promise<Preview> {
    const { data, errors } = await this.#app.graphql<{ preview: Preview }>(
      `query ($id: ID!) { preview: ledgerPreview(id: $id) { ${PREVIEW} } }`,
      { id },
    );
    if (!data?.preview) throw new Error(`There is no preview of ${id}: ${JSON.stringify(errors)}`);
    return data.preview;
  }
}

/** The bytes of a SIE file, as accounting systems write them. */
export const sieBytes = (text: string): Buffer => Buffer.from(bytesInCp437(text.replaceAll('\n', '\r\n')), 'latin1');
