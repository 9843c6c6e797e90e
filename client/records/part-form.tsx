import { useMemo } from 'react';
import { useT, type Translate } from '../i18n/use-t.ts';
import { RecordForm } from '../ui/form/record-form.tsx';
import { FieldInput } from './field-input.tsx';
import type { FieldSpec, RecordValues } from './field-spec.ts';
import type { FormKind, Versioned } from './record-kind.ts';
import { inputOf } from './record-values.ts';
import { useRecordEditor } from './use-record-editor.ts';

interface PartFormProps<Masked, Shown extends Versioned> {
  readonly kind: FormKind<Masked, Shown>;
  readonly fieldsOf: (t: Translate) => readonly FieldSpec<Shown>[];
  /** The record that the part belongs to, as the mutation's input has it: { userId: 'user_…' }. */
  readonly of: Readonly<Record<string, string>>;
  /** The part to change; a new one without it. */
  readonly shown?: Shown | undefined;
  /** What a new part begins with. */
  readonly given?: RecordValues;
  /** What is sent of what was typed, where that is not the same. */
  readonly valuesToSend?: (values: RecordValues) => RecordValues;
  /** The verb of saving. */
  readonly submitLabel: string;
  readonly onClose: () => void;
  readonly onSaved: () => void;
  /** Where to go when it is saved; without it the page stays. */
  readonly goTo?: (record: Shown) => string;
}

/** The form for something that belongs to a record: a role of an account, a line of a contract's prices. */
export function PartForm<Masked, Shown extends Versioned>(props: PartFormProps<Masked, Shown>) {
  const { kind, fieldsOf, of, shown = null, given, valuesToSend, submitLabel, onClose, onSaved, goTo } = props;
  const t = useT();
  const fields = useMemo(() => fieldsOf(t), [fieldsOf, t]);
  const toInput = (values: RecordValues) => ({
    ...(!shown && of),
    ...inputOf(fields, valuesToSend?.(values) ?? values),
  });
  const draftKey = `${kind.type}:${shown ? shown.id : `of:${Object.values(of).join()}`}`;
  const { form, labels, show } = useRecordEditor({
    kind,
    fields,
    shown,
    given: shown ? undefined : given,
    draftKey,
    toInput,
    onSaved,
    ...(goTo && { goTo }),
  });
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
