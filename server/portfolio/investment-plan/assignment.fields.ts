import { FieldResolver, Resolver, Root } from 'type-graphql';
import { globalId } from '../../api/read/global-id.ts';
import { addComputed, type Gathered } from '../../api/read/record.ts';
import type { LocalDate } from '../../values/local-date.ts';
import { assignments } from '../assignment.record.ts';
import { AssignmentType } from '../assignment.type.ts';
import { fundingFrames } from '../funding/funding-frame.record.ts';
import { initiatives } from '../initiative.record.ts';
import { compile, type Compilation, type ReadInitiative } from './compilation.ts';
import { CompilationType, type CompiledInitiativeType } from './compilation.type.ts';
import { investmentPlan, type ReadAssignment } from './investment-plan.ts';
import { InvestmentPlanType, type PlannedAssignmentType } from './investment-plan.type.ts';
import { answersTo, branchOf } from './plan-rows.reading.ts';

const inUnit: Gathered = {
  name: 'inUnit',
  sql: answersTo,
};

const branch: Gathered = { name: 'branch', sql: branchOf };

/** The day that is read, on which what has not come in is late or not. */
const dayRead: Gathered = { name: 'dayRead', sql: (_alias, { today }) => today() };

addComputed(assignments, { computed: { compilation: ['dueOn', inUnit, dayRead], investmentPlan: [branch, dayRead] } });

type NamedInitiative = ReadInitiative & { readonly id: string } & Pick<
    CompiledInitiativeType,
    'code' | 'name' | 'unitName' | 'proposedDecisions' | 'registryNumber'
  >;

type NamedAssignment = ReadAssignment<NamedInitiative> & { readonly id: string } & Pick<
    PlannedAssignmentType,
    'code' | 'name' | 'giver' | 'registryNumber' | 'unitName'
  >;

interface ReadPlan {
  readonly dayRead: LocalDate;
  readonly branch: { readonly count: number; readonly told: readonly NamedAssignment[] };
}

interface ReadCompilation {
  readonly dueOn: LocalDate;
  readonly dayRead: LocalDate;
  readonly inUnit: readonly NamedInitiative[];
}

@Resolver(() => AssignmentType)
export class AssignmentFields {
  @FieldResolver(() => CompilationType, {
    description:
      'What has come in of it, against the due day: the initiatives of the unit and of those under it that had not ended before it was given, until the unit is given a later assignment.',
  })
  compilation(@Root('$') { dueOn, inUnit: read, dayRead: today }: ReadCompilation): CompilationType {
    return told(compile(read, dueOn, today));
  }

  @FieldResolver(() => InvestmentPlanType, {
    description: 'The investment plan that it asks for: it and all that carry it further, and what has come in.',
  })
  investmentPlan(@Root('$') { branch: { count, told: read }, dayRead: today }: ReadPlan): InvestmentPlanType {
    const {
      assignments: planned,
      others,
      costYears,
      ...plan
    } = investmentPlan<NamedInitiative, NamedAssignment>(read, today);
    return {
      ...plan,
      assignments: planned.map(({ id, compilation, ...each }) => ({
        ...each,
        assignmentId: globalId(assignments, id),
        compilation: compilation && told(compilation),
      })),
      leftOut: count - planned.length,
      others: told(others),
      costYears: costYears.map(withFrameId),
    };
  }
}

/** A compilation with ids as the API has them. */
function told({ initiatives: compiled, ...rest }: Compilation<NamedInitiative>): CompilationType {
  return {
    ...rest,
    initiatives: compiled.map(({ id, costs, funding, ...each }) => ({
      ...each,
      initiativeId: globalId(initiatives, id),
      costs: costs.map(withFrameId),
      funding: funding.map(withFrameId),
    })),
  };
}

const withFrameId = <Paid extends { readonly frameId: string | null }>(paid: Paid): Paid => ({
  ...paid,
  frameId: paid.frameId === null ? null : globalId(fundingFrames, paid.frameId),
});
