import { FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { describeEnum } from '../../api/enums.ts';
import { addComputed, type Gathered } from '../../api/read/record.ts';
import type { InitiativeBond } from '../initiative-kind.ts';
import type { InitiativeStage } from '../initiative-stage.ts';
import { initiativeDependencies } from '../initiative-dependency.record.ts';
import { InitiativeDependencyType } from '../initiative-dependency.type.ts';
import { initiatives } from '../initiative.record.ts';
import { InitiativeType } from '../initiative.type.ts';
import { MOVABLE, MovablePart } from './move.ts';
import { isWaiting, lateBy, type WorkTime } from './waiting.ts';

describeEnum(MovablePart, 'MovablePart', 'How much of an initiative may be moved in time.', {
  ALL: 'All of it: it has not begun.',
  AHEAD: 'What lies in this month or later: months that have gone stay.',
  NOTHING: 'Nothing: the work on it has ended or been stopped.',
});

type End = WorkTime & { readonly stage: InitiativeStage };

interface BondRow {
  readonly ends: {
    readonly bond: InitiativeBond;
    readonly years: number;
    readonly dependent: End;
    readonly needed: End;
  };
}

const end = (alias: string) =>
  `json_build_object('stage', ${alias}.stage, 'firstMonth', ${alias}.first_month, 'lastMonth', ${alias}.last_month)`;

/** When the two initiatives of a dependency are worked on: whoever sees it sees both. */
const ends: Gathered = {
  name: 'ends',
  sql: (alias, { rows }) => `(select json_build_object('bond', ${alias}.bond, 'years', ${alias}.years,
      'dependent', ${end('d')}, 'needed', ${end('n')})
    from ${rows(initiatives)} d, ${rows(initiatives)} n
    where d.id = ${alias}.initiative_id and n.id = ${alias}.other_id)`,
};

@Resolver(() => InitiativeDependencyType)
export class DependencyInTimeResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How many months too early the initiative begins for the other to have ended, and to have begun so many years before; 0 in time. Null where months are not told, where it excludes the other, and where nothing is waited for any more.',
  })
  lateMonths(@Root('$') { ends: { bond, years, dependent, needed } }: BondRow): number | null {
    if (bond !== 'DEPENDS_ON' || !isWaiting(dependent.stage, needed.stage)) return null;
    return lateBy(dependent, needed, years);
  }
}

@Resolver(() => InitiativeType)
export class MovableResolver {
  @FieldResolver(() => MovablePart, {
    description: 'How much of it its stage lets moveInitiative move in time.',
  })
  movablePart(@Root('$') { stage }: { readonly stage: InitiativeStage }): MovablePart {
    return MOVABLE[stage];
  }
}

addComputed(initiativeDependencies, { computed: { lateMonths: [ends] } });
addComputed(initiatives, { computed: { movablePart: ['stage'] } });
