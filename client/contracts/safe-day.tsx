import { IconAlertTriangle, IconExclamationCircle } from '@tabler/icons-react';
import { addDays, parseLocalDate } from '../../server/values/local-date.ts';
import { useT } from '../i18n/use-t.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import { Value } from '../ui/record/value.tsx';
import classes from './contracts.module.css';

interface SafeDayProps {
  readonly safeDate?: string | null;
  readonly deadline?: string | null;
  /** With its weekday and how far off it is. */
  readonly whole?: boolean;
}

/** Days before a safe date from which it is pointed out. */
const soonDays = 30;

/** The day by which acting is surely in time; pointed out when it is near, and when it has passed. */
export function SafeDay({ safeDate, deadline, whole = false }: SafeDayProps) {
  const t = useT();
  const formats = useFormats();
  if (!safeDate) return <Value reason={t('contracts.field.decision.none')}>{null}</Value>;
  const today = parseLocalDate(formats.today);
  const written = whole ? formats.date(safeDate) : formats.day(safeDate);
  if (safeDate > addDays(today, soonDays)) return <span title={formats.date(safeDate)}>{written}</span>;
  const overdue = safeDate < today;
  const Icon = overdue ? IconExclamationCircle : IconAlertTriangle;
  const title =
    overdue && deadline ? t('contracts.safe.overdueText', { deadline: formats.day(deadline) }) : formats.date(safeDate);
  return (
    <span className={overdue ? classes.overdue : classes.soon} title={title}>
      <Icon size={14} aria-hidden className={classes.icon} />
      {written}
      <span className={classes.word}>{t(overdue ? 'contracts.safe.overdue' : 'contracts.safe.soon')}</span>
    </span>
  );
}
