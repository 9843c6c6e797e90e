import { readGlobalId } from '../../server/api/read/global-id.ts';
import type { TestApp } from './app.ts';
import { eventually } from './eventually.ts';
import { Mutations } from './mutations.ts';

/** An import run as these tests look at it. */
export interface Run {
  id: string;
  status: string;
  kind: string | null;
  problem: string | null;
  preset: string | null;
  fileType: string | null;
  encoding: string | null;
  delimiter: string | null;
  rowCount: number | null;
  createdCount: number | null;
  changedCount: number | null;
  unchangedCount: number | null;
  rejectedCount: number | null;
  undoneCount: number | null;
  keptCount: number | null;
  columns: { position: number | null; header: string; field: string | null; question: string | null }[];
  unknownValues: { field: string; text: string; rows: number; suggestedId: string | null; canCreate: boolean }[];
}

/** A row of a run as these tests look at it. */
export interface Row {
  number: number;
  line: number;
  cells: string[];
  outcome: string | null;
  undo: string | null;
  recordId: string | null;
  problems: { position: number | null; message: string }[];
  changes: { field: string; before: string | null; after: string | null }[];
}

const RUN = `id status kind problem preset fileType encoding delimiter rowCount createdCount changedCount unchangedCount
  rejectedCount undoneCount keptCount columns { position header field question }
  unknownValues { field text rows suggestedId canCreate }`;
const ROW = `number line cells outcome undo recordId problems { position message } changes { field before after }`;

/** States in which nothing moves by itself. */
const RESTING = ['MAPPING', 'PREVIEW', 'DONE', 'UNDONE', 'FAILED', 'CANCELLED', 'UPLOADING'];

/** Imports files into an application over HTTP, as a client does. */
export class Imports {
  readonly #app: TestApp;
  readonly mutations: Mutations;

  constructor(app: TestApp) {
    this.#app = app;
    this.mutations = new Mutations(app);
  }

  /** Sends a file; gives the run when it has been read. */
  async upload(content: string | Uint8Array, fileName = 'assets.csv', kind: string | null = null): Promise<Run> {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const input = { fileName, fileSize: Math.max(1, bytes.length), kind };
    const { importRun, uploadUrl } = await this.mutations.run<{ importRun: Run; uploadUrl: string }>(
      'startImport',
      input,
      'importRun { id } uploadUrl',
    );
    const response = await this.put(uploadUrl, bytes);
    if (!response.ok) throw new Error(`The upload was refused: ${response.status} ${await response.text()}`);
    return this.rested(importRun.id);
  }

  put(uploadUrl: string, bytes: Uint8Array): Promise<Response> {
    const headers = { 'content-type': 'application/octet-stream', 'accept-language': 'en' };
    return this.#app.fetch(uploadUrl, { method: 'PUT', headers, body: bytes as BodyInit });
  }

  /** Sends a file and has its rows judged. */
  async preview(content: string | Uint8Array, fileName?: string, kind?: string): Promise<Run> {
    const run = await this.upload(content, fileName, kind);
    return this.ask('judgeImport', { id: run.id });
  }

  /** Sends a file, has its rows judged and written. */
  async import(content: string | Uint8Array, options: { validOnly?: boolean; fileName?: string } = {}): Promise<Run> {
    const { id } = await this.preview(content, options.fileName);
    return this.ask('performImport', { id, validOnly: options.validOnly ?? false });
  }

  /** Asks for something of a run; gives the run when nothing moves any more. */
  async ask(mutation: string, input: { id: string } & Record<string, unknown>): Promise<Run> {
    const { importRun } = await this.mutations.run<{ importRun: Run }>(mutation, input, 'importRun { id }');
    return this.rested(importRun.id);
  }

  /** A run when nothing of it moves by itself. */
  async rested(id: string): Promise<Run> {
    const em = this.#app.orm.em.fork();
    await eventually(async () => {
      const [run] = await em.execute<{ status: string }[]>('select status from import_run where id = ?', [
        readGlobalId(id)?.key,
      ]);
      return run !== undefined && RESTING.includes(run.status);
    });
    return this.run(id);
  }

  async run(id: string): Promise<Run> {
    const { data, errors } = await this.#app.graphql<{ run: Run }>(
      `query ($id: ID!) { run: importRun(id: $id) { ${RUN} } }`,
      { id },
      { 'accept-language': 'en' },
    );
    if (!data?.run) throw new Error(`There is no run ${id}: ${JSON.stringify(errors)}`);
    return data.run;
  }

  /** The rows of a run, of one outcome if that is said. */
  async rows(id: string, outcome?: string): Promise<Row[]> {
    const where = { run: { id: { eq: id } }, ...(outcome && { outcome: { eq: outcome } }) };
    const document = `query ($where: ImportRowWhere) { importRows(where: $where, first: 200) { nodes { ${ROW} } } }`;
    const { data, errors } = await this.#app.graphql<{ importRows: { nodes: Row[] } }>(
      document,
      { where },
      { 'accept-language': 'en' },
    );
    if (!data) throw new Error(JSON.stringify(errors));
    return data.importRows.nodes;
  }
}
