import { IconCircleCheck, IconDeviceDesktop, IconExclamationCircle, IconShieldQuestion } from '@tabler/icons-react';
import { getFragmentData, type FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useT } from '../i18n/use-t.ts';
import { inUse, unclassified, unsupported } from '../inventory/asset-scopes.ts';
import { figuresOf, noFigures } from '../inventory/figures.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import { figuresBy, figuresOfAll } from './asset-groups.ts';
import { KeyFigure } from './key-figure.tsx';
import { listPath } from './overview-scopes.ts';
import classes from './overview.module.css';

const KeyFiguresFields = graphql(`
  fragment KeyFigures on Query {
    ...AssetGroups
    unsupported: assets(where: $unsupported) {
      aggregate {
        count
        sum {
          purchaseCost
        }
      }
    }
    unclassified: assets(where: $unclassified) {
      totalCount
    }
    classifiable: assets(where: $classifiable) {
      totalCount
    }
  }
`);

/** The few figures that one looks at first, each a link to what it counts. */
export function KeyFigures(props: { answer: FragmentType<typeof KeyFiguresFields> }) {
  const t = useT();
  const { number, money } = useFormats();
  const answer = getFragmentData(KeyFiguresFields, props.answer);
  const all = figuresOfAll(answer);
  const old = figuresOf(answer.unsupported.aggregate);
  const used = new Map(figuresBy(answer, 'STATUS')).get('IN_USE') ?? noFigures;
  const cost = (sum: string | null) => (sum === null ? t('overview.noCost') : t('overview.cost', { cost: money(sum) }));
  return (
    <ul className={classes.figures} aria-label={t('overview.figures')}>
      <KeyFigure
        icon={IconDeviceDesktop}
        label={t('inventory.nav.assets')}
        figure={number(all.count)}
        detail={cost(all.cost)}
        to={listPath([])}
      />
      <KeyFigure
        icon={IconCircleCheck}
        label={t('inventory.status.IN_USE')}
        figure={number(used.count)}
        detail={t('overview.ofAll', { count: number(all.count) })}
        to={listPath(inUse)}
      />
      <KeyFigure
        icon={IconExclamationCircle}
        label={t('overview.unsupported')}
        figure={number(old.count)}
        detail={cost(old.cost)}
        to={listPath(unsupported)}
        alarm={old.count > 0}
      />
      <KeyFigure
        icon={IconShieldQuestion}
        label={t('overview.unclassified')}
        figure={number(answer.unclassified.totalCount)}
        detail={t('overview.ofClassifiable', { count: number(answer.classifiable.totalCount) })}
        to={listPath(unclassified)}
        alarm={answer.unclassified.totalCount > 0}
      />
    </ul>
  );
}
