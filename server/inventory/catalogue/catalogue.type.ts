import { Field, Int, ObjectType } from 'type-graphql';
import { AuditAction } from '../../access/audit-event.entity.ts';
import { FieldChangeType } from '../../access/field-change.type.ts';

@ObjectType('CatalogueChange', { description: 'What a catalogue does to one record.', simpleResolvers: true })
export class CatalogueChangeType {
  @Field(() => String, { description: 'The model with its maker, or the product with its cycle.' })
  name!: string;

  @Field(() => AuditAction, { description: 'CREATE or UPDATE; a catalogue takes nothing away.' })
  action!: AuditAction;

  @Field(() => [FieldChangeType], { description: 'What changes, field by field.' })
  changes!: FieldChangeType[];
}

@ObjectType('CatalogueFault', { description: 'An entry that cannot be read.', simpleResolvers: true })
export class CatalogueFaultType {
  @Field(() => Int, { description: 'Line of the content that the entry begins on, from 1.' })
  line!: number;

  @Field(() => String, { description: "What is wrong, in the caller's language." })
  message!: string;
}

@ObjectType('RefreshCataloguePayload', {
  description: 'What a catalogue changes. What is set by hand on a model stays: category, product cycle, support end.',
  simpleResolvers: true,
})
export class RefreshCataloguePayload {
  @Field(() => Int, { description: 'Number of new records.' })
  created!: number;

  @Field(() => Int, { description: 'Number of records that the catalogue alters.' })
  changed!: number;

  @Field(() => Int, { description: 'Number of records that are as the catalogue has them.' })
  unchanged!: number;

  @Field(() => Int, { description: 'Number of entries that cannot be read; the others are taken.' })
  rejected!: number;

  @Field(() => [CatalogueChangeType], { description: 'The new and altered records, the first 500.' })
  changes!: CatalogueChangeType[];

  @Field(() => [CatalogueFaultType], { description: 'Why entries are rejected, the first 500.' })
  faults!: CatalogueFaultType[];
}
