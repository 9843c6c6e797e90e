import { Stack } from '@mantine/core';
import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { FundingSource } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { FieldInput } from '../../records/field-input.tsx';
import { formRows, rowInputs } from '../../records/field-rows.ts';
import type { RecordValues } from '../../records/field-spec.ts';
import { reasonField } from '../../records/reason-field.ts';
import { inputOf } from '../../records/record-values.ts';
import { RowsInput } from '../../records/rows-input.tsx';
import { useRecordEditor } from '../../records/use-record-editor.ts';
import { FieldGroup } from '../../ui/form/field-group.tsx';
import { RecordForm } from '../../ui/form/record-form.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { framePath } from './addresses.ts';
import { frameChanges } from './frame-changes.ts';
import { frameFieldGroups, yearRows } from './frame-fields.tsx';
import { frameKind, type FundingFrame } from './frame-kind.tsx';

interface FrameFormProps {
  /** The frame to change; null makes one. */
  readonly frame: FundingFrame | null;
  readonly onCancel: () => void;
}

const newFrame: RecordValues = { source: FundingSource.OPERATING, isClosed: 'false', years: '1' };

const sourceOf = ({ source }: RecordValues): string | null => (typeof source === 'string' ? source : null);

/** All that can be said of a frame of money, its years as rows; what is asked of equity only where it charges that. */
export function FrameForm({ frame, onCancel }: FrameFormProps) {
  const t = useT();
  const formats = useFormats();
  const groups = useMemo(() => frameFieldGroups(t), [t]);
  const fields = useMemo(
    () => [...groups.flatMap((group) => group.fields), ...(frame ? [reasonField(t)] : [])],
    [groups, frame, t],
  );
  const rows = useMemo(
    () => [formRows(yearRows(t, FundingSource.EQUITY), (values) => yearRows(t, sourceOf(values)))],
    [t],
  );
  const { form, labels, show } = useRecordEditor({
    kind: frameKind,
    fields,
    rows,
    shown: frame,
    given: frame ? undefined : newFrame,
    toInput: (values) => {
      const source = sourceOf(values);
      return {
        ...inputOf(fields, values),
        ...(source !== FundingSource.EQUITY && { openingEquity: null, motive: null }),
        years: rowInputs(yearRows(t, source), values),
      };
    },
    namedChanges: frameChanges(t, formats),
    goTo: ({ id }) => framePath(id),
  });
  const source = sourceOf(useWatch({ control: form.control }) as RecordValues);
  const chargesEquity = source === FundingSource.EQUITY;
  return (
    <RecordForm
      form={form}
      labels={labels}
      show={show}
      submitLabel={t(frame ? 'ui.action.save' : 'funding.frames.save')}
      onCancel={onCancel}
    >
      <Stack gap="xl">
        {groups
          .filter(({ id }) => id !== 'equity' || chargesEquity)
          .map((group) => (
            <Stack key={group.id} gap="md">
              <FieldGroup title={t(`funding.group.${group.id}`)}>
                {group.fields.map((field) => (
                  <FieldInput key={field.name} field={field} form={form} />
                ))}
              </FieldGroup>
              {group.id === 'frame' && (
                <RowsInput
                  rows={yearRows(t, source)}
                  form={form}
                  help={t(chargesEquity ? 'funding.years.help.equity' : 'funding.years.help')}
                  addLabel={t('funding.years.add')}
                />
              )}
            </Stack>
          ))}
        {frame && <FieldInput field={reasonField(t)} form={form} />}
      </Stack>
    </RecordForm>
  );
}
