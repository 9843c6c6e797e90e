import { useCallback, useMemo } from 'react';
import { indexValueSpecs } from '../contracts/price-index/value-kind.ts';
import { contractFieldGroups, noteField } from '../contracts/contract-fields.tsx';
import { coverageSpecs } from '../contracts/coverage-kind.ts';
import { optionChanges } from '../contracts/option-rows.ts';
import { priceLineSpecs } from '../contracts/price-line-kind.ts';
import { costSpecs as contractCostSpecs } from '../contracts/renegotiation/contract-cost-kind.ts';
import { unitFigureKind } from '../economy/unit-figures/figure-kind.tsx';
import { InitiativeEffect, type ImportKind } from '../gql/graphql.ts';
import { useT, type Translate } from '../i18n/use-t.ts';
import { modelKind } from '../inventory/model-kind.tsx';
import { useAssetFields } from '../inventory/use-asset-fields.ts';
import { siteKind } from '../organisation/site-kind.ts';
import { supplierKind } from '../organisation/supplier-kind.tsx';
import { unitKind } from '../organisation/unit-kind.tsx';
import { initiativeChanges } from '../portfolio/initiatives/initiative-changes.ts';
import { initiativeFields } from '../portfolio/initiatives/initiative-fields.tsx';
import { benefitSpecs } from '../portfolio/planning/benefit-kind.tsx';
import { costSpecs } from '../portfolio/planning/cost-kind.ts';
import { writtenChanges, type FieldChange, type WrittenChange } from '../records/changes.ts';
import type { FieldSpec } from '../records/field-spec.ts';
import { adoptionSpecs } from '../services/adoption/adoption-kind.tsx';
import { plainSpecs } from '../services/dependencies/dependency-form.tsx';
import { serviceFieldGroups } from '../services/service-fields.tsx';
import { usageSpecs } from '../services/usage/usage-kind.tsx';
import type { Formats } from '../ui/format/formats.ts';
import { useFormats } from '../ui/format/formats-context.tsx';

type Changes = (changes: readonly FieldChange[]) => readonly FieldChange[];

/** Changes of lists, which the API tells value by value, in words. */
function byLists(kind: ImportKind | null | undefined, t: Translate, formats: Formats): Changes {
  if (kind === 'CONTRACTS') return optionChanges(t, formats);
  if (kind === 'INITIATIVES') return initiativeChanges(t, formats);
  return (changes) => changes;
}

/** What a row of a plan changes in its month or year. */
const monthSpecs = (t: Translate): readonly FieldSpec<never>[] =>
  (['low', 'likely', 'high'] as const).map((end) => ({
    name: `months.${end}`,
    kind: 'money',
    label: t(`plan.end.${end}`),
    read: () => null,
  }));

/** What a row changes of a link; what is linked stays. */
const linkSpecs = (t: Translate): readonly FieldSpec<never>[] => [
  {
    name: 'effect',
    kind: 'choice',
    label: t('portfolio.link.effect'),
    options: Object.values(InitiativeEffect).map((value) => ({ value, label: t(`portfolio.effect.${value}`) })),
    read: () => null,
  },
  { name: 'note', kind: 'multiline', label: t('portfolio.field.note'), read: () => null },
];

/** Writes what a row changes in its record in the reader's words. */
export function useChangeWords(
  kind: ImportKind | null | undefined,
): (changes: readonly FieldChange[]) => WrittenChange[] {
  const t = useT();
  const formats = useFormats();
  const { all: assetFields } = useAssetFields();
  const fields = useMemo((): readonly FieldSpec<never>[] => {
    switch (kind) {
      case 'ASSETS':
        return assetFields;
      case 'MODELS':
        return modelKind.fields(t);
      case 'SITES':
        return siteKind.fields(t);
      case 'UNITS':
        return unitKind.fields(t);
      case 'SUPPLIERS':
        return supplierKind.fields(t);
      case 'INDEX_VALUES':
        return indexValueSpecs(t);
      case 'CONTRACTS':
        return [...contractFieldGroups(t).flatMap((group) => group.fields), noteField(t)];
      case 'PRICE_LINES':
        return priceLineSpecs(t);
      case 'COVERAGE':
        return coverageSpecs(t);
      case 'UNIT_FIGURES':
        return unitFigureKind.fields(t);
      case 'COST_ENTRIES':
        return contractCostSpecs(t);
      case 'SERVICES':
        return serviceFieldGroups(t).flatMap((group) => group.fields);
      case 'SERVICE_ADOPTION':
        return adoptionSpecs(t);
      case 'SERVICE_USAGE':
        return usageSpecs(t);
      case 'INITIATIVES':
        return initiativeFields(t);
      case 'INITIATIVE_LINKS':
        return linkSpecs(t);
      case 'INITIATIVE_COSTS':
        return [...costSpecs(t), ...monthSpecs(t)];
      case 'INITIATIVE_BENEFITS':
        return [...benefitSpecs(t), ...monthSpecs(t)];
      case 'DEPENDENCIES':
        return plainSpecs(t);
      default:
        return [];
    }
  }, [kind, t, assetFields]);
  return useCallback(
    (changes) => {
      const named = byLists(kind, t, formats)(changes);
      return writtenChanges(named, fields, formats);
    },
    [kind, t, fields, formats],
  );
}
