import { Field, ID, InputType, Int } from 'type-graphql';
import { WriteInput } from '../../api/write/write.input.ts';
import { ImportColumnInput } from '../../exchange/runs/import.input.ts';
import '../economy.enums.ts';
import { Scenario } from '../scenario.ts';
import './ledger.enums.ts';
import { LedgerFigure } from './ledger-figure.ts';

/** GraphQL: the import that is asked something of. */
@InputType()
abstract class OfImport extends WriteInput {
  @Field(() => ID, { description: 'The import.' })
  id!: string;
}

@InputType('StartLedgerImportInput', { description: 'A file of a ledger that is to be imported.' })
export class StartLedgerImportInput extends WriteInput {
  @Field(() => String, { description: 'Name of the file, at most 200 characters.' })
  fileName!: string;

  @Field(() => Int, { description: 'Its size in bytes.' })
  fileSize!: number;
}

@InputType('SetLedgerColumnsInput', { description: 'What the columns of a table are.' })
export class SetLedgerColumnsInput extends OfImport {
  @Field(() => [ImportColumnInput], {
    description: 'The columns: account, costCentre, project, month, date, amount; those not named are left out.',
  })
  columns!: ImportColumnInput[];
}

@InputType('ChooseLedgerContentInput', { description: 'What of a file counts, and whose costs it has.' })
export class ChooseLedgerContentInput extends OfImport {
  @Field(() => LedgerFigure, {
    nullable: true,
    description: 'What counts as actual cost: VOUCHERS or PERIOD_AMOUNTS, which say the same twice; null: nothing.',
  })
  actualFrom?: LedgerFigure | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether its budgets are imported.' })
  withBudget?: boolean;

  @Field(() => Scenario, { nullable: true, description: 'What the amounts of a table are.' })
  tableScenario?: Scenario;

  @Field(() => String, {
    nullable: true,
    description:
      'Whose costs they are, at most 40 characters: what the same ledger has had in these months is replaced.',
  })
  ledger?: string;
}

@InputType('ImportLedgerInput', { description: 'A ledger whose entries are to be written.' })
export class ImportLedgerInput extends OfImport {}

@InputType('CancelLedgerImportInput', { description: 'An import that is to end without writing anything.' })
export class CancelLedgerImportInput extends OfImport {}

@InputType('UndoLedgerImportInput', { description: 'An import whose entries are to be taken back.' })
export class UndoLedgerImportInput extends OfImport {}
