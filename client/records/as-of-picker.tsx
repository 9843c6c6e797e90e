import { Alert, Button, Group } from '@mantine/core';
import { IconCalendarTime, IconHistory } from '@tabler/icons-react';
import type { LocalDate } from '../../server/values/local-date.ts';
import { useT } from '../i18n/use-t.ts';
import { deferred } from '../ui/deferred.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';
import { PanelBeside } from '../ui/popup/panel-beside.ts';
import { usePopup } from '../ui/popup/use-popup.ts';

const AsOfForm = deferred(async () => (await import('./as-of-form.tsx')).AsOfForm);

export interface AsOfPickerProps {
  /** The past day that is shown; null for now. */
  readonly value: LocalDate | null;
  readonly onChange: (day: LocalDate | null) => void;
}

/** Chooses the past day that a list or a record is shown as of. */
export function AsOfPicker({ value, onChange }: AsOfPickerProps) {
  const t = useT();
  const { day } = useFormats();
  const { button, popup, close } = usePopup('dialog', PanelBeside, AsOfForm);
  return (
    <>
      <Button
        {...button}
        variant={value ? 'light' : 'default'}
        leftSection={<IconCalendarTime size={16} aria-hidden />}
      >
        {value ? t('records.asOf.day', { day: day(value) }) : t('records.asOf.open')}
      </Button>
      {popup && (
        <PanelBeside popup={popup} label={t('records.asOf.open')} position="bottom-end" w={320}>
          <AsOfForm
            value={value}
            onChange={(next) => {
              close();
              onChange(next);
            }}
          />
        </PanelBeside>
      )}
    </>
  );
}

interface AsOfNoticeProps {
  readonly day: LocalDate;
  readonly onNow: () => void;
}

/** Says that a past day is shown, where nothing can be changed, and leads back to now. */
export function AsOfNotice({ day, onNow }: AsOfNoticeProps) {
  const t = useT();
  const formats = useFormats();
  const title = t('records.asOf.day', { day: formats.day(day) });
  return (
    <Alert color="blue" icon={<IconHistory aria-hidden />} my="md" title={title}>
      <Group gap="md">
        {t('records.asOf.past')}
        <Button size="xs" variant="default" onClick={onNow}>
          {t('records.asOf.now')}
        </Button>
      </Group>
    </Alert>
  );
}
