import { useT, type Translate } from '../i18n/use-t.ts';
import { useMemo } from 'react';
import { FieldInput } from '../records/field-input.tsx';
import type { FieldSpec, RecordValues } from '../records/field-spec.ts';
import type { FormKind, Versioned } from '../records/record-kind.ts';
import { inputOf } from '../records/record-values.ts';
import { useRecordEditor } from '../records/use-record-editor.ts';
import { RecordForm } from '../ui/form/record-form.tsx';

interface PartFormProps<Masked, Shown extends Versioned> {
  readonly kind: FormKind<Masked, Shown>;
  readonly fieldsOf: (t: Translate) => readonly FieldSpec<Shown>[];
  /** The account that the new record belongs to. */
  readonly userId: string;
  /** The verb of saving. */
  readonly submitLabel: string;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** The form for something new that belongs to an account: a role, an identity elsewhere. */
export function PartForm<Masked, Shown extends Versioned>(props: PartFormProps<Masked, Shown>) {
  const { kind, fieldsOf, userId, submitLabel, onClose, onSaved } = props;
  const t = useT();
  const fields = useMemo(() => fieldsOf(t), [fieldsOf, t]);
  const toInput = (values: RecordValues) => ({ userId, ...inputOf(fields, values) });
  const draftKey = `${kind.type}:of:${userId}`;
  const { form, labels, show } = useRecordEditor({ kind, fields, shown: null, draftKey, toInput, onSaved });
  return (
    <RecordForm
      form={form}
      labels={labels}
      show={show}
      submitLabel={submitLabel}
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
