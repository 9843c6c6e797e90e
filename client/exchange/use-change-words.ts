import { useCallback, useMemo } from 'react';
import { indexValueSpecs } from '../contracts/price-index/value-kind.ts';
import { contractFieldGroups, noteField } from '../contracts/contract-fields.tsx';
import { coverageSpecs } from '../contracts/coverage-kind.ts';
import { optionChanges } from '../contracts/option-rows.ts';
import { priceLineSpecs } from '../contracts/price-line-kind.ts';
import { costSpecs } from '../contracts/renegotiation/contract-cost-kind.ts';
import type { ImportKind } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { modelKind } from '../inventory/model-kind.tsx';
import { useAssetFields } from '../inventory/use-asset-fields.ts';
import { siteKind } from '../organisation/site-kind.ts';
import { supplierKind } from '../organisation/supplier-kind.tsx';
import { unitKind } from '../organisation/unit-kind.tsx';
import { writtenChanges, type FieldChange, type WrittenChange } from '../records/changes.ts';
import type { FieldSpec } from '../records/field-spec.ts';
import { adoptionSpecs } from '../services/adoption/adoption-kind.tsx';
import { plainSpecs } from '../services/dependencies/dependency-form.tsx';
import { serviceFieldGroups } from '../services/service-fields.tsx';
import { usageSpecs } from '../services/usage/usage-kind.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';

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
      case 'COST_ENTRIES':
        return costSpecs(t);
      case 'SERVICES':
        return serviceFieldGroups(t).flatMap((group) => group.fields);
      case 'SERVICE_ADOPTION':
        return adoptionSpecs(t);
      case 'SERVICE_USAGE':
        return usageSpecs(t);
      case 'DEPENDENCIES':
        return plainSpecs(t);
      default:
        return [];
    }
  }, [kind, t, assetFields]);
  return useCallback(
    (changes) => {
      const named = kind === 'CONTRACTS' ? optionChanges(t, formats)(changes) : changes;
      return writtenChanges(named, fields, formats);
    },
    [kind, t, fields, formats],
  );
}
