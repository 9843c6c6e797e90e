import type { ReactNode } from 'react';
import { useT } from '../i18n/use-t.ts';
import { deferred } from '../ui/deferred.tsx';
import { LateDrawer } from '../ui/popup/late-drawer.ts';
import type { RecordValues } from './field-spec.ts';
import type { Versioned, WritableKind } from './record-kind.ts';

/** The form itself, whose code comes when the drawer opens. */
export const DrawerForm = deferred(async () => (await import('./drawer-form.tsx')).DrawerForm);

export interface RecordDrawerProps<Masked, Shown extends Versioned> {
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
    <LateDrawer
      opened={opened}
      onClose={onClose}
      position="right"
      size="min(480px, 100%)"
      title={title}
      closeButtonProps={{ 'aria-label': t('ui.action.close') }}
    >
      {children}
    </LateDrawer>
  );
}
