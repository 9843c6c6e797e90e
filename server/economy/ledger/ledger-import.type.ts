import { Field, Int, ObjectType } from 'type-graphql';
import { NodeType } from '../../api/node.type.ts';
import { RecordFields } from '../../api/record-fields.type.ts';
import { DateTimeScalar, MoneyScalar, YearMonthScalar } from '../../api/scalars.ts';
import { ImportColumnType } from '../../exchange/runs/import-run-parts.type.ts';
import '../economy.enums.ts';
import { Scenario } from '../scenario.ts';
import './ledger.enums.ts';
import { LedgerFigure } from './ledger-figure.ts';
import { LedgerStatus } from './ledger-status.ts';

@ObjectType('LedgerContent', {
  simpleResolvers: true,
  description: 'What a file has of one figure, of accounts of costs and income.',
})
export class LedgerContentType {
  @Field(() => LedgerFigure, { description: 'The figure.' })
  figure!: LedgerFigure;

  @Field(() => Int, { description: 'How many rows.' })
  rows!: number;

  @Field(() => MoneyScalar, { description: 'Their sum, SEK; costs above zero, income below.' })
  amount!: string;

  @Field(() => YearMonthScalar, { description: 'The first month that they are of.' })
  first!: string;

  @Field(() => YearMonthScalar, { description: 'The last month that they are of.' })
  last!: string;
}

@ObjectType('LedgerImport', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A file of a ledger, from its upload to the cost entries that it made.',
})
export class LedgerImportType extends RecordFields {
  @Field(() => LedgerStatus, { description: 'Where the import stands.' })
  status!: LedgerStatus;

  @Field(() => String, { description: 'Who started it.' })
  actor!: string;

  @Field(() => String, { nullable: true, description: 'Why, in the words of who did it.' })
  reason!: string | null;

  @Field(() => String, { description: 'Name of the file.' })
  fileName!: string;

  @Field(() => Int, { description: 'Size of the file in bytes.' })
  fileSize!: number;

  @Field(() => String, { nullable: true, description: 'SIE, CSV or XLSX; null until the file is read.' })
  fileType!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'How its text was found to be encoded, whatever it says: CP437, UTF-8, UTF-16LE, UTF-16BE or WINDOWS-1252.',
  })
  encoding!: string | null;

  @Field(() => String, { nullable: true, description: 'The program that wrote a SIE file.' })
  program!: string | null;

  @Field(() => String, { nullable: true, description: 'The organisation that a SIE file is of.' })
  company!: string | null;

  @Field(() => String, { nullable: true, description: 'Its organisation number, as it is written.' })
  organisationNumber!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whose costs they are: what a later import brings of the same ledger and months takes their place.',
  })
  ledger!: string | null;

  @Field(() => [ImportColumnType], { description: 'The columns of a table, and what they are taken for.' })
  columns!: ImportColumnType[];

  @Field(() => [LedgerContentType], { description: 'What the file has; empty until it is read.' })
  contents!: LedgerContentType[];

  @Field(() => Int, {
    nullable: true,
    description: 'Rows of accounts of assets and debts, which are no cost; null until the file is read.',
  })
  balanceRows!: number | null;

  @Field(() => LedgerFigure, { nullable: true, description: 'What counts as actual cost; null: nothing of the file.' })
  actualFrom!: LedgerFigure | null;

  @Field(() => Boolean, { description: 'Whether its budgets are imported.' })
  withBudget!: boolean;

  @Field(() => Scenario, { description: 'What the amounts of a table are.' })
  tableScenario!: Scenario;

  @Field(() => Int, { nullable: true, description: 'Rows that the work under way has read.' })
  doneCount!: number | null;

  @Field(() => Int, { nullable: true, description: 'Entries that the import made; null until it is done.' })
  createdCount!: number | null;

  @Field(() => Int, { nullable: true, description: 'Entries that it changed; null until it is done.' })
  changedCount!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Entries of an earlier import that it took away; null until it is done.',
  })
  removedCount!: number | null;

  @Field(() => Int, { nullable: true, description: 'Entries that were right already; null until it is done.' })
  unchangedCount!: number | null;

  @Field(() => Int, { nullable: true, description: 'Entries that an undo has put back or taken away.' })
  undoneCount!: number | null;

  @Field(() => Int, { nullable: true, description: 'Entries that an undo has kept because they had changed.' })
  keptCount!: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Why the file cannot be taken, with its line, in the caller's language.",
  })
  problem!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the entries were written.' })
  importedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the import ended without being written.' })
  endedAt!: string | null;
}
