import { Field, ID, InputType, Int } from 'type-graphql';
import { WriteInput } from '../../api/write/write.input.ts';
import type { DateFormat } from '../columns/mapping.ts';
import type { FileFormat } from '../reading/table.ts';
import { ImportDateFormat, ImportKind } from './import-enums.ts';

@InputType('StartImportInput', { description: 'A file that is to be imported.' })
export class StartImportInput extends WriteInput {
  @Field(() => ImportKind, { nullable: true, description: 'The kind of records in it; recognised when left out.' })
  kind?: ImportKind | null;

  @Field(() => String, { description: 'Name of the file, at most 200 characters.' })
  fileName!: string;

  @Field(() => Int, { description: 'Size of the file in bytes.' })
  fileSize!: number;
}

@InputType({ description: 'An import run.' })
abstract class RunInput extends WriteInput {
  @Field(() => ID, { description: 'Id of the run.' })
  id!: string;
}

@InputType('SetImportFormatInput', {
  description: 'How the file of a run is read: what is left out or null is recognised. The file is then read again.',
})
export class SetImportFormatInput extends RunInput {
  @Field(() => ImportKind, { nullable: true, description: 'The kind of records in it.' })
  kind?: ImportKind | null;

  @Field(() => String, { nullable: true, description: 'UTF-8, UTF-16LE, UTF-16BE or WINDOWS-1252.' })
  encoding?: FileFormat['encoding'];

  @Field(() => String, { nullable: true, description: 'The sign between values: semicolon, comma, tab or bar.' })
  delimiter?: FileFormat['delimiter'];

  @Field(() => String, { nullable: true, description: 'The sheet of a workbook.' })
  sheet?: string | null;

  @Field(() => Int, { nullable: true, description: 'Line or row of the file with the headers, from 1.' })
  headerRow?: number | null;
}

@InputType('ImportColumnInput', { description: 'What a column of the file is taken for.' })
export class ImportColumnInput {
  @Field(() => Int, {
    nullable: true,
    description: 'Position in the file, from 0; null with a text that all rows share.',
  })
  position?: number | null;

  @Field(() => String, { nullable: true, description: 'A text that all rows share, instead of a column of the file.' })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'A field of importKinds; null leaves the column out.' })
  field?: string | null;

  @Field(() => ImportDateFormat, { nullable: true, description: 'How its days are written.' })
  dateFormat?: DateFormat | null;

  @Field(() => String, { nullable: true, description: 'The decimal mark of its numbers, comma or point.' })
  decimalMark?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether amounts with another currency's sign are SEK." })
  takenAsSek?: boolean | null;
}

@InputType('SetImportColumnsInput', { description: 'What the columns of a run are taken for.' })
export class SetImportColumnsInput extends RunInput {
  @Field(() => ImportKind, { description: 'The kind of records in the file.' })
  kind!: ImportKind;

  @Field(() => [ImportColumnInput], { description: 'The columns; those not named are left out.' })
  columns!: ImportColumnInput[];

  @Field(() => String, {
    nullable: true,
    description: 'Saves the mapping under this name; one of the same name and kind is replaced.',
  })
  saveAs?: string | null;
}

@InputType('JudgeImportInput', { description: 'A run whose rows are to be judged.' })
export class JudgeImportInput extends RunInput {}

@InputType('MendImportCellInput', { description: 'A cell of a row that is to have another text.' })
export class MendImportCellInput extends RunInput {
  @Field(() => Int, { description: 'Number of the row.' })
  row!: number;

  @Field(() => Int, { description: 'Position of the cell, from 0.' })
  position!: number;

  @Field(() => String, { description: 'Its new text, at most 10 000 characters.' })
  text!: string;
}

@InputType('MapImportValueInput', {
  description: 'What a value that the inventory does not know is to mean, in all rows: give recordId or create.',
})
export class MapImportValueInput extends RunInput {
  @Field(() => String, { description: 'The field, as unknownValues has it.' })
  field!: string;

  @Field(() => String, { description: 'The value, as unknownValues has it.' })
  text!: string;

  @Field(() => ID, { nullable: true, description: 'Id of the record that it means.' })
  recordId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: the record is made with the import.' })
  create?: boolean | null;
}

@InputType('PerformImportInput', { description: 'A run that is to be written.' })
export class PerformImportInput extends RunInput {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: rows that cannot be taken are left out. Otherwise one such row keeps everything from being written.',
  })
  validOnly?: boolean | null;
}

@InputType('CancelImportInput', { description: 'A run that is to end without writing anything.' })
export class CancelImportInput extends RunInput {}

@InputType('UndoImportInput', { description: 'A run whose changes are to be taken back.' })
export class UndoImportInput extends RunInput {}
