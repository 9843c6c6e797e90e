import { useMemo } from 'react';
import { useT } from '../i18n/use-t.ts';
import { RecordForm } from '../ui/form/record-form.tsx';
import { FieldInput } from './field-input.tsx';
import type { RecordDrawerProps } from './record-drawer.tsx';
import type { Versioned } from './record-kind.ts';
import { useRecordEditor } from './use-record-editor.ts';

/** The form of a record, new or changed, in its drawer. */
export function DrawerForm<Masked, Shown extends Versioned>(props: RecordDrawerProps<Masked, Shown>) {
  const { kind, shown, given, draftKey, onClose, onSaved } = props;
  const t = useT();
  const fields = useMemo(() => kind.fields(t), [kind, t]);
  const { form, labels, show } = useRecordEditor({ kind, fields, shown, given, draftKey, onSaved });
  return (
    <RecordForm
      form={form}
      labels={labels}
      show={show}
      submitLabel={t(shown ? 'ui.action.save' : kind.writes.words.create)}
      onCancel={() => {
        form.discard();
        onClose();
      }}
    >
      {fields.map((field) => (
        <FieldInput key={field.name} field={field} form={form} />
      ))}
    </RecordForm>
  );
}
