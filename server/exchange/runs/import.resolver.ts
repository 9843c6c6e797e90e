import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../api/context.ts';
import { globalId } from '../../api/read/global-id.ts';
import type { GraphqlClass } from '../../api/read/record.ts';
import { deleteRecord } from '../../api/write/delete.ts';
import { DeleteInput } from '../../api/write/delete.input.ts';
import { DeletePayload } from '../../api/write/payload.ts';
import { write, type Payload } from '../../api/write/write.ts';
import type { ExchangeKind } from '../exchange-kind.ts';
import {
  cancelImport,
  judgeImport,
  mapImportValue,
  performImport,
  setImportFormat,
  startImport,
  undoImport,
} from './import.commands.ts';
import {
  CancelImportInput,
  JudgeImportInput,
  MapImportValueInput,
  MendImportCellInput,
  PerformImportInput,
  SetImportColumnsInput,
  SetImportFormatInput,
  StartImportInput,
  UndoImportInput,
} from './import.input.ts';
import { ImportRunPayload, MendImportCellPayload, StartImportPayload } from './import.payload.ts';
import { ImportMapping } from './import-mapping.entity.ts';
import { importMappings, importRuns } from './import-run.record.ts';
import { setImportColumns } from './mapping.commands.ts';
import { mendImportCell } from './mend.commands.ts';

const INPUT = { description: 'What is asked for.' };

/** The resolver class with the mutations of import runs, for the kinds of record that can be imported. */
export function importMutations(kinds: readonly ExchangeKind[]): GraphqlClass {
  @Resolver()
  class ImportMutations {
    @Mutation(() => StartImportPayload, {
      description: 'Begins an import: gives the address that the file is sent to by PUT. The file is then read.',
    })
    startImport(
      @Arg('input', () => StartImportInput, INPUT) input: StartImportInput,
      @Ctx() context: RequestContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<Payload> {
      return write(context, info, input, async (em, flush) => {
        const importRun = await startImport(em, input, context, kinds);
        await flush();
        const uploadUrl = `/imports/${globalId(importRuns, importRun.id)}/file`;
        return { records: { importRun }, values: { uploadUrl } };
      });
    }

    @Mutation(() => ImportRunPayload, {
      description: "Has a run's file read again in another way: encoding, delimiter, sheet, header row.",
    })
    setImportFormat(
      @Arg('input', () => SetImportFormatInput, INPUT) input: SetImportFormatInput,
      @Ctx() context: RequestContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<Payload> {
      return write(context, info, input, (em) => setImportFormat(em, input));
    }

    @Mutation(() => ImportRunPayload, { description: "Says what the columns of a run's file are." })
    setImportColumns(
      @Arg('input', () => SetImportColumnsInput, INPUT) input: SetImportColumnsInput,
      @Ctx() context: RequestContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<Payload> {
      return write(context, info, input, (em) => setImportColumns(em, input, context, kinds));
    }

    @Mutation(() => ImportRunPayload, {
      description: 'Has every row judged: what it would do to the inventory, without writing anything.',
    })
    judgeImport(
      @Arg('input', () => JudgeImportInput, INPUT) input: JudgeImportInput,
      @Ctx() context: RequestContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<Payload> {
      return write(context, info, input, (em) => judgeImport(em, input, context, kinds));
    }

    @Mutation(() => MendImportCellPayload, {
      description: 'Gives a cell another text, and judges its row again at once.',
    })
    mendImportCell(
      @Arg('input', () => MendImportCellInput, INPUT) input: MendImportCellInput,
      @Ctx() context: RequestContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<Payload> {
      return write(context, info, input, (em) => mendImportCell(em, input, context, kinds));
    }

    @Mutation(() => ImportRunPayload, {
      description: 'Says what an unknown value means in all rows; the rejected rows are then judged again.',
    })
    mapImportValue(
      @Arg('input', () => MapImportValueInput, INPUT) input: MapImportValueInput,
      @Ctx() context: RequestContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<Payload> {
      return write(context, info, input, (em) => mapImportValue(em, input, context, kinds));
    }

    @Mutation(() => ImportRunPayload, {
      description:
        'Has the rows written in one transaction: all of them or nothing, unless validOnly. Every row is judged again as it is written.',
    })
    performImport(
      @Arg('input', () => PerformImportInput, INPUT) input: PerformImportInput,
      @Ctx() context: RequestContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<Payload> {
      return write(context, info, input, (em) => performImport(em, input, context, kinds));
    }

    @Mutation(() => ImportRunPayload, { description: 'Ends a run; nothing of it is written.' })
    cancelImport(
      @Arg('input', () => CancelImportInput, INPUT) input: CancelImportInput,
      @Ctx() context: RequestContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<Payload> {
      return write(context, info, input, (em) => cancelImport(em, input));
    }

    @Mutation(() => ImportRunPayload, {
      description:
        'Takes back what a run has written: what has changed since, or is used by other records, is kept and told in its row.',
    })
    undoImport(
      @Arg('input', () => UndoImportInput, INPUT) input: UndoImportInput,
      @Ctx() context: RequestContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<Payload> {
      return write(context, info, input, (em) => undoImport(em, input, context));
    }

    @Mutation(() => DeletePayload, { description: 'Deletes a saved mapping.' })
    deleteImportMapping(
      @Arg('input', () => DeleteInput, INPUT) input: DeleteInput,
      @Ctx() context: RequestContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<Payload> {
      return write(context, info, input, (em) => deleteRecord(em, importMappings, ImportMapping, input));
    }
  }
  return ImportMutations;
}
