import type { Translate } from '../../i18n/use-t.ts';
import { RecordListPage } from '../../records/record-list-page.tsx';
import { initiativeKind } from './initiative-kind.ts';
import { initiativeList } from './initiative-list.tsx';

const held = (field: string, ...values: string[]) => ({ field, operator: 'in' as const, values });

const views = (t: Translate) => [
  { name: t('portfolio.view.all') },
  { name: t('portfolio.view.ahead'), filters: [held('stage', 'IDEA', 'PRE_STUDY')] },
  { name: t('portfolio.view.proposed'), filters: [held('stage', 'PROPOSED')] },
  { name: t('portfolio.view.running'), filters: [held('stage', 'DECIDED', 'RUNNING', 'ROLLOUT')] },
  { name: t('portfolio.view.realising'), filters: [held('stage', 'REALISING')] },
  { name: t('portfolio.view.restructuring'), filters: [held('kind', 'RESTRUCTURING')] },
];

/** All initiatives: searched, narrowed and sorted; the address holds the state. */
export const InitiativeListPage = () => <RecordListPage kind={initiativeKind} list={initiativeList} views={views} />;
