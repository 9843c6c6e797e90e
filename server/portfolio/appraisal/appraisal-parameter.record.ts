import { defineRecord, type RecordSpec } from '../../api/read/record.ts';
import { trimmed } from '../../economy/benefits/benefit.record.ts';
import { AppraisalParameter } from './appraisal-parameter.entity.ts';
import { AppraisalParameterType } from './appraisal-parameter.type.ts';

export const appraisalParameters: RecordSpec<AppraisalParameter> = defineRecord({
  name: 'AppraisalParameter',
  entity: AppraisalParameter,
  type: () => AppraisalParameterType,
  list: 'appraisalParameters',
  one: 'appraisalParameter',
  idPrefix: 'appraisalparameter',
  key: null,
  label: 'source',
  description: 'What appraisals and balance calculations take as given, the newest first.',
  filter: ['kind', 'firstDay', 'holds', 'source', 'updatedAt'],
  order: ['firstDay', 'kind', 'value', 'updatedAt'],
  newestFirst: true,
  group: ['kind', 'holds'],
  search: { in: ['source', 'note'] },
  shown: { value: trimmed('value') },
  calculated: {
    holds: (alias, { today, rows }) =>
      `(${alias}.first_day <= ${today()} and not exists (select from ${rows(appraisalParameters)} l
        where l.kind = ${alias}.kind and l.first_day > ${alias}.first_day and l.first_day <= ${today()}))`,
  },
});
