import { Drawer } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { useT } from '../i18n/use-t.ts';
import { RecordForm } from '../ui/form/record-form.tsx';
import { FieldInput } from './field-input.tsx';
import type { RecordValues } from './field-spec.ts';
import type { Versioned, WritableKind } from './record-kind.ts';
import { useRecordEditor } from './use-record-editor.ts';

interface RecordDrawerProps<Masked, Shown extends Versioned> {
  readonly kind: WritableKind<Masked, Shown>;
  readonly opened: boolean;
  /** The record to change; null makes one. */
  readonly shown: Shown | null;
  readonly given?: RecordValues | undefined;
  readonly draftKey?: string | undefined;
  readonly onClose: () => void;
  readonly onSaved: (record: Shown) => void;
}

/** A record's form beside what one was looking at. Closing it keeps what was typed as a draft. */
export function RecordDrawer<Masked, Shown extends Versioned>(props: RecordDrawerProps<Masked, Shown>) {
  const { kind, opened, shown, onClose } = props;
  const t = useT();
  return (
    <FormDrawer opened={opened} onClose={onClose} title={t(shown ? kind.writes.words.edit : kind.writes.words.create)}>
      <DrawerForm {...props} />
    </FormDrawer>
  );
}

function DrawerForm<Masked, Shown extends Versioned>(props: RecordDrawerProps<Masked, Shown>) {
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

interface FormDrawerProps {
  readonly opened: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The drawer that short forms stand in; the whole screen where it is narrow. */
export function FormDrawer({ opened, title, onClose, children }: FormDrawerProps) {
  const t = useT();
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size="min(480px, 100%)"
      title={title}
      closeButtonProps={{ 'aria-label': t('ui.action.close') }}
    >
      {children}
    </Drawer>
  );
}
