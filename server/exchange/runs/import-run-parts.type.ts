import { Field, ID, Int, ObjectType } from 'type-graphql';
import { describeEnum } from '../../api/enums.ts';
import { enumOf, type EnumOf } from '../../values/enum-of.ts';
import { ImportDateFormat } from './import-enums.ts';

export const ImportQuestion = enumOf('DATE_ORDER', 'DECIMAL_MARK', 'CURRENCY', 'FIELD');
export type ImportQuestion = EnumOf<typeof ImportQuestion>;
describeEnum(ImportQuestion, 'ImportQuestion', 'What the user must decide of a column before anything is imported.', {
  DATE_ORDER: 'Whether day or month comes first: all days of the column are below 13.',
  DECIMAL_MARK: 'Whether comma or point is the decimal mark.',
  CURRENCY: "Whether amounts with another currency's sign are SEK.",
  FIELD: 'Which of several columns is the field: their headers all fit it.',
});

@ObjectType('ImportColumn', { simpleResolvers: true, description: 'A column of the file, and what it is taken for.' })
export class ImportColumnType {
  @Field(() => Int, {
    nullable: true,
    description: 'Position in the file, from 0; null for a text that all rows share.',
  })
  position!: number | null;

  @Field(() => String, { nullable: true, description: 'The text that all rows share; null for a column of the file.' })
  text!: string | null;

  @Field(() => String, { description: 'Header as the file has it; empty for a column without one.' })
  header!: string;

  @Field(() => [String], { description: 'A few different values from the column.' })
  samples!: string[];

  @Field(() => String, { nullable: true, description: 'The field it sets, of importKinds; null: left out.' })
  field!: string | null;

  @Field(() => ImportDateFormat, { nullable: true, description: 'How its days are written.' })
  dateFormat!: string | null;

  @Field(() => String, { nullable: true, description: 'The decimal mark of its numbers, comma or point.' })
  decimalMark!: string | null;

  @Field(() => Boolean, { description: "Whether amounts with another currency's sign are taken as SEK." })
  takenAsSek!: boolean;

  @Field(() => ImportQuestion, { nullable: true, description: 'What the user must decide of it; null: nothing.' })
  question!: ImportQuestion | null;
}

@ObjectType('ImportUnknownValue', {
  simpleResolvers: true,
  description: 'A value that refers to a record which the inventory does not have: to be mapped, or created.',
})
export class ImportUnknownValueType {
  @Field(() => String, { description: 'The field of the record that refers, such as supplierId.' })
  field!: string;

  @Field(() => Int, { description: 'Position in the file of the column that it stands in.' })
  position!: number;

  @Field(() => String, { description: 'The value as the file has it.' })
  text!: string;

  @Field(() => Int, { description: 'Number of rows with it.' })
  rows!: number;

  @Field(() => ID, { nullable: true, description: 'Id of a record that it might mean.' })
  suggestedId!: string | null;

  @Field(() => String, { nullable: true, description: 'What the suggested record is called.' })
  suggestedName!: string | null;

  @Field(() => Boolean, { description: 'Whether the file tells enough of the record to create it.' })
  canCreate!: boolean;
}

@ObjectType('ImportValueChoice', {
  simpleResolvers: true,
  description: 'What the user has said of a value that the inventory does not know.',
})
export class ImportValueChoiceType {
  @Field(() => String, { description: 'The field of the record that refers.' })
  field!: string;

  @Field(() => String, { description: 'The value as the file has it.' })
  text!: string;

  @Field(() => ID, { nullable: true, description: 'Id of the record that it means; null: it is created.' })
  recordId!: string | null;

  @Field(() => String, { nullable: true, description: 'What that record is called.' })
  name!: string | null;
}
