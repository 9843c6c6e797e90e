import type { EntityManager } from '@mikro-orm/postgresql';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../context.ts';
import type { GraphqlClass, RecordSpec } from '../read/record.ts';
import { requireWriteSome } from '../within-reach.ts';
import { deleteRecord } from './delete.ts';
import { DeleteInput } from './delete.input.ts';
import { applyFields, loadForChange, type FieldRules } from './fields.ts';
import { DeletePayload, payloadType } from './payload.ts';
import { viewerOf } from './visible.ts';
import type { ChangeInput, WriteInput } from './write.input.ts';
import { write, type Flush, type Written } from './write.ts';

/** Carries out an input and gives the record that it made or changed. */
export type Command<Input, E> = (em: EntityManager, input: Input, flush: Flush, context: RequestContext) => Promise<E>;

/** What else can be done with a kind of record than to make, change and delete it. */
export interface FurtherWrite<E> {
  name: string;
  description: string;
  input: new () => WriteInput;
  /** Takes what `input` declares. */
  command: Command<never, E>;
}

type Updating = ChangeInput & { id: string };

/** How a kind of record is written. Where only fields are set, their rules say all; otherwise a command does it. */
export interface RecordWrites<
  E extends object,
  Create extends WriteInput,
  Update extends Updating,
  Remove extends DeleteInput = DeleteInput,
> {
  record: RecordSpec<E>;
  /** One of them in a sentence: 'a site'. */
  called: string;
  /** Left out for records that come by another way than a mutation, such as uploaded files. */
  createInput?: new () => Create;
  /** Left out for records that are only made and deleted. */
  updateInput?: new () => Update;
  /** What else can be asked when one is deleted, where that is more than which. */
  removeInput?: new () => Remove;
  fields: FieldRules;
  /** What a caller should rather do than delete, as a sentence. */
  ratherThanDelete?: string;
  create?: Command<Create, E>;
  update?: Command<Update, E>;
  /** How one is deleted, where it is not enough that nothing refers to it. */
  remove?: (em: EntityManager, input: Remove, flush: Flush) => Promise<Written>;
  further?: readonly FurtherWrite<E>[];
  /** Rules over what is left once one is deleted. */
  afterDelete?: (em: EntityManager) => Promise<void>;
}

/** Makes a record of what an input gives, by the fields' rules alone. */
export async function createRecord<E extends object>(
  em: EntityManager,
  record: RecordSpec<E>,
  input: object,
  fields: FieldRules,
): Promise<E> {
  const draft: Partial<E> = {};
  await applyFields(em, record.entity, draft, input, fields);
  return em.create(record.entity, draft as never);
}

/** Changes a record by the fields' rules alone; refuses a stale version. */
export async function updateRecord<E extends object>(
  em: EntityManager,
  record: RecordSpec<E>,
  input: Updating,
  fields: FieldRules,
): Promise<E> {
  const found = await loadForChange(em, record, record.entity, input);
  await applyFields(em, record.entity, found, input, fields);
  return found;
}

/** The resolver class with the mutations of a kind of record: createX, updateX and deleteX. */
export function recordMutations<
  E extends object,
  Create extends WriteInput,
  Update extends Updating,
  Remove extends DeleteInput = DeleteInput,
>(writes: RecordWrites<E, Create, Update, Remove>): GraphqlClass {
  const { record, called, createInput, updateInput, fields, ratherThanDelete = '', afterDelete, further = [] } = writes;
  const { create = (em, input) => createRecord(em, record, input, fields) } = writes;
  const { update = (em, input) => updateRecord(em, record, input, fields) } = writes;
  const { removeInput = DeleteInput as new () => Remove } = writes;
  const { remove = (em, input) => deleteRecord(em, record, record.entity, input) } = writes;
  const payload = payloadType(record);
  const shown =
    <Input>(command: Command<Input, E>) =>
    async (em: EntityManager, input: Input, flush: Flush, context: RequestContext): Promise<Written> => ({
      records: { [record.one]: await command(em, input, flush, context) },
    });

  const resolver = class {};
  const make: typeof create = (em, input, ...rest) => {
    requireWriteSome(viewerOf(em), record);
    return create(em, input, ...rest);
  };
  if (createInput) mutation(resolver, `create${record.name}`, `Makes ${called}.`, payload, createInput, shown(make));
  if (updateInput) {
    const description = `Changes ${called}: an absent field keeps its value, null clears it.`;
    mutation(resolver, `update${record.name}`, description, payload, updateInput, shown(update));
  }
  for (const { name, description, input, command } of further) {
    mutation(resolver, name, description, payload, input, shown(command as Command<WriteInput, E>));
  }
  mutation(
    resolver,
    `delete${record.name}`,
    `Deletes ${called}; refused while another record refers to it. ${ratherThanDelete}`.trimEnd(),
    DeletePayload,
    removeInput,
    async (em, input, flush) => {
      const written = await remove(em, input, flush);
      if (afterDelete) {
        await flush();
        await afterDelete(em);
      }
      return written;
    },
  );
  Resolver()(resolver);
  return resolver;
}

function mutation<Input extends WriteInput>(
  resolver: GraphqlClass,
  name: string,
  description: string,
  payload: GraphqlClass,
  input: new () => Input,
  command: (em: EntityManager, input: Input, flush: Flush, context: RequestContext) => Promise<Written>,
): void {
  const resolve = (given: Input, context: RequestContext, info: GraphQLResolveInfo) =>
    write(context, info, given, (em, flush) => command(em, given, flush, context));
  Object.defineProperty(resolver.prototype, name, { value: resolve, configurable: true });
  Arg('input', () => input, { description: 'What is asked for.' })(resolver.prototype, name, 0);
  Ctx()(resolver.prototype, name, 1);
  Info()(resolver.prototype, name, 2);
  const descriptor = Object.getOwnPropertyDescriptor(resolver.prototype, name) as PropertyDescriptor;
  Mutation(() => payload, { description })(resolver.prototype, name, descriptor);
}
