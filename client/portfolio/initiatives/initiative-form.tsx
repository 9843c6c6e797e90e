import { Stack } from '@mantine/core';
import { useEffect, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useT } from '../../i18n/use-t.ts';
import { FieldInput } from '../../records/field-input.tsx';
import { formRows } from '../../records/field-rows.ts';
import type { RecordValues } from '../../records/field-spec.ts';
import { reasonField } from '../../records/reason-field.ts';
import { RowsInput } from '../../records/rows-input.tsx';
import { useRecordEditor } from '../../records/use-record-editor.ts';
import { FieldGroup } from '../../ui/form/field-group.tsx';
import { RecordForm } from '../../ui/form/record-form.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { initiativePath } from '../addresses.ts';
import { initiativeChanges } from './initiative-changes.ts';
import { initiativeFieldGroups } from './initiative-fields.tsx';
import { initiativeKind, type Initiative } from './initiative-kind.ts';
import { partnerRows, riskRows } from './initiative-rows.ts';

interface InitiativeFormProps {
  /** The initiative to change; null makes one. */
  readonly initiative: Initiative | null;
  readonly onCancel: () => void;
}

const newInitiative: RecordValues = { isPrioritised: 'false', isMandatory: 'false', risks: '0', partners: '0' };

/** All that can be said of an initiative, to be filled in. An address with `?field=` leads to that field. */
export function InitiativeForm({ initiative, onCancel }: InitiativeFormProps) {
  const t = useT();
  const formats = useFormats();
  const groups = useMemo(() => initiativeFieldGroups(t), [t]);
  const plain = useMemo(
    () => [...groups.flatMap(({ fields }) => fields), ...(initiative ? [reasonField(t)] : [])],
    [groups, initiative, t],
  );
  const risks = useMemo(() => riskRows(t), [t]);
  const partners = useMemo(() => partnerRows(t), [t]);
  const rows = useMemo(() => [formRows(risks), formRows(partners)], [risks, partners]);
  const { form, labels, show } = useRecordEditor({
    kind: initiativeKind,
    fields: plain,
    rows,
    shown: initiative,
    given: initiative ? undefined : newInitiative,
    namedChanges: initiativeChanges(t, formats),
    goTo: ({ code }) => initiativePath(code),
  });
  const { setFocus } = form;
  const asked = useSearchParams()[0].get('field');
  useEffect(() => {
    if (asked !== null && plain.some(({ name }) => name === asked)) setFocus(asked);
  }, [asked, plain, setFocus]);
  const inputs = (names: readonly string[]) =>
    plain
      .filter(({ name }) => names.includes(name))
      .map((field) => <FieldInput key={field.name} field={field} form={form} />);

  return (
    <RecordForm
      form={form}
      labels={labels}
      show={show}
      submitLabel={t(initiative ? 'ui.action.save' : 'portfolio.save')}
      onCancel={onCancel}
    >
      <Stack gap="xl">
        {groups.map((group) => (
          <Stack key={group.id} gap="md">
            <FieldGroup title={t(`portfolio.group.${group.id}`)}>
              {inputs(group.fields.map(({ name }) => name))}
            </FieldGroup>
            {group.id === 'planning' && (
              <RowsInput
                rows={risks}
                form={form}
                help={t('portfolio.field.risks.help')}
                addLabel={t('portfolio.risk.add')}
              />
            )}
            {group.id === 'proposal' && (
              <RowsInput
                rows={partners}
                form={form}
                help={t('portfolio.field.partners.help')}
                addLabel={t('portfolio.partner.add')}
              />
            )}
          </Stack>
        ))}
        <Stack gap="md">{inputs(['reason'])}</Stack>
      </Stack>
    </RecordForm>
  );
}
