import { useFaultOf } from '../ui/feedback/fault.ts';
import { FaultNotice } from '../ui/feedback/fault-notice.tsx';
import { FacetList } from '../ui/list/facet-list.tsx';
import { valuesOf, type Filter } from '../ui/list/list-state.ts';
import classes from './asset-facet-column.module.css';
import { UnitTreeFilter } from './unit-tree-filter.tsx';
import type { AssetFacets } from './use-asset-facets.ts';

interface AssetFacetColumnProps {
  readonly facets: AssetFacets;
  readonly filters: readonly Filter[];
  readonly onChange: (field: string, values: readonly string[]) => void;
}

/** What the assets can be narrowed by: the organisation's tree, and what each field has with how many. */
export function AssetFacetColumn({ facets, filters, onChange }: AssetFacetColumnProps) {
  const faultOf = useFaultOf();
  return (
    <div className={classes.column}>
      {facets.error !== undefined && <FaultNotice fault={faultOf(facets.error)} onRetry={facets.refresh} />}
      <UnitTreeFilter selected={valuesOf(filters, 'unitWithin')} onChange={(units) => onChange('unitWithin', units)} />
      <FacetList groups={facets.groups} onChange={onChange} />
    </div>
  );
}
