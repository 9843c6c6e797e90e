import '@mantine/dates/styles.css';
import 'dayjs/locale/en-gb.js';
import 'dayjs/locale/sv.js';
import { DatePicker, DatesProvider } from '@mantine/dates';
import { useT } from '../../i18n/use-t.ts';
import { useFormats } from '../format/formats-context.tsx';

interface CalendarProps {
  /** 'YYYY-MM-DD'; null when nothing is picked. */
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
}

/** A month to pick a day from; weeks begin on Monday. */
export function Calendar({ value, onChange }: CalendarProps) {
  const t = useT();
  const { today, language } = useFormats();
  return (
    <DatesProvider settings={{ locale: language, firstDayOfWeek: 1, weekendDays: [0, 6] }}>
      <DatePicker
        value={value}
        defaultDate={value ?? today}
        onChange={onChange}
        previousLabel={t('ui.form.previousMonth')}
        nextLabel={t('ui.form.nextMonth')}
      />
    </DatesProvider>
  );
}
