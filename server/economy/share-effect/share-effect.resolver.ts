import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../api/context.ts';
import { requireWriteSome } from '../../api/within-reach.ts';
import { viewerOf } from '../../api/write/visible.ts';
import { write, type WriteCommand } from '../../api/write/write.ts';
import { createDependency, updateDependency } from '../../services/dependencies/dependency.commands.ts';
import { dependencies } from '../../services/dependencies/dependency.record.ts';
import { periodOf } from '../../services/period.input.ts';
import { sumMoney } from '../../values/money.ts';
import { visibleRecords } from '../figures/figure-records.reading.ts';
import { told } from '../figures/figures.reading.ts';
import type { CostMove } from './cost-moves.ts';
import { shareEffect } from './share-effect.commands.ts';
import { PreviewNewShareInput, PreviewShareInput } from './share-effect.input.ts';
import { ShareEffectType } from './share-effect.type.ts';

@Resolver()
export class ShareEffectResolver {
  @Mutation(() => ShareEffectType, {
    description:
      'What a new dependency would move of costs. Refused as createDependency is; never written, whatever dryRun says.',
  })
  previewNewShare(
    @Arg('input', () => PreviewNewShareInput, { description: 'The dependency, and which costs are told.' })
    input: PreviewNewShareInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ShareEffectType> {
    const { period, scenario, ...dependency } = input;
    return effectOf(context, info, { period, scenario }, (em) => {
      requireWriteSome(viewerOf(em), dependencies);
      return createDependency(em, dependency);
    });
  }

  @Mutation(() => ShareEffectType, {
    description:
      'What a change of a dependency would move of costs. Refused as updateDependency is; never written, whatever dryRun says.',
  })
  previewShare(
    @Arg('input', () => PreviewShareInput, { description: 'The change, and which costs are told.' })
    input: PreviewShareInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ShareEffectType> {
    const { period, scenario, ...dependency } = input;
    return effectOf(context, info, { period, scenario }, (em) => updateDependency(em, dependency));
  }
}

/** Carries the change out, reads what it moves, and takes it back. */
async function effectOf(
  context: RequestContext,
  info: GraphQLResolveInfo,
  { period, scenario }: Pick<PreviewShareInput, 'period' | 'scenario'>,
  change: (em: Parameters<WriteCommand>[0]) => ReturnType<typeof createDependency>,
): Promise<ShareEffectType> {
  const asked = { ...periodOf(period, context.today, ['input', 'period']), scenario: scenario ?? 'ACTUAL' };
  let moves: readonly CostMove[] = [];
  await write(context, info, { dryRun: true }, async (em, flush) => {
    moves = await shareEffect(em, flush, asked, () => change(em));
    return {};
  });
  const records = await visibleRecords(
    context,
    moves.map(({ record }) => record),
  );
  const hidden = moves.filter(({ record }) => !records.has(record));
  const sum = (of: readonly CostMove[]) => sumMoney(of.map(({ difference }) => difference));
  return {
    ...told(asked),
    moves: moves.flatMap((move) => {
      const record = records.get(move.record);
      return record ? [{ ...move, record }] : [];
    }),
    hidden: hidden.length,
    hiddenDifference: sum(hidden),
    added: sum(moves),
  };
}
