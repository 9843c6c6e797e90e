import { execute, parse, type GraphQLSchema } from 'graphql';
import { fieldOfSource } from '../../api/compiled-queries.ts';
import type { ReadContext } from '../../api/read/read.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { AssignmentType } from '../assignment.type.ts';
import type { CompilationType } from './compilation.type.ts';
import type { InvestmentPlanType } from './investment-plan.type.ts';

const DOCUMENT = parse(`
  query InvestmentPlanDocument($code: String!) {
    assignment(code: $code) {
      code name giver registryNumber dueOn decidedOn
      investmentPlan {
        leftOut
        assignments {
          code name giver registryNumber unitName dueOn submittedOn state depth
          compilation { ...Compiled }
        }
        others { ...Compiled }
        costYears { frameId frame state year amount }
        effectYears { kind state certainty year amount }
      }
    }
  }
  fragment Compiled on Compilation {
    initiatives {
      code name kind stage state unitName submittedOn submission missing cost effect firstMonth lastMonth
      organisationalOutcome economicOutcome isAdditional registryNumber proposedDecisions
      funding { frameId frame amount }
      costs { frameId frame year amount }
    }
    submissions { state count }
    sums { kind state count cost effect }
    incompleteCount
  }
`);

/** An assignment's investment plan, as the API tells it. */
export type PlanDocument = Pick<AssignmentType, 'code' | 'name' | 'giver' | 'registryNumber'> & {
  readonly dueOn: LocalDate;
  readonly decidedOn: LocalDate | null;
  readonly investmentPlan: InvestmentPlanType & { readonly others: CompilationType };
};

/**
 * The plan that an assignment asks for, as the viewer may read it: by the API itself, so that a file says no more and nothing
 * else than the page does. Null when there is none that they may see.
 */
export async function readPlan(
  schema: GraphQLSchema,
  contextValue: ReadContext,
  code: string,
): Promise<PlanDocument | null> {
  const { data, errors } = await execute({
    schema,
    document: DOCUMENT,
    contextValue,
    variableValues: { code },
    fieldResolver: fieldOfSource as never,
  });
  const [fault] = errors ?? [];
  if (fault) throw fault.originalError ?? fault;
  return (data as { assignment: PlanDocument | null }).assignment;
}
