import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../api/context.ts';
import { message } from '../../api/messages.ts';
import { globalId } from '../../api/read/global-id.ts';
import { recordNamed } from '../../api/read/record.ts';
import { principalOf } from '../../api/viewer.ts';
import { type ImportProblemType, ImportRowType } from './import-row.type.ts';
import { ImportRunType } from './import-run.type.ts';
import type { KeyedMessage, RowProblem } from './stored.ts';

/** What a run is to the caller: what it stores without a language in theirs, and whether it is theirs. */
@Resolver(() => ImportRunType)
export class ImportRunTexts {
  @FieldResolver()
  problem(
    @Root('$') { problem }: { problem: KeyedMessage | null },
    @Ctx() { language }: RequestContext,
  ): string | null {
    return problem && message(problem.key, language, problem.values);
  }

  @FieldResolver()
  isMine(@Root('$') { ownerId }: { ownerId: string }, @Ctx() { viewer }: RequestContext): boolean {
    return ownerId === principalOf(viewer.actor);
  }
}

@Resolver(() => ImportRowType)
export class ImportRowTexts {
  @FieldResolver()
  problems(
    @Root('$') { problems }: { problems: RowProblem[] | null },
    @Ctx() { language }: RequestContext,
  ): ImportProblemType[] {
    return (problems ?? []).map(({ position, key, values }) => ({ position, message: message(key, language, values) }));
  }

  @FieldResolver()
  recordId(@Root('$') row: { recordType: string | null; recordKey: string | null }): string | null {
    const record = row.recordType === null ? undefined : recordNamed(row.recordType);
    return record && row.recordKey ? globalId(record, row.recordKey) : null;
  }
}
