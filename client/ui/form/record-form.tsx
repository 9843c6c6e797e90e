import { Alert, Button, Group, Stack } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode, type SubmitEvent } from 'react';
import type { FieldValues } from 'react-hook-form';
import { useT } from '../../i18n/use-t.ts';
import { FaultNotice } from '../feedback/fault-notice.tsx';
import { useFormats } from '../format/formats-context.tsx';
import { ConflictResolver, type ConflictWords } from './conflict-resolver.tsx';
import { LeaveGuard } from './leave-guard.tsx';
import type { RecordFormState } from './use-record-form.ts';

interface RecordFormProps<Values extends FieldValues> extends ConflictWords<Values> {
  readonly form: RecordFormState<Values>;
  /** The verb of saving: 'Registrera tillgång'. */
  readonly submitLabel: string;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A form with all that surrounds its fields: the draft from before, what went wrong, conflicts, saving and leaving. */
export function RecordForm<Values extends FieldValues>(props: RecordFormProps<Values>) {
  const { form, submitLabel, onCancel, children, labels, show } = props;
  const t = useT();
  const { dateTime } = useFormats();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void form.submit();
  };
  const busy = form.formState.isSubmitting;
  const { fault } = form;
  const summary = useRef<HTMLDivElement>(null);
  // What belongs to a field is told there, and takes one to it; the rest is told above the fields.
  useEffect(() => {
    if (fault?.fields.length === 0) summary.current?.focus();
  }, [fault]);

  return (
    <>
      {form.conflict && (
        <ConflictResolver
          {...form.conflict}
          labels={labels}
          show={show}
          onResolve={form.resolve}
          onBack={form.dismissConflict}
        />
      )}
      <form onSubmit={submit} noValidate hidden={form.conflict !== null}>
        <Stack gap="md">
          {form.restoredAt !== null && (
            <Alert color="blue" icon={<IconHistory aria-hidden />} title={t('ui.draft.restored')}>
              <Group gap="md">
                {t('ui.draft.from', { time: dateTime(new Date(form.restoredAt).toISOString()) })}
                <Button size="xs" variant="default" onClick={form.discard}>
                  {t('ui.draft.discard')}
                </Button>
              </Group>
            </Alert>
          )}
          {fault && (
            <div ref={summary} tabIndex={-1}>
              <FaultNotice fault={fault} />
            </div>
          )}
          {children}
          <Group gap="sm" justify="flex-end">
            <Button variant="default" onClick={onCancel}>
              {t('ui.action.cancel')}
            </Button>
            <Button type="submit" loading={busy}>
              {submitLabel}
            </Button>
          </Group>
        </Stack>
      </form>
      <LeaveGuard mayLeave={form.mayLeave} onDiscard={form.discard} />
    </>
  );
}
