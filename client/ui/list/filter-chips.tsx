import { Button, CloseButton, Popover, Select, Stack } from '@mantine/core';
import { IconFilterPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { useFormats } from '../format/formats-context.tsx';
import classes from './filter-chips.module.css';
import { FilterEditor } from './filter-editor.tsx';
import { filterWords, type FilterField } from './filter-field.ts';
import type { Filter } from './list-state.ts';

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
  const [opened, setOpened] = useState(false);
  const words = filterWords(field, filter, t, formats);
  return (
    <span className={classes.chip}>
      <Popover opened={opened} onChange={setOpened} trapFocus position="bottom-start">
        <Popover.Target>
          <button type="button" className={classes.words} onClick={() => setOpened(!opened)}>
            <span className={classes.field}>{field.label}</span> {words}
          </button>
        </Popover.Target>
        <Popover.Dropdown w={320}>
          <FilterEditor
            field={field}
            filter={filter}
            onApply={(next) => {
              onChange(next);
              setOpened(false);
            }}
          />
        </Popover.Dropdown>
      </Popover>
      <CloseButton aria-label={t('ui.filters.remove', { filter: `${field.label} ${words}` })} onClick={onRemove} />
    </span>
  );
}

function AddFilter({ fields, onAdd }: { fields: readonly FilterField[]; onAdd: (filter: Filter) => void }) {
  const t = useT();
  const [opened, setOpened] = useState(false);
  const [id, setId] = useState<string | null>(null);
  const field = fields.find((known) => known.id === id);
  const toggle = (open: boolean) => {
    setOpened(open);
    setId(null);
  };
  return (
    <Popover opened={opened} onChange={toggle} trapFocus position="bottom-start">
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconFilterPlus size={16} aria-hidden />}
          onClick={() => toggle(!opened)}
        >
          {t('ui.filters.add')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown w={320}>
        <Stack gap="sm">
          <Select
            label={t('ui.filters.field')}
            searchable
            data-autofocus
            comboboxProps={{ withinPortal: false }}
            data={fields.map(({ id: value, label }) => ({ value, label }))}
            value={id}
            onChange={setId}
            nothingFoundMessage={t('ui.nothingFound')}
          />
          {field && (
            <FilterEditor
              key={field.id}
              field={field}
              onApply={(filter) => {
                onAdd(filter);
                toggle(false);
              }}
            />
          )}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
