import { auditEvents } from '../../access/audit-event.record.ts';
import { jsonFields, jsonRows } from '../../api/read/json-rows.ts';
import { addLink, defineRecord } from '../../api/read/record.ts';
import { columnsSeenBy, openChanges } from './import-masks.ts';
import { ImportMapping } from './import-mapping.entity.ts';
import { ImportMappingType } from './import-mapping.type.ts';
import { ImportRow } from './import-row.entity.ts';
import { ImportRowType } from './import-row.type.ts';
import { ImportRun } from './import-run.entity.ts';
import { ImportRunType } from './import-run.type.ts';

export const importRuns = defineRecord({
  name: 'ImportRun',
  entity: ImportRun,
  type: () => ImportRunType,
  list: 'importRuns',
  one: 'importRun',
  idPrefix: 'import',
  key: null,
  label: 'fileName',
  description: 'Files that have been imported or are on their way, newest first.',
  filter: ['kind', 'status', 'actor', 'fileName', 'createdAt', 'endedAt'],
  order: ['createdAt', 'fileName'],
  newestFirst: true,
  group: ['status', 'kind', 'actor'],
  search: { in: ['fileName', 'actor', 'reason'] },
  derived: {
    columns: {
      from: jsonRows('columns', {
        ...jsonFields(['header', 'text', 'field', 'dateFormat', 'decimalMark', 'question']),
        takenAsSek: `coalesce((x->>'takenAsSek')::boolean, false)`,
        position: `(x->>'position')::integer`,
        samples: `x->'samples'`,
      }),
    },
    unknownValues: {
      from: jsonRows('unknown_values', {
        ...jsonFields(['field', 'text', 'suggestedId', 'suggestedName']),
        position: `(x->>'position')::integer`,
        rows: `(x->>'rows')::integer`,
        canCreate: `(x->>'canCreate')::boolean`,
      }),
    },
    choices: { from: jsonRows('choices', jsonFields(['field', 'text', 'recordId', 'name'])) },
  },
  own: (alias, principal) => `${alias}.owner_id = ${principal}`,
  ownMayChange: true,
  tokensOwn: true,
  // A file is about any units, so no list of units has it: who does not see the whole region sees only what is their own.
  inUnits: (_alias, units) => `${units} is null`,
  masks: (alias, { principal }) => ({ columns: columnsSeenBy(alias, principal()) }),
  computed: { problem: ['problem'], isMine: ['ownerId'] },
  // Of its own history only what people do to it is news; the file and the counts stand in the run itself.
  derivedColumns: [
    'actor',
    'asker',
    'ownerId',
    'fileType',
    'encoding',
    'delimiter',
    'sheet',
    'sheets',
    'headerRow',
    'preset',
    'survey',
    'columns',
    'choices',
    'unknownValues',
    'rowCount',
    'createdCount',
    'changedCount',
    'unchangedCount',
    'rejectedCount',
    'doneCount',
    'totalCount',
    'undoneCount',
    'keptCount',
    'judgement',
    'onlyRejected',
    'problem',
    'startedAt',
    'endedAt',
  ],
});

export const importRows = defineRecord({
  name: 'ImportRow',
  entity: ImportRow,
  type: () => ImportRowType,
  list: 'importRows',
  one: 'importRow',
  idPrefix: 'importrow',
  key: null,
  label: 'number',
  description: 'The rows of imported files.',
  filter: ['run', 'number', 'line', 'outcome', 'undo'],
  order: ['number'],
  group: ['outcome', 'undo'],
  search: { in: ['cells'] },
  own: (alias, principal) =>
    `exists (select from import_run ir where ir.id = ${alias}.run_id and ir.owner_id = ${principal})`,
  tokensOwn: true,
  derived: {
    changes: {
      from: jsonRows('changes', { ...jsonFields(['field', 'before', 'after']), secret: `(x->>'secret')::boolean` }),
    },
  },
  masks: (alias, tools) => ({ changes: openChanges(alias, tools) }),
  computed: { problems: ['problems'], recordId: ['recordType', 'recordKey'] },
});

export const importMappings = defineRecord({
  name: 'ImportMapping',
  entity: ImportMapping,
  type: () => ImportMappingType,
  list: 'importMappings',
  one: 'importMapping',
  idPrefix: 'importmapping',
  key: null,
  label: 'name',
  description: 'Saved ways of reading files.',
  filter: ['name', 'kind', 'updatedAt'],
  order: ['name', 'updatedAt'],
  group: ['kind'],
  search: { in: ['name'] },
  own: (alias, principal) => `${alias}.owner_id = ${principal}`,
  ownMayChange: true,
  tokensOwn: true,
  derivedColumns: ['ownerId'],
  derived: {
    columns: {
      from: jsonRows('columns', {
        ...jsonFields(['header', 'text', 'field', 'dateFormat', 'decimalMark']),
        takenAsSek: `coalesce((x->>'takenAsSek')::boolean, false)`,
      }),
    },
  },
});

addLink(importRuns, 'rows', { of: () => importRows, by: 'run', description: 'The rows of the file, in its order.' });
addLink(importRuns, 'events', {
  of: () => auditEvents,
  by: (here, there) => `${there}.source = 'IMPORT' and ${there}.source_id = ${here}.id`,
  isPart: true,
  description: 'Every change of a record that the run made, and that undoing it made.',
});
