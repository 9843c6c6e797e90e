import { MultiSelect, SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { parseSwedishNumber } from '../../../server/values/swedish-number.ts';
import { useT } from '../../i18n/use-t.ts';
import { DateEntry } from '../form/date-entry.tsx';
import type { RecordSearch } from '../record/record-option.ts';
import { useRecordSearch } from '../record/use-record-search.ts';
import type { FilterField } from './filter-field.ts';

interface FilterValueInputProps {
  readonly field: FilterField;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** What a field is compared with, entered in the way of its kind. */
export function FilterValueInput({ field, values, onChange }: FilterValueInputProps) {
  const t = useT();
  const label = t('ui.filters.value');
  const [value = ''] = values;
  switch (field.kind) {
    case 'choice':
      return (
        <MultiSelect
          label={label}
          searchable
          comboboxProps={{ withinPortal: false }}
          data={field.options?.map((option) => ({ ...option })) ?? []}
          value={[...values]}
          onChange={onChange}
          nothingFoundMessage={t('ui.nothingFound')}
        />
      );
    case 'record':
      return field.search && <RecordValues {...{ field, values, onChange, label }} search={field.search} />;
    case 'yesNo':
      return (
        <SegmentedControl
          aria-label={label}
          fullWidth
          data={[
            { value: 'true', label: t('ui.yes') },
            { value: 'false', label: t('ui.no') },
          ]}
          value={value}
          onChange={(chosen) => onChange([chosen])}
        />
      );
    case 'date':
      return <DateEntry label={label} value={value === '' ? null : value} onChange={(day) => onChange([day ?? ''])} />;
    case 'money':
    case 'number':
      return <NumberValue label={label} value={value} onChange={(number) => onChange([number])} />;
    case 'text':
      return <TextInput label={label} value={value} onChange={(event) => onChange([event.currentTarget.value])} />;
  }
}

function NumberValue(props: { label: string; value: string; onChange: (value: string) => void }) {
  const t = useT();
  const [typed, setTyped] = useState(props.value);
  const unread = typed !== '' && parseSwedishNumber(typed) === null;
  return (
    <TextInput
      label={props.label}
      inputMode="decimal"
      value={typed}
      error={unread ? t('ui.form.error.number') : undefined}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        props.onChange(parseSwedishNumber(event.currentTarget.value) ?? '');
      }}
    />
  );
}

interface RecordValuesProps extends FilterValueInputProps {
  readonly label: string;
  readonly search: RecordSearch;
}

function RecordValues({ field, values, onChange, label, search }: RecordValuesProps) {
  const t = useT();
  const [text, setText] = useState('');
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const { options, loading } = useRecordSearch(search, text, true);
  const nameOf = (id: string) => names.get(id) ?? field.nameOf?.(id) ?? id;
  const listed = new Map([
    ...values.map((id) => [id, nameOf(id)] as const),
    ...options.map((one) => [one.id, one.label] as const),
  ]);
  return (
    <MultiSelect
      label={label}
      searchable
      comboboxProps={{ withinPortal: false }}
      data={[...listed].map(([value, name]) => ({ value, label: name }))}
      filter={({ options: all }) => all}
      searchValue={text}
      onSearchChange={setText}
      value={[...values]}
      onChange={(chosen) => {
        setNames(listed);
        onChange(chosen);
      }}
      nothingFoundMessage={loading ? t('ui.searching') : t('ui.nothingFound')}
    />
  );
}
