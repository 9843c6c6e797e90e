import { useT } from '../../i18n/use-t.ts';
import { TickBox } from '../tick-box.tsx';
import { everythingSelected, nothingSelected, selectionState, type Selection } from './selection.ts';

interface SelectAllBoxProps {
  readonly selection: Selection;
  readonly total: number | null;
  readonly onChange: (selection: Selection) => void;
}

/** Chooses every row under the filter, or none. */
export function SelectAllBox({ selection, total, onChange }: SelectAllBoxProps) {
  const t = useT();
  const state = selectionState(selection, total);
  return (
    <TickBox
      checked={state === 'all'}
      indeterminate={state === 'some'}
      aria-label={t('ui.table.selectAll')}
      onChange={() => onChange(state === 'all' ? nothingSelected : everythingSelected)}
    />
  );
}
