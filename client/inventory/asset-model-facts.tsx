import { Stack, Title } from '@mantine/core';
import { IconBoxOff } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { AssetFieldsFragment } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { KindLink } from '../records/kind-link.tsx';
import { RecordFacts } from '../records/record-facts.tsx';
import { EmptyState } from '../ui/feedback/empty-state.tsx';
import { modelKind, modelName, readModel } from './model-kind.tsx';
import { cycleName, productCycleKind, readCycle } from './product-cycle-kind.ts';

/** What the maker says of the asset's model, and of the product cycle that the model follows. */
export function AssetModelFacts({ asset }: { asset: AssetFieldsFragment }) {
  const t = useT();
  const modelFields = useMemo(() => modelKind.fields(t), [t]);
  const cycleFields = useMemo(() => productCycleKind.fields(t), [t]);
  const model = asset.model && readModel(asset.model);
  const cycle = model?.productCycle && readCycle(model.productCycle);
  if (!model) {
    return (
      <EmptyState icon={IconBoxOff} title={t('inventory.asset.noModel')}>
        {t('inventory.asset.noModelText')}
      </EmptyState>
    );
  }
  return (
    <Stack gap="lg">
      <section>
        <Title order={2} size="h3" mb="sm">
          <KindLink kind={modelKind} id={model.id}>
            {modelName(model)}
          </KindLink>
        </Title>
        <RecordFacts fields={modelFields} shown={model} />
      </section>
      {cycle && (
        <section>
          <Title order={2} size="h3" mb="sm">
            <KindLink kind={productCycleKind} id={cycle.id}>
              {cycleName(cycle)}
            </KindLink>
          </Title>
          <RecordFacts fields={cycleFields} shown={cycle} />
        </section>
      )}
    </Stack>
  );
}
