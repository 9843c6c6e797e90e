import { Button } from '@mantine/core';
import { useT } from '../i18n/use-t.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import type { AssetTotals } from './use-asset-totals.ts';

/** What the list shows, in a sentence: '1 284 av 3 012 tillgångar · anskaffat för 41,3 mnkr'. */
export function AssetSummary({ totals }: { totals: AssetTotals }) {
  const t = useT();
  const { money, number } = useFormats();
  const { count, all, cost, error, refresh } = totals;
  if (error) {
    return (
      <>
        {t('inventory.list.totalsFailed')}{' '}
        <Button variant="subtle" size="compact-xs" onClick={refresh}>
          {t('ui.action.retry')}
        </Button>
      </>
    );
  }
  if (count === null || all === null) return <>{t('inventory.list.counting')}</>;
  const shown = number(count);
  const sentence =
    count === all
      ? t('inventory.list.all', { count, shown })
      : t('inventory.list.some', { shown, count: all, all: number(all) });
  return <>{[sentence, ...(cost === null ? [] : [t('inventory.list.cost', { cost: money(cost) })])].join(' · ')}</>;
}
