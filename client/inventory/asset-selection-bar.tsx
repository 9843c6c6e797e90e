import { selectedCount, type Selection } from '../ui/data-table/selection.ts';
import { deferred } from '../ui/deferred.tsx';
import type { AssetQuery } from './use-asset-rows.ts';

const ChosenAssets = deferred(async () => (await import('./chosen-assets.tsx')).ChosenAssets, null);

export interface AssetSelectionBarProps {
  readonly selection: Selection;
  readonly onChange: (selection: Selection) => void;
  readonly query: AssetQuery;
  readonly total: number | null;
  readonly onSaved: () => void;
}

/** What can be done with the chosen assets; what is typed for them lasts as long as they are chosen. */
export function AssetSelectionBar(props: AssetSelectionBarProps) {
  const count = selectedCount(props.selection, props.total);
  if (count === null || count === 0) return null;
  return <ChosenAssets {...props} count={count} />;
}
