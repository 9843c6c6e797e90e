import { Field, ID, Int, ObjectType } from 'type-graphql';
import { FieldChangeType } from '../../access/field-change.type.ts';
import { describeEnum } from '../../api/enums.ts';
import { NodeType } from '../../api/node.type.ts';
import { ImportRunType } from './import-run.type.ts';
import { ImportOutcome, ImportUndo } from './import-status.ts';

describeEnum(ImportOutcome, 'ImportOutcome', 'What a row did, or would do, to the inventory.', {
  CREATED: 'It makes a record.',
  CHANGED: 'It changes a record.',
  UNCHANGED: 'It says what is stored already.',
  REJECTED: 'It cannot be taken; its problems say why.',
});

describeEnum(ImportUndo, 'ImportUndo', "What became of a row's change when its run was undone.", {
  UNDONE: 'It was taken back.',
  KEPT: 'It was kept; the problems of the row say why.',
});

@ObjectType('ImportProblem', { simpleResolvers: true, description: 'Why a row cannot be taken, or taken back.' })
export class ImportProblemType {
  @Field(() => Int, {
    nullable: true,
    description: 'Position of the cell at fault, from 0; null when it is about the row as a whole.',
  })
  position!: number | null;

  @Field(() => String, { description: "What is wrong, in the caller's language." })
  message!: string;
}

@ObjectType('ImportRow', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A row of an imported file as it was read, and what became of it.',
})
export class ImportRowType extends NodeType {
  @Field(() => ImportRunType, { description: 'The run that it belongs to.' })
  run!: ImportRunType;

  @Field(() => Int, { description: 'Number of the row among those with values, from 1; the headers have one too.' })
  number!: number;

  @Field(() => Int, { description: 'Line in a CSV file or row in a sheet, from 1.' })
  line!: number;

  @Field(() => [String], { description: 'Its cells as text, by position.' })
  cells!: string[];

  @Field(() => ImportOutcome, { nullable: true, description: 'What it does, or would do; null until it is judged.' })
  outcome!: ImportOutcome | null;

  @Field(() => [ImportProblemType], { description: 'Why it cannot be taken, or taken back.' })
  problems!: ImportProblemType[];

  @Field(() => [FieldChangeType], { description: 'What it changes in a record that there is already, field by field.' })
  changes!: FieldChangeType[];

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the record that it changes or makes; a new record has it once the run is done.',
  })
  recordId!: string | null;

  @Field(() => ImportUndo, { nullable: true, description: 'What became of it when the run was undone.' })
  undo!: ImportUndo | null;
}
