import {
  IconArchive,
  IconBuildingWarehouse,
  IconCircleCheck,
  IconClockHour4,
  IconLogout,
  IconTruckDelivery,
  type Icon,
} from '@tabler/icons-react';
import type { AssetStatus } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { StatusBadge, type Tone } from '../ui/record/status-badge.tsx';

const looks: Record<AssetStatus, { tone: Tone; icon: Icon }> = {
  PLANNED: { tone: 'neutral', icon: IconClockHour4 },
  ORDERED: { tone: 'info', icon: IconTruckDelivery },
  IN_STOCK: { tone: 'info', icon: IconBuildingWarehouse },
  IN_USE: { tone: 'ok', icon: IconCircleCheck },
  RETIRING: { tone: 'warning', icon: IconLogout },
  DISPOSED: { tone: 'neutral', icon: IconArchive },
};

/** Where an asset stands in its lifecycle, in a word with its icon. */
export function AssetStatusBadge({ status }: { status: AssetStatus }) {
  const t = useT();
  const { tone, icon } = looks[status];
  return (
    <StatusBadge tone={tone} icon={icon}>
      {t(`inventory.status.${status}`)}
    </StatusBadge>
  );
}
