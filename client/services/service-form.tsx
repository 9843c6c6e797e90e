import { Stack } from '@mantine/core';
import { useEffect, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useT } from '../i18n/use-t.ts';
import { FieldInput } from '../records/field-input.tsx';
import { formRows } from '../records/field-rows.ts';
import type { RecordValues } from '../records/field-spec.ts';
import { reasonField } from '../records/reason-field.ts';
import { RowsInput } from '../records/rows-input.tsx';
import { useRecordEditor } from '../records/use-record-editor.ts';
import { FieldGroup } from '../ui/form/field-group.tsx';
import { RecordForm } from '../ui/form/record-form.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';
import { servicePath } from './addresses.ts';
import { serviceChanges } from './service-changes.ts';
import { noteField, phaseField, serviceFieldGroups } from './service-fields.tsx';
import { serviceKind, type Service } from './service-kind.ts';
import { linkRows, targetRows } from './service-rows.ts';

interface ServiceFormProps {
  /** The service to change; null makes one. */
  readonly service: Service | null;
  readonly onCancel: () => void;
}

const newService: RecordValues = { phase: 'IDEA', isPrioritised: 'false', links: '0', adoptionTargets: '0' };

/** All that can be said of a service, to be filled in. An address with `?field=` leads to that field. */
export function ServiceForm({ service, onCancel }: ServiceFormProps) {
  const t = useT();
  const formats = useFormats();
  const groups = useMemo(() => serviceFieldGroups(t), [t]);
  const plain = useMemo(
    () => [
      ...groups.flatMap(({ fields }) => fields),
      ...(service ? [] : [phaseField(t)]),
      noteField(t),
      ...(service ? [reasonField(t)] : []),
    ],
    [groups, service, t],
  );
  const links = useMemo(() => linkRows(t), [t]);
  const targets = useMemo(() => targetRows(t), [t]);
  const rows = useMemo(() => [formRows(links), formRows(targets)], [links, targets]);
  const { form, labels, show } = useRecordEditor({
    kind: serviceKind,
    fields: plain,
    rows,
    shown: service,
    given: service ? undefined : newService,
    namedChanges: serviceChanges(t, formats),
    goTo: ({ code }) => servicePath(code),
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
      submitLabel={t(service ? 'ui.action.save' : 'services.save')}
      onCancel={onCancel}
    >
      <Stack gap="xl">
        {groups.map((group) => (
          <Stack key={group.id} gap="md">
            <FieldGroup title={t(`services.group.${group.id}`)}>
              {inputs([...group.fields.map(({ name }) => name), ...(group.id === 'identity' ? ['phase'] : [])])}
            </FieldGroup>
            {group.id === 'identity' && (
              <RowsInput
                rows={links}
                form={form}
                help={t('services.field.links.help')}
                addLabel={t('services.link.add')}
              />
            )}
            {group.id === 'use' && (
              <RowsInput
                rows={targets}
                form={form}
                help={t('services.field.adoptionTargets.help')}
                addLabel={t('services.target.add')}
              />
            )}
          </Stack>
        ))}
        <Stack gap="md">{inputs(['note', 'reason'])}</Stack>
      </Stack>
    </RecordForm>
  );
}
