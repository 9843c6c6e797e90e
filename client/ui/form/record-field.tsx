import { CloseButton, Combobox, InputBase, Loader, Text, useCombobox } from '@mantine/core';
import { useState } from 'react';
import { useController, type FieldValues } from 'react-hook-form';
import { useT } from '../../i18n/use-t.ts';
import { useFaultOf } from '../feedback/fault.ts';
import type { RecordOption, RecordSearch } from '../record/record-option.ts';
import { useRecordSearch } from '../record/use-record-search.ts';
import type { FieldProps } from './field-props.ts';

interface RecordFieldProps<Values extends FieldValues> extends FieldProps<Values, RecordOption | null> {
  /** Finds what can be picked; keep it stable between renders. */
  readonly search: RecordSearch;
}

/** Another record, found by typing a part of its name or key. */
export function RecordField<Values extends FieldValues>(props: RecordFieldProps<Values>) {
  const { control, name, help, search, ...rest } = props;
  const t = useT();
  const faultOf = useFaultOf();
  const { field, fieldState } = useController({ control, name });
  const { ref, onBlur, onChange } = field;
  const chosen: RecordOption | null = field.value;
  const [typed, setTyped] = useState<string | null>(null);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const found = useRecordSearch(search, typed ?? '', combobox.dropdownOpened);
  const nothing =
    found.error === null ? t('ui.nothingFound') : (faultOf(found.error).message ?? t('ui.fault.offline.text'));

  const pick = (id: string) => {
    onChange(found.options.find((option) => option.id === id) ?? null);
    setTyped(null);
    combobox.closeDropdown();
  };
  return (
    <Combobox store={combobox} onOptionSubmit={pick}>
      <Combobox.Target>
        <InputBase
          {...rest}
          ref={ref}
          name={name}
          autoComplete="off"
          description={chosen?.detail ?? help}
          error={fieldState.error?.message}
          value={typed ?? chosen?.label ?? ''}
          rightSection={
            found.loading ? (
              <Loader size={16} />
            ) : chosen && !rest.disabled ? (
              <CloseButton
                size="sm"
                aria-label={t('ui.form.clearField', { field: rest.label })}
                onClick={() => {
                  onChange(null);
                  setTyped(null);
                }}
              />
            ) : (
              <Combobox.Chevron />
            )
          }
          onClick={() => combobox.openDropdown()}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onBlur={() => {
            combobox.closeDropdown();
            setTyped(null);
            onBlur();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options aria-label={rest.label} mah={280} style={{ overflowY: 'auto' }}>
          {/* What was found for an earlier text stays until the answer comes, but cannot be picked by mistake. */}
          {found.options.map(({ id, label, detail }) => (
            <Combobox.Option key={id} value={id} active={id === chosen?.id} disabled={found.loading}>
              <Text size="sm">{label}</Text>
              {detail !== undefined && (
                <Text size="xs" c="dimmed">
                  {detail}
                </Text>
              )}
            </Combobox.Option>
          ))}
          {found.options.length === 0 && <Combobox.Empty>{found.loading ? t('ui.searching') : nothing}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
