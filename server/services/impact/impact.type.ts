import { Field, ID, Int, ObjectType } from 'type-graphql';
import { describeEnum } from '../../api/enums.ts';
import { DateScalar, DecimalScalar, YearMonthScalar } from '../../api/scalars.ts';
import { ShareBasis } from '../dependencies/share.ts';
import { ServicePhase } from '../service-phase.ts';
import '../services.enums.ts';
import { LinkedKind, ReachedOrder } from './linked-kind.ts';

describeEnum(LinkedKind, 'LinkedKind', 'The kinds of record that stand on each other.', {
  SERVICE: 'An e-health service.',
  ASSET: 'An asset.',
  CONTRACT: 'A contract.',
});

describeEnum(ReachedOrder, 'ReachedOrder', 'In which order records that are reached are told.', {
  NEAREST: 'Those nearest first, then by name.',
  ENDS_FIRST: 'What ends first, first; what has no known end last.',
});

@ObjectType('LinkedRecord', {
  simpleResolvers: true,
  description: 'A service, an asset or a contract among what stands on what, with the days on which it ends.',
})
export class LinkedRecordType {
  @Field(() => LinkedKind, { description: 'What kind of record it is.' })
  kind!: LinkedKind;

  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Code of a service, tag of an asset, number of a contract.' })
  key!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => ServicePhase, { nullable: true, description: 'Where a service stands.' })
  phase!: ServicePhase | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many a service is for in the units that use it in the month; null: not known, or no service.',
  })
  users!: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of support of an asset.' })
  supportEnd!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'By when the next decision of a contract is safe.' })
  safeDate!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of a contract as it runs, or of a service.' })
  end!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first of these days that is known.' })
  endsFirst!: string | null;
}

@ObjectType('ReachedRecord', {
  simpleResolvers: true,
  description: 'A record that is reached along dependencies and relations.',
})
export class ReachedRecordType {
  @Field(() => LinkedRecordType, { description: 'The record.' })
  record!: LinkedRecordType;

  @Field(() => Int, { description: 'How many steps away it is, at least; 1 is next to it.' })
  distance!: number;

  @Field(() => [String], {
    description: 'Keys along a shortest way, from where one starts to the record; … for one that you may not see.',
  })
  way!: readonly string[];
}

@ObjectType('Impact', {
  simpleResolvers: true,
  description:
    'All that is reached from a record along dependencies and those relations in which one asset rests on another.',
})
export class ImpactType {
  @Field(() => YearMonthScalar, { description: 'The month whose dependencies are followed.' })
  month!: string;

  @Field(() => [ReachedRecordType], { description: 'What you may see of it, as many as were asked for.' })
  records!: readonly ReachedRecordType[];

  @Field(() => Int, { description: 'Services that you may see.' })
  services!: number;

  @Field(() => Int, { description: 'Assets that you may see.' })
  assets!: number;

  @Field(() => Int, { description: 'Contracts that you may see.' })
  contracts!: number;

  @Field(() => Int, { description: 'What is reached beyond that, and you may not see.' })
  hidden!: number;

  @Field(() => Int, { description: 'What you may see and is not among records, because fewer were asked for.' })
  more!: number;

  @Field(() => Int, {
    description: 'For how many the services are that are reached, each service once: who uses two counts as two.',
  })
  users!: number;

  @Field(() => [LinkedRecordType], { description: 'Services whose number of users is not known, and not in users.' })
  usersUnknown!: readonly LinkedRecordType[];
}

@ObjectType('MapNode', { simpleResolvers: true, description: 'A record on a service map.' })
export class MapNodeType {
  @Field(() => LinkedRecordType, { description: 'The record.' })
  record!: LinkedRecordType;

  @Field(() => Int, { description: 'Steps from the middle: above zero stands on it, below zero is what it stands on.' })
  level!: number;

  @Field(() => Boolean, { description: 'Whether something next to it is not on the map: more to unfold, or hidden.' })
  isOpen!: boolean;
}

@ObjectType('MapEdge', { simpleResolvers: true, description: 'That one record on a service map stands on another.' })
export class MapEdgeType {
  @Field(() => ID, { description: 'Id of the dependency or of the relation between assets.' })
  id!: string;

  @Field(() => ID, { description: 'Id of the record that stands on the other.' })
  fromId!: string;

  @Field(() => ID, { description: 'Id of the record that is stood on.' })
  toId!: string;

  @Field(() => Boolean, { description: 'Whether the first stops when the other fails.' })
  isCritical!: boolean;

  @Field(() => Boolean, { description: 'Whether it is a relation between assets, and no dependency.' })
  isRelation!: boolean;

  @Field(() => ShareBasis, { nullable: true, description: 'By what it takes over cost; null: it takes over nothing.' })
  basis!: ShareBasis | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Percent or quantity of the share.' })
  value!: string | null;
}

@ObjectType('ServiceMap', {
  simpleResolvers: true,
  description: 'What stands on a record, and what it stands on, to some steps: nodes and edges of a drawing.',
})
export class ServiceMapType {
  @Field(() => YearMonthScalar, { description: 'The month whose dependencies are drawn.' })
  month!: string;

  @Field(() => [MapNodeType], { description: 'The record itself, then the nearest first.' })
  nodes!: readonly MapNodeType[];

  @Field(() => [MapEdgeType], { description: 'Between these nodes.' })
  edges!: readonly MapEdgeType[];

  @Field(() => Int, { description: 'Records within the steps that you may not see.' })
  hidden!: number;

  @Field(() => Int, { description: 'Records within the steps that you may see and that did not fit.' })
  more!: number;
}

@ObjectType('InheritedLevel', { simpleResolvers: true, description: 'An information class that an asset inherits.' })
export class InheritedLevelType {
  @Field(() => Int, { description: 'The class, 0 to 4 by Klassa.' })
  level!: number;

  @Field(() => LinkedRecordType, {
    nullable: true,
    description: 'The nearest service that gives it; null: one that you may not see.',
  })
  from!: LinkedRecordType | null;
}

@ObjectType('InheritedClass', {
  simpleResolvers: true,
  description: 'The highest information classes of the services that stand on an asset, directly or through others.',
})
export class InheritedClassType {
  @Field(() => InheritedLevelType, { nullable: true, description: 'Confidentiality (konfidentialitet); null: none.' })
  confidentiality!: InheritedLevelType | null;

  @Field(() => InheritedLevelType, { nullable: true, description: 'Integrity (riktighet); null: none.' })
  integrity!: InheritedLevelType | null;

  @Field(() => InheritedLevelType, { nullable: true, description: 'Availability (tillgänglighet); null: none.' })
  availability!: InheritedLevelType | null;
}
