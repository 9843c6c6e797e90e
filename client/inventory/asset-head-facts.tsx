import type { AssetFieldsFragment } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { siteKind } from '../organisation/site-kind.ts';
import { unitKind } from '../organisation/unit-kind.tsx';
import { HowComputed } from '../records/how-computed.tsx';
import { KindLink } from '../records/kind-link.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';
import { Value } from '../ui/record/value.tsx';
import classes from './asset-page.module.css';
import { modelKind, modelName, readModel } from './model-kind.tsx';
import { cycleName, productCycleKind, readCycle } from './product-cycle-kind.ts';
import { SupportEndDay } from './support-end-day.tsx';

interface AssetFactProps {
  readonly asset: AssetFieldsFragment;
}

/** The day when support ends, how far off it is, and how it comes about: the nearest record that knows decides. */
export function AssetSupport({ asset }: AssetFactProps) {
  const t = useT();
  const { day, relativeDay } = useFormats();
  const { supportEnd = null, supportEndSource: source, status, ownSupportEnd = null } = asset;
  const model = asset.model && readModel(asset.model);
  const cycle = model?.productCycle && readCycle(model.productCycle);
  return (
    <>
      <SupportEndDay day={supportEnd} status={status} />
      <span className={classes.second}>
        {relativeDay(supportEnd)}
        <HowComputed
          of={t('inventory.field.supportEnd')}
          rule={t('inventory.support.rule')}
          steps={[
            {
              label: t('inventory.supportEndSource.ASSET'),
              value: day(ownSupportEnd),
              reason: t('inventory.asset.ownSupportEnd.none'),
              holds: source === 'ASSET',
            },
            {
              label: model ? (
                <KindLink kind={modelKind} id={model.id}>
                  {modelName(model)}
                </KindLink>
              ) : (
                t('inventory.supportEndSource.MODEL')
              ),
              value: day(model?.supportEnd ?? null),
              reason: t(model ? 'inventory.model.supportEnd.none' : 'inventory.asset.noModel'),
              holds: source === 'MODEL',
            },
            {
              label: cycle ? (
                <KindLink kind={productCycleKind} id={cycle.id}>
                  {cycleName(cycle)}
                </KindLink>
              ) : (
                t('inventory.supportEndSource.PRODUCT_CYCLE')
              ),
              value: day(cycle?.supportEnd ?? null),
              reason: t(cycle ? 'inventory.cycle.unpublished' : 'inventory.model.productCycle.none'),
              holds: source === 'PRODUCT_CYCLE',
            },
          ]}
        />
      </span>
    </>
  );
}

/** What the asset cost, and when it was bought. */
export function AssetPurchase({ asset: { purchaseCost = null, purchaseDate = null } }: AssetFactProps) {
  const t = useT();
  const { money, day, relativeDay } = useFormats();
  return (
    <>
      <Value reason={t('inventory.asset.cost.none')}>{money(purchaseCost)}</Value>
      <span className={classes.second}>
        <Value reason={t('inventory.asset.purchaseDate.none')}>
          {purchaseDate && `${day(purchaseDate)} · ${relativeDay(purchaseDate)}`}
        </Value>
      </span>
    </>
  );
}

/** Whose the asset is and where it stands. */
export function AssetPlace({ asset: { unit, site } }: AssetFactProps) {
  const t = useT();
  return (
    <>
      <KindLink kind={unitKind} id={unit.id}>
        {unit.name}
      </KindLink>
      <span className={classes.second}>
        <Value reason={t('inventory.asset.noSite')}>
          {site && (
            <KindLink kind={siteKind} id={site.id}>
              {site.name}
            </KindLink>
          )}
        </Value>
      </span>
    </>
  );
}
