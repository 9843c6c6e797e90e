import { Select, Stack } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { FilterEditor } from './filter-editor.tsx';
import type { FilterField } from './filter-field.ts';
import type { Filter } from './list-state.ts';

interface NewFilterProps {
  readonly fields: readonly FilterField[];
  readonly onAdd: (filter: Filter) => void;
}

/** One more filter: by which field, how it is compared, and with what. */
export function NewFilter({ fields, onAdd }: NewFilterProps) {
  const t = useT();
  const [id, setId] = useState<string | null>(null);
  const field = fields.find((known) => known.id === id);
  return (
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
      {field && <FilterEditor key={field.id} field={field} onApply={onAdd} />}
    </Stack>
  );
}
