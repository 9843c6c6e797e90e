import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import type { RequestContext } from '../../api/context.ts';
import { message } from '../../api/messages.ts';
import { globalId, keyOf } from '../../api/read/global-id.ts';
import { readRecord } from '../../api/read/read.ts';
import { payloadType } from '../../api/write/payload.ts';
import { write, type Payload } from '../../api/write/write.ts';
import { calculate, visibleKey } from '../../contracts/renegotiation/calculated-case.reading.ts';
import type { KeyedMessage } from '../../exchange/runs/stored.ts';
import {
  cancelLedgerImport,
  chooseLedgerContent,
  importLedger,
  setLedgerColumns,
  startLedgerImport,
  undoLedgerImport,
} from './ledger-import.commands.ts';
import { LedgerImport } from './ledger-import.entity.ts';
import {
  CancelLedgerImportInput,
  ChooseLedgerContentInput,
  ImportLedgerInput,
  SetLedgerColumnsInput,
  StartLedgerImportInput,
  UndoLedgerImportInput,
} from './ledger-import.input.ts';
import { LedgerImportType } from './ledger-import.type.ts';
import { ledgerPreviewOf } from './ledger-preview.reading.ts';
import { LedgerPreviewType } from './ledger-preview.type.ts';
import { ledgerTopic } from './ledger-state.commands.ts';
import { ledgerImports } from './ledger.record.ts';

const LedgerImportPayload = payloadType(ledgerImports);

@ObjectType('StartLedgerImportPayload', { simpleResolvers: true, description: 'An import that awaits its file.' })
class StartLedgerImportPayload {
  @Field(() => LedgerImportType, { description: 'The import.' })
  ledgerImport!: LedgerImportType;

  @Field(() => String, { description: 'Where to send the file by PUT, as its bytes.' })
  uploadUrl!: string;
}

const INPUT = { description: 'What is asked for.' };

@Resolver(() => LedgerImportType)
export class LedgerResolver {
  @FieldResolver()
  problem(
    @Root('$') { problem }: { problem: KeyedMessage | null },
    @Ctx() { language }: RequestContext,
  ): string | null {
    return problem && message(problem.key, language, problem.values);
  }

  @Query(() => LedgerPreviewType, {
    nullable: true,
    description:
      'What the rules, as they are now, make of a file that has been read: before it is imported, and after.',
  })
  ledgerPreview(
    @Arg('id', () => ID, { description: 'Id of the import.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<LedgerPreviewType> {
    return calculate(context, async (em) => {
      const key = await visibleKey(em, context, ledgerImports, id, 'id');
      return ledgerPreviewOf(em, await em.findOneOrFail(LedgerImport, key));
    });
  }

  @Mutation(() => StartLedgerImportPayload, {
    description: 'Begins the import of a ledger, SIE 4 or a table: gives the address that the file is sent to by PUT.',
  })
  startLedgerImport(
    @Arg('input', () => StartLedgerImportInput, INPUT) input: StartLedgerImportInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Payload> {
    return write(context, info, input, async (em, flush) => {
      const ledgerImport = await startLedgerImport(em, input);
      await flush();
      const uploadUrl = `/ledger-imports/${globalId(ledgerImports, ledgerImport.id)}/file`;
      return { records: { ledgerImport }, values: { uploadUrl } };
    });
  }

  @Mutation(() => LedgerImportPayload, {
    description: 'Says what the columns of a table are; it is then read again.',
  })
  setLedgerColumns(
    @Arg('input', () => SetLedgerColumnsInput, INPUT) input: SetLedgerColumnsInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Payload> {
    return write(context, info, input, (em) => setLedgerColumns(em, input));
  }

  @Mutation(() => LedgerImportPayload, {
    description: 'Says what of a file counts, and whose costs they are: an absent field keeps.',
  })
  chooseLedgerContent(
    @Arg('input', () => ChooseLedgerContentInput, INPUT) input: ChooseLedgerContentInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Payload> {
    return write(context, info, input, (em) => chooseLedgerContent(em, input));
  }

  @Mutation(() => LedgerImportPayload, {
    description:
      'Has the cost entries written in one transaction: they become what the rules make of the file, in place of what an earlier import of the same ledger made in these months. What is right already stays, so that the same file again changes nothing.',
  })
  importLedger(
    @Arg('input', () => ImportLedgerInput, INPUT) input: ImportLedgerInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Payload> {
    return write(context, info, input, (em) => importLedger(em, input));
  }

  @Mutation(() => LedgerImportPayload, { description: 'Ends an import; nothing of it is written.' })
  cancelLedgerImport(
    @Arg('input', () => CancelLedgerImportInput, INPUT) input: CancelLedgerImportInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Payload> {
    return write(context, info, input, (em) => cancelLedgerImport(em, input));
  }

  @Mutation(() => LedgerImportPayload, {
    description: 'Takes back what an import has written: entries that have changed since are kept.',
  })
  undoLedgerImport(
    @Arg('input', () => UndoLedgerImportInput, INPUT) input: UndoLedgerImportInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Payload> {
    return write(context, info, input, (em) => undoLedgerImport(em, input));
  }

  @Subscription(() => LedgerImportType, {
    nullable: true,
    description: 'An import of a ledger, at once and whenever it has moved; null when it is no more.',
    subscribe: ({ args, context }) => context.live.changes(ledgerTopic(keyOf(ledgerImports, args.id, ['id']))),
  })
  ledgerProgress(
    @Arg('id', () => ID, { description: 'Id of the import.' }) id: string,
    @Root() _change: true,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    // Every event is a read of its own, with what a read may cost.
    const read = Object.create(context, {
      cost: { value: { requested: 0 } },
      fault: { value: undefined, writable: true },
    });
    return readRecord(read as RequestContext, info, ledgerImports, keyOf(ledgerImports, id, ['id']));
  }
}
