import { IconCoins, IconHeartHandshake, IconReceiptOff } from '@tabler/icons-react';
import { benefitsPath, serviceOverviewPath, unallocatedPath } from '../economy/addresses.ts';
import { getFragmentData, type FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useT } from '../i18n/use-t.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import { KeyFigure } from './key-figure.tsx';
import classes from './overview.module.css';

const MoneyFiguresFields = graphql(`
  fragment MoneyFigures on Query {
    serviceOverview {
      firstMonth
      lastMonth
      kept
      green
      greenAndYellow
    }
    unallocatedCost(first: 0) {
      amount
      recordCount
    }
  }
`);

/** What services have cost and given back in the last twelve whole months, and what has come to none of them. */
export function MoneyFigures(props: { answer: FragmentType<typeof MoneyFiguresFields> }) {
  const t = useT();
  const { money, month } = useFormats();
  const { serviceOverview: services, unallocatedCost: unallocated } = getFragmentData(MoneyFiguresFields, props.answer);
  if (!services || !unallocated) return null;
  return (
    <ul className={classes.figures} aria-label={t('economy.section')}>
      <KeyFigure
        icon={IconCoins}
        label={t('economy.overview.kept')}
        figure={money(services.kept)}
        detail={`${month(services.firstMonth)}–${month(services.lastMonth)}`}
        to={serviceOverviewPath}
      />
      <KeyFigure
        icon={IconHeartHandshake}
        label={t('economy.overview.realised')}
        figure={money(services.greenAndYellow)}
        detail={t('economy.overview.ofWhichGreen', { amount: money(services.green) })}
        to={benefitsPath}
      />
      <KeyFigure
        icon={IconReceiptOff}
        label={t('economy.unallocated')}
        figure={money(unallocated.amount)}
        detail={t('economy.unallocated.records', { count: unallocated.recordCount })}
        to={unallocatedPath}
      />
    </ul>
  );
}
