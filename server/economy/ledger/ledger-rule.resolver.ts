import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { FieldChangeType } from '../../access/field-change.type.ts';
import type { RequestContext } from '../../api/context.ts';
import { recordMutations } from '../../api/write/record-mutations.ts';
import { write, type Payload } from '../../api/write/write.ts';
import { copyRules, createRule, RULE_FIELDS, updateRule } from './ledger-rule.commands.ts';
import { CopyLedgerRulesInput, CreateLedgerRuleInput, UpdateLedgerRuleInput } from './ledger-rule.input.ts';
import { ledgerRules } from './ledger.record.ts';

export const LedgerRuleMutations = recordMutations({
  record: ledgerRules,
  called: 'a rule of a ledger',
  createInput: CreateLedgerRuleInput,
  updateInput: UpdateLedgerRuleInput,
  fields: RULE_FIELDS,
  create: createRule,
  update: updateRule,
});

@ObjectType('CopyLedgerRulesPayload', { simpleResolvers: true, description: 'What became of rules that were copied.' })
class CopyLedgerRulesPayload {
  @Field(() => Int, { description: 'How many rules the year got; those that it had already are not counted.' })
  count!: number;

  @Field(() => [FieldChangeType], { description: 'What changed, field by field.' })
  changes!: readonly FieldChangeType[];
}

@Resolver()
export class CopyLedgerRulesResolver {
  @Mutation(() => CopyLedgerRulesPayload, {
    description: 'Gives a year the rules of another; what it has rules for already stays as it is.',
  })
  copyLedgerRules(
    @Arg('input', () => CopyLedgerRulesInput, { description: 'What is asked for.' }) input: CopyLedgerRulesInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Payload> {
    return write(context, info, input, (em) => copyRules(em, input));
  }
}
