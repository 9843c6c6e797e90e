import { Field, ObjectType } from 'type-graphql';
import { ImportRowType } from './import-row.type.ts';
import { ImportRunType } from './import-run.type.ts';

@ObjectType('ImportRunPayload', { simpleResolvers: true, description: 'What was asked of an import run.' })
export class ImportRunPayload {
  @Field(() => ImportRunType, { description: 'The run as it is now; a job may go on with it.' })
  importRun!: ImportRunType;
}

@ObjectType('StartImportPayload', { simpleResolvers: true, description: 'An import run that awaits its file.' })
export class StartImportPayload {
  @Field(() => ImportRunType, { description: 'The run.' })
  importRun!: ImportRunType;

  @Field(() => String, { description: 'Where to send the file by PUT, as its bytes.' })
  uploadUrl!: string;
}

@ObjectType('MendImportCellPayload', { simpleResolvers: true, description: 'A row that was mended and judged again.' })
export class MendImportCellPayload {
  @Field(() => ImportRunType, { description: 'The run with its new counts.' })
  importRun!: ImportRunType;

  @Field(() => ImportRowType, { description: 'The row.' })
  importRow!: ImportRowType;
}
