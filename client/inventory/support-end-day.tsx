import { IconAlertTriangle, IconExclamationCircle } from '@tabler/icons-react';
import { addMonths, parseLocalDate } from '../../server/values/local-date.ts';
import type { AssetStatus } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import { Value } from '../ui/record/value.tsx';
import classes from './support-end-day.module.css';

interface SupportEndDayProps {
  readonly day: string | null;
  readonly status: AssetStatus;
}

/** Months before a support end from which it is pointed out. */
const warningMonths = 6;

/** The last day of support; pointed out when it has passed or comes soon, unless the asset is out of use for good. */
export function SupportEndDay({ day, status }: SupportEndDayProps) {
  const t = useT();
  const formats = useFormats();
  if (day === null) return <Value reason={t('inventory.support.unknownReason')}>{null}</Value>;
  const today = parseLocalDate(formats.today);
  const written = formats.day(day);
  if (status === 'DISPOSED' || day > addMonths(today, warningMonths)) return <span>{written}</span>;
  const ended = day < today;
  const Icon = ended ? IconExclamationCircle : IconAlertTriangle;
  return (
    <span className={ended ? classes.ended : classes.soon} title={formats.date(day)}>
      <Icon size={14} aria-hidden className={classes.icon} />
      {written}
      <span className={classes.word}>
        {ended ? t('inventory.support.endedShort') : t('inventory.support.soonShort')}
      </span>
    </span>
  );
}
