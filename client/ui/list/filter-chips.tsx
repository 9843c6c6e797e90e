import { Button, CloseButton } from '@mantine/core';
import { IconFilterPlus } from '@tabler/icons-react';
import { useT } from '../../i18n/use-t.ts';
import { deferred } from '../deferred.tsx';
import { PanelBeside } from '../popup/panel-beside.ts';
import { usePopup } from '../popup/use-popup.ts';
import { useFormats } from '../format/formats-context.tsx';
import classes from './filter-chips.module.css';
import { filterWords, type FilterField } from './filter-field.ts';
import type { Filter } from './list-state.ts';

const FilterEditor = deferred(async () => (await import('./filter-editor.tsx')).FilterEditor);
const NewFilter = deferred(async () => (await import('./new-filter.tsx')).NewFilter);

interface FilterChipsProps {
  readonly fields: readonly FilterField[];
  readonly filters: readonly Filter[];
  readonly onChange: (filters: Filter[]) => void;
}

/** The filters in force, each to be read, changed and taken away, and a button for one more. */
export function FilterChips({ fields, filters, onChange }: FilterChipsProps) {
  const t = useT();
  return (
    <ul className={classes.chips} aria-label={t('ui.filters.label')}>
      {filters.map((filter, index) => {
        const field = fields.find(({ id }) => id === filter.field);
        return (
          field && (
            <li key={`${filter.field}:${filter.operator}:${index}`}>
              <FilterChip
                field={field}
                filter={filter}
                onChange={(next) => onChange(filters.with(index, next))}
                onRemove={() => onChange(filters.toSpliced(index, 1))}
              />
            </li>
          )
        );
      })}
      <li>
        <AddFilter fields={fields} onAdd={(filter) => onChange([...filters, filter])} />
      </li>
      {filters.length > 1 && (
        <li>
          <Button variant="subtle" size="compact-sm" onClick={() => onChange([])}>
            {t('ui.filters.clear')}
          </Button>
        </li>
      )}
    </ul>
  );
}

interface FilterChipProps {
  readonly field: FilterField;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
  readonly onRemove: () => void;
}

function FilterChip({ field, filter, onChange, onRemove }: FilterChipProps) {
  const t = useT();
  const formats = useFormats();
  const { button, popup, close } = usePopup('dialog', PanelBeside, FilterEditor);
  const words = filterWords(field, filter, t, formats);
  return (
    <span className={classes.chip}>
      <button {...button} type="button" className={classes.words}>
        <span className={classes.field}>{field.label}</span> {words}
      </button>
      {popup && (
        <PanelBeside popup={popup} w={320}>
          <FilterEditor
            field={field}
            filter={filter}
            onApply={(next) => {
              onChange(next);
              close();
            }}
          />
        </PanelBeside>
      )}
      <CloseButton aria-label={t('ui.filters.remove', { filter: `${field.label} ${words}` })} onClick={onRemove} />
    </span>
  );
}

function AddFilter({ fields, onAdd }: { fields: readonly FilterField[]; onAdd: (filter: Filter) => void }) {
  const t = useT();
  const { button, popup, close } = usePopup('dialog', PanelBeside, NewFilter);
  return (
    <>
      <Button {...button} variant="default" leftSection={<IconFilterPlus size={16} aria-hidden />}>
        {t('ui.filters.add')}
      </Button>
      {popup && (
        <PanelBeside popup={popup} w={320}>
          <NewFilter
            fields={fields}
            onAdd={(filter) => {
              onAdd(filter);
              close();
            }}
          />
        </PanelBeside>
      )}
    </>
  );
}
