import { jsonFields, jsonRows } from '../../api/read/json-rows.ts';
import { defineRecord } from '../../api/read/record.ts';
import { LedgerImport } from './ledger-import.entity.ts';
import { LedgerImportType } from './ledger-import.type.ts';
import { LedgerRule } from './ledger-rule.entity.ts';
import { LedgerRuleType } from './ledger-rule.type.ts';
import { ofWholeRegion } from './whole-region.ts';

export const ledgerRules = defineRecord({
  name: 'LedgerRule',
  entity: LedgerRule,
  type: () => LedgerRuleType,
  list: 'ledgerRules',
  one: 'ledgerRule',
  idPrefix: 'ledgerrule',
  key: null,
  label: 'year',
  description: 'What rows of ledgers become the cost of, by account, cost centre and project.',
  filter: [
    'year',
    'account',
    'costCentre',
    'project',
    'service',
    'contract',
    'asset',
    'isLeftOut',
    'category',
    'costClass',
    'updatedAt',
  ],
  order: ['account', 'costCentre', 'project', 'year', 'updatedAt'],
  group: ['year', 'category', 'costClass', 'isLeftOut'],
  search: { in: ['account', 'costCentre', 'project', 'note'] },
  inUnits: ofWholeRegion,
});

export const ledgerImports = defineRecord({
  name: 'LedgerImport',
  entity: LedgerImport,
  type: () => LedgerImportType,
  list: 'ledgerImports',
  one: 'ledgerImport',
  idPrefix: 'ledgerimport',
  key: null,
  label: 'fileName',
  description: 'Files of ledgers that have been imported or are on their way, newest first.',
  filter: ['status', 'actor', 'fileName', 'ledger', 'createdAt', 'importedAt'],
  order: ['createdAt', 'fileName', 'importedAt'],
  newestFirst: true,
  group: ['status', 'ledger', 'actor'],
  search: { in: ['fileName', 'actor', 'company', 'reason'] },
  inUnits: ofWholeRegion,
  derived: {
    columns: {
      from: jsonRows('columns', {
        ...jsonFields(['header', 'text', 'field', 'dateFormat', 'decimalMark', 'question']),
        takenAsSek: `coalesce((x->>'takenAsSek')::boolean, false)`,
        position: `(x->>'position')::integer`,
        samples: `x->'samples'`,
      }),
    },
    contents: {
      from: jsonRows('contents', {
        ...jsonFields(['figure', 'first', 'last', 'amount']),
        rows: `(x->>'rows')::integer`,
      }),
    },
  },
  computed: { problem: ['problem'] },
  // Of its own history only what people do to it is news.
  derivedColumns: [
    'actor',
    'asker',
    'fileType',
    'encoding',
    'program',
    'company',
    'organisationNumber',
    'headerRow',
    'survey',
    'columns',
    'contents',
    'names',
    'balanceRows',
    'doneCount',
    'createdCount',
    'changedCount',
    'removedCount',
    'unchangedCount',
    'undoneCount',
    'keptCount',
    'problem',
    'importedAt',
    'endedAt',
  ],
});
