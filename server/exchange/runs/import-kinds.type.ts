import { Field, ObjectType } from 'type-graphql';
import { describeEnum } from '../../api/enums.ts';
import { enumOf, type EnumOf } from '../../values/enum-of.ts';
import { ImportKind } from './import-enums.ts';

export const ImportFieldType = enumOf('TEXT', 'INTEGER', 'DECIMAL', 'MONEY', 'DATE', 'BOOLEAN', 'ENUM', 'REFERENCE');
export type ImportFieldType = EnumOf<typeof ImportFieldType>;

describeEnum(ImportFieldType, 'ImportFieldType', 'How the values of a field are read.', {
  TEXT: 'A text.',
  INTEGER: 'A whole number.',
  DECIMAL: 'A number with decimals.',
  MONEY: 'An amount in SEK.',
  DATE: 'A day.',
  BOOLEAN: 'Yes or no.',
  ENUM: 'One of a list, by its name in Swedish or English.',
  REFERENCE: 'Another record, by its code or name.',
});

@ObjectType('ImportField', { simpleResolvers: true, description: 'A field that a column of a file can set.' })
export class ImportFieldDescription {
  @Field(() => String, { description: 'Name of the field, as mappings have it.' })
  field!: string;

  @Field(() => String, { description: "What people call it, in the caller's language." })
  label!: string;

  @Field(() => Boolean, { description: 'Whether a new record needs it.' })
  required!: boolean;

  @Field(() => ImportFieldType, { description: 'How its values are read.' })
  type!: ImportFieldType;

  @Field(() => [String], { nullable: true, description: "The values of an enum, in the caller's language." })
  options!: string[] | null;
}

@ObjectType('ImportKindDescription', { simpleResolvers: true, description: 'A kind of record that can be imported.' })
export class ImportKindDescription {
  @Field(() => ImportKind, { description: 'The kind.' })
  kind!: ImportKind;

  @Field(() => [ImportFieldDescription], { description: 'What its columns can be, in the order of exports.' })
  fields!: ImportFieldDescription[];
}
