import { getNamedType, isNonNullType, type GraphQLInputObjectType, type GraphQLObjectType } from 'graphql';
import { assert } from 'vitest';
import { schema } from '../../server/schema.ts';
import type { Answer, TestApp } from './app.ts';

/** A field before and after a change, as payloads tell it. */
export interface Change {
  field: string;
  before: string | null;
  after: string | null;
}

/** The payload of a mutation that makes, changes or deletes one record. */
export interface Payload {
  record: { id: string; version: number };
  deletedId: string;
  changes: Change[];
}

type Fault = NonNullable<Answer<unknown>['errors']>[number];
type Input = Record<string, unknown>;

/** The mutations of an application, by name. */
export class Mutations {
  readonly #app: TestApp;
  readonly #headers: Record<string, string>;

  constructor(app: TestApp, headers: Record<string, string> = { 'accept-language': 'en' }) {
    this.#app = app;
    this.#headers = headers;
  }

  /** Runs a mutation that is meant to succeed; gives its payload. */
  async run<Result = Payload>(name: string, input: Input, selection = selectionOf(name)): Promise<Result> {
    const { data, errors } = await this.send<Result>(name, input, selection);
    assert(data, `${name} was refused: ${JSON.stringify(errors)}`);
    return data.result;
  }

  /** Runs a mutation that is meant to be refused; gives the fault, with the field as one text. */
  async refused(name: string, input: Input): Promise<Fault['extensions'] & { message: string; field?: string }> {
    const { data, errors } = await this.send(name, input, '__typename');
    const [fault] = errors ?? [];
    assert(fault, `${name} was not refused: ${JSON.stringify(data)}`);
    const { field, ...extensions } = fault.extensions;
    return { message: fault.message, ...extensions, ...(field ? { field: (field as string[]).join('.') } : {}) };
  }

  /** Runs a mutation, however it ends; a fault of the server's own fails the test with what is in the log. */
  async send<Result>(name: string, input: Input, selection = selectionOf(name)): Promise<Answer<{ result: Result }>> {
    const document = `mutation ($input: ${inputType(name).name}!) { result: ${name}(input: $input) { ${selection} } }`;
    const answer = await this.#app.graphql<{ result: Result }>(document, { input }, this.#headers);
    const reference = answer.errors?.[0]?.extensions['reference'];
    if (!reference) return answer;
    const line = this.#app.log.find(({ requestId }) => requestId === reference);
    throw new Error(`${name} failed: ${JSON.stringify(line?.['err'] ?? answer.errors)}`);
  }
}

function mutationField(name: string) {
  const found = schema.getMutationType()?.getFields()[name];
  if (!found) throw new Error(`There is no mutation ${name}.`);
  return found;
}

/** The input type of a mutation. */
export function inputType(name: string): GraphQLInputObjectType {
  const type = mutationField(name).args[0]?.type;
  if (!isNonNullType(type)) throw new Error(`${name} has no input.`);
  return type.ofType as GraphQLInputObjectType;
}

/** What is asked of a payload when a test does not say: the record's id and version, and the changes. */
function selectionOf(name: string): string {
  if (name.startsWith('delete')) return 'deletedId changes { field before after }';
  const payload = getNamedType(mutationField(name).type) as GraphQLObjectType;
  const record = Object.keys(payload.getFields()).find((field) => field !== 'changes');
  return `record: ${record} { id version } changes { field before after }`;
}
