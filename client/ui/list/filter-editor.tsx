import { Button, NativeSelect, Stack } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { operatorWord, type FilterField } from './filter-field.ts';
import { FilterValueInput } from './filter-value-input.tsx';
import { operatorsOf, valueCount, type Filter } from './list-state.ts';

interface FilterEditorProps {
  readonly field: FilterField;
  /** The filter to change; without it one is made. */
  readonly filter?: Filter;
  readonly onApply: (filter: Filter) => void;
}

/** How a field is compared, and with what. */
export function FilterEditor({ field, filter, onApply }: FilterEditorProps) {
  const t = useT();
  const operators = operatorsOf[field.kind];
  const [operator, setOperator] = useState(filter?.operator ?? operators[0] ?? 'in');
  const [values, setValues] = useState<readonly string[]>(filter?.values ?? []);
  const needed = valueCount(operator);
  const ready = needed === 'none' || values.some((value) => value !== '');

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    const kept = needed === 'none' ? [] : needed === 'one' ? values.slice(0, 1) : values;
    if (ready) onApply({ field: field.id, operator, values: kept });
  };

  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {operators.length > 1 && (
          <NativeSelect
            label={t('ui.filters.operator')}
            data={operators.map((value) => ({ value, label: operatorWord(field.kind, value, t) }))}
            value={operator}
            onChange={(event) => {
              const chosen = operators.find((one) => one === event.currentTarget.value);
              if (chosen) setOperator(chosen);
            }}
          />
        )}
        {needed !== 'none' && <FilterValueInput field={field} values={values} onChange={setValues} />}
        <Button type="submit" disabled={!ready}>
          {t('ui.filters.apply')}
        </Button>
      </Stack>
    </form>
  );
}
