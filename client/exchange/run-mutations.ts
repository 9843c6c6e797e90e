import { graphql } from '../gql/gql.ts';

// The first of these order work: by the time that their answer comes, the run may have gone further than the answer
// knows, so that it is read anew instead.

export const SetFormat = graphql(`
  mutation SetImportFormat($input: SetImportFormatInput!) {
    setImportFormat(input: $input) {
      importRun {
        id
      }
    }
  }
`);

export const Judge = graphql(`
  mutation JudgeImport($input: JudgeImportInput!) {
    judgeImport(input: $input) {
      importRun {
        id
      }
    }
  }
`);

export const MapValue = graphql(`
  mutation MapImportValue($input: MapImportValueInput!) {
    mapImportValue(input: $input) {
      importRun {
        id
      }
    }
  }
`);

export const Perform = graphql(`
  mutation PerformImport($input: PerformImportInput!) {
    performImport(input: $input) {
      importRun {
        id
      }
    }
  }
`);

export const Cancel = graphql(`
  mutation CancelImport($input: CancelImportInput!) {
    cancelImport(input: $input) {
      importRun {
        id
      }
    }
  }
`);

export const Undo = graphql(`
  mutation UndoImport($input: UndoImportInput!) {
    undoImport(input: $input) {
      importRun {
        id
      }
    }
  }
`);

export const SetColumns = graphql(`
  mutation SetImportColumns($input: SetImportColumnsInput!) {
    setImportColumns(input: $input) {
      importRun {
        ...ImportRunFields
      }
    }
  }
`);

export const MendCell = graphql(`
  mutation MendImportCell($input: MendImportCellInput!) {
    mendImportCell(input: $input) {
      importRun {
        ...ImportRunFields
      }
      importRow {
        ...ImportRowFields
      }
    }
  }
`);
