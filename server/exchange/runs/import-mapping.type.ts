import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../../api/node.type.ts';
import { RecordFields } from '../../api/record-fields.type.ts';
import { ImportDateFormat, ImportKind } from './import-enums.ts';

@ObjectType('ImportMappingColumn', {
  simpleResolvers: true,
  description: 'A column of a saved mapping; it is found again by its header.',
})
export class ImportMappingColumnType {
  @Field(() => String, { description: 'Header as the file had it.' })
  header!: string;

  @Field(() => String, { nullable: true, description: 'The text that all rows share; null for a column of the file.' })
  text!: string | null;

  @Field(() => String, { nullable: true, description: 'The field it sets; null: left out.' })
  field!: string | null;

  @Field(() => ImportDateFormat, { nullable: true, description: 'How its days are written.' })
  dateFormat!: string | null;

  @Field(() => String, { nullable: true, description: 'The decimal mark of its numbers.' })
  decimalMark!: string | null;

  @Field(() => Boolean, { description: "Whether amounts with another currency's sign are taken as SEK." })
  takenAsSek!: boolean;
}

@ObjectType('ImportMapping', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A way of reading files of one make, saved for the next time: taken by itself when the headers are the same.',
})
export class ImportMappingType extends RecordFields {
  @Field(() => String, { description: 'Its name, unique among those of its kind.' })
  name!: string;

  @Field(() => ImportKind, { description: 'The kind of records in such files.' })
  kind!: ImportKind;

  @Field(() => [ImportMappingColumnType], { description: 'The columns, in the order of the file.' })
  columns!: ImportMappingColumnType[];
}
