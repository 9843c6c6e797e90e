import { Field, Int, ObjectType } from 'type-graphql';
import { describeEnum } from '../../api/enums.ts';
import { NodeType } from '../../api/node.type.ts';
import { RecordFields } from '../../api/record-fields.type.ts';
import { DateTimeScalar } from '../../api/scalars.ts';
import { ImportKind } from './import-enums.ts';
import { ImportColumnType, ImportUnknownValueType, ImportValueChoiceType } from './import-run-parts.type.ts';
import { ImportStatus } from './import-status.ts';

describeEnum(ImportStatus, 'ImportStatus', 'Where an import run stands.', {
  UPLOADING: 'The file is awaited: send it by PUT to the upload address.',
  READING: 'The file is being read.',
  MAPPING: 'The file is read; which column is which field is to be confirmed.',
  JUDGING: 'What each row would do is being worked out.',
  PREVIEW: 'What each row would do is known; nothing is written yet.',
  IMPORTING: 'The rows are being written, in one transaction.',
  DONE: 'The rows are written.',
  UNDOING: 'What the run wrote is being taken back.',
  UNDONE: 'What the run wrote has been taken back, as far as nothing had changed since.',
  FAILED: 'The run could not go on; nothing of it is written.',
  CANCELLED: 'The run was cancelled; nothing of it is written.',
});

@ObjectType('ImportRun', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A file on its way into the inventory, from its upload to its result.',
})
export class ImportRunType extends RecordFields {
  @Field(() => ImportKind, { nullable: true, description: 'The kind of records in the file; null: not known yet.' })
  kind!: ImportKind | null;

  @Field(() => ImportStatus, { description: 'Where the run stands.' })
  status!: ImportStatus;

  @Field(() => String, { description: 'Who started it.' })
  actor!: string;

  @Field(() => Boolean, { description: 'Whether the caller started it; its rows are shown to nobody else.' })
  isMine!: boolean;

  @Field(() => String, { nullable: true, description: 'Why, in the words of who did it.' })
  reason!: string | null;

  @Field(() => String, { description: 'Name of the file.' })
  fileName!: string;

  @Field(() => Int, { description: 'Size of the file in bytes.' })
  fileSize!: number;

  @Field(() => String, { nullable: true, description: 'CSV or XLSX; null until the file is read.' })
  fileType!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Character encoding of a CSV file: UTF-8, UTF-16LE, UTF-16BE or WINDOWS-1252.',
  })
  encoding!: string | null;

  @Field(() => String, { nullable: true, description: 'The sign between the values of a CSV file.' })
  delimiter!: string | null;

  @Field(() => String, { nullable: true, description: 'The sheet of a workbook that is read.' })
  sheet!: string | null;

  @Field(() => [String], { description: 'The sheets of a workbook, in its order.' })
  sheets!: string[];

  @Field(() => Int, { nullable: true, description: 'Line or row of the file with the headers, from 1.' })
  headerRow!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The tool whose export it looks like: HEMTAG, SNIPE_IT, NETBOX, GLPI, INTUNE or LANSWEEPER.',
  })
  preset!: string | null;

  @Field(() => [ImportColumnType], { description: 'The columns of the file, and what they are taken for.' })
  columns!: ImportColumnType[];

  @Field(() => [ImportUnknownValueType], {
    description: 'Values that refer to records which the inventory does not have, most frequent first, at most 500.',
  })
  unknownValues!: ImportUnknownValueType[];

  @Field(() => [ImportValueChoiceType], { description: 'What the user has said of such values.' })
  choices!: ImportValueChoiceType[];

  @Field(() => Int, { nullable: true, description: 'Number of rows with values, without the headers.' })
  rowCount!: number | null;

  @Field(() => Int, { nullable: true, description: 'Rows that make a record; null until they are judged.' })
  createdCount!: number | null;

  @Field(() => Int, { nullable: true, description: 'Rows that change a record; null until they are judged.' })
  changedCount!: number | null;

  @Field(() => Int, { nullable: true, description: 'Rows that say what is stored already; null until judged.' })
  unchangedCount!: number | null;

  @Field(() => Int, { nullable: true, description: 'Rows that cannot be taken; null until they are judged.' })
  rejectedCount!: number | null;

  @Field(() => Int, { nullable: true, description: 'Rows that the work under way has done.' })
  doneCount!: number | null;

  @Field(() => Int, { nullable: true, description: 'Rows that the work under way has to do; null: not known.' })
  totalCount!: number | null;

  @Field(() => Boolean, { description: 'Whether rows that cannot be taken were left out, instead of stopping it all.' })
  validOnly!: boolean;

  @Field(() => String, { nullable: true, description: "Why the run could not go on, in the caller's language." })
  problem!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the rows began to be written.' })
  startedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the run ended.' })
  endedAt!: string | null;

  @Field(() => Int, { nullable: true, description: 'Records that an undo has put back or taken away.' })
  undoneCount!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Records that an undo has kept because they had changed or are used.',
  })
  keptCount!: number | null;
}
