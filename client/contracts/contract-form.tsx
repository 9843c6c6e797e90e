import { Stack } from '@mantine/core';
import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import type { ContractFieldsFragment } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { FieldInput } from '../records/field-input.tsx';
import type { RecordValues } from '../records/field-spec.ts';
import { reasonField } from '../records/reason-field.ts';
import { inputOf } from '../records/record-values.ts';
import { useRecordEditor } from '../records/use-record-editor.ts';
import { FieldGroup } from '../ui/form/field-group.tsx';
import { RecordForm } from '../ui/form/record-form.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';
import { contractPath } from './addresses.ts';
import { contractFieldGroups, noteField, type ContractField } from './contract-fields.tsx';
import classes from './contract-form.module.css';
import { contractKind } from './contract-kind.ts';
import { DaysPreview } from './days-preview.tsx';
import { optionChanges, optionFieldOf, optionInputs, optionSpecs } from './option-rows.ts';
import { OptionRows } from './option-inputs.tsx';

interface ContractFormProps {
  /** The contract to change; null makes one. */
  readonly contract: ContractFieldsFragment | null;
  /** What a new contract begins with, beside what all do. */
  readonly given?: RecordValues;
  readonly onCancel: () => void;
}

const newContract: RecordValues = {
  domain: 'OTHER',
  priorityClass: 'LOW',
  noticeUnit: 'MONTHS',
  noticeRule: 'BACKWARD',
  noticeStart: 'DAY_NUMBER',
  reviewLeadMonths: '3',
  options: '0',
};

/** All that can be said of a contract, to be filled in, with the days that it comes to beside it. */
export function ContractForm({ contract, given, onCancel }: ContractFormProps) {
  const t = useT();
  const formats = useFormats();
  const groups = useMemo(() => contractFieldGroups(t), [t]);
  const last = useMemo(() => (contract ? [noteField(t), reasonField(t)] : [noteField(t)]), [t, contract]);
  const plain = useMemo(() => [...groups.flatMap(({ fields }) => fields), ...last], [groups, last]);
  const fields = useMemo(() => [...plain, ...optionSpecs(t)], [plain, t]);
  const begun = useMemo(() => ({ ...newContract, ...given }), [given]);
  const toInput = useMemo(
    () => (values: RecordValues) => ({ ...inputOf(plain, values), options: optionInputs(values) }),
    [plain],
  );
  const { form, labels, show } = useRecordEditor({
    kind: contractKind,
    fields,
    shown: contract,
    given: contract ? undefined : begun,
    toInput,
    fieldOf: optionFieldOf,
    namedChanges: optionChanges(t, formats),
    goTo: ({ number }) => contractPath(number),
  });
  const { control } = form;
  const [termMonths, fixedEnd, noticeCount] = useWatch({ control, name: ['termMonths', 'fixedEnd', 'noticeCount'] });
  const hidden = hiddenFields({ isOpen: !termMonths && !fixedEnd, hasNotice: Boolean(noticeCount) });
  const input = (field: ContractField) =>
    hidden.has(field.name) ? null : <FieldInput key={field.name} field={field} form={form} />;

  return (
    <RecordForm
      form={form}
      labels={labels}
      show={show}
      submitLabel={t(contract ? 'ui.action.save' : 'contracts.save')}
      onCancel={onCancel}
    >
      <div className={classes.columns}>
        <Stack gap="lg">
          {groups.map((group) => (
            <div key={group.id}>
              <FieldGroup title={t(`contracts.group.${group.id}`)}>{group.fields.map(input)}</FieldGroup>
              {group.id === 'notice' && <OptionRows form={form} fields={fields} />}
            </div>
          ))}
          <Stack gap="md">{last.map(input)}</Stack>
        </Stack>
        <DaysPreview control={control} fields={fields} contract={contract} toInput={toInput} />
      </div>
    </RecordForm>
  );
}

/** How notice counts is asked for only where there is a notice period; from when it runs, only of open-ended contracts. */
function hiddenFields({ isOpen, hasNotice }: { isOpen: boolean; hasNotice: boolean }): ReadonlySet<string> {
  if (!hasNotice) return new Set(['noticeUnit', 'noticeRule', 'noticeStart']);
  return new Set([isOpen ? 'noticeRule' : 'noticeStart']);
}
