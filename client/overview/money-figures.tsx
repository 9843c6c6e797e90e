import { useQuery } from '@apollo/client/react';
import { IconCoins, IconHeartHandshake, IconReceiptOff } from '@tabler/icons-react';
import { benefitsPath, serviceOverviewPath, unallocatedPath } from '../economy/addresses.ts';
import { graphql } from '../gql/gql.ts';
import { useT } from '../i18n/use-t.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import { KeyFigure } from './key-figure.tsx';
import classes from './overview.module.css';

const MoneyFiguresDocument = graphql(`
  query MoneyFigures {
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
export function MoneyFigures() {
  const t = useT();
  const { money, month } = useFormats();
  const { data } = useQuery(MoneyFiguresDocument, { fetchPolicy: 'cache-and-network' });
  const { serviceOverview: services, unallocatedCost: unallocated } = data ?? {};
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
