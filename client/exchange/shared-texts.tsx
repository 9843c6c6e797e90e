import { ActionIcon, Alert, Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconInfoCircle, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { ImportColumnInput } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { inputOf, type Column } from './column-choices.ts';
import type { ImportField } from './use-import-kinds.ts';

interface SharedTextsProps {
  readonly columns: readonly Column[];
  readonly fields: readonly ImportField[];
  /** What new records need and the file does not give. */
  readonly missing: readonly ImportField[];
  readonly onChoose: (columns: readonly ImportColumnInput[]) => void;
}

/** Values that the file lacks and that all its new records are to have, such as the unit of a delivery. */
export function SharedTexts({ columns, fields, missing, onChoose }: SharedTextsProps) {
  const t = useT();
  const [first] = missing;
  const [field, setField] = useState<string | null>(null);
  const [text, setText] = useState('');
  const chosen = field ?? first?.field ?? null;
  const options = fields.find((each) => each.field === chosen)?.options;
  const shared = columns.flatMap((column, index) => (typeof column.position === 'number' ? [] : [{ column, index }]));
  const labelOf = (name: string | null | undefined) => fields.find((each) => each.field === name)?.label ?? name ?? '';
  const add = () => {
    if (!chosen || text.trim() === '') return;
    onChoose([...columns.map(inputOf), { text: text.trim(), field: chosen }]);
    setField(null);
    setText('');
  };
  return (
    <Stack gap="sm" my="md">
      {missing.length > 0 && (
        <Alert color="yellow" icon={<IconInfoCircle aria-hidden />}>
          {t('exchange.shared.missing', { fields: missing.map(({ label }) => label).join(', ') })}
        </Alert>
      )}
      {shared.map(({ column, index }) => (
        <Group key={`${column.field} ${column.text}`} gap="sm">
          <Text size="sm">{t('exchange.shared.one', { field: labelOf(column.field), text: column.text ?? '' })}</Text>
          <ActionIcon
            aria-label={t('exchange.shared.remove', { field: labelOf(column.field) })}
            onClick={() => onChoose(columns.filter((_, at) => at !== index).map(inputOf))}
          >
            <IconTrash size={18} />
          </ActionIcon>
        </Group>
      ))}
      <Group
        component="form"
        gap="sm"
        align="flex-end"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Select
          label={t('exchange.shared.field')}
          placeholder={t('exchange.shared.choose')}
          searchable
          nothingFoundMessage={t('ui.nothingFound')}
          data={fields.map(({ field: value, label }) => ({ value, label }))}
          value={chosen}
          onChange={setField}
          miw={220}
        />
        {options ? (
          <Select
            label={t('exchange.shared.text')}
            data={options}
            value={text || null}
            onChange={(value) => setText(value ?? '')}
          />
        ) : (
          <TextInput
            label={t('exchange.shared.text')}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
        <Button type="submit" variant="default" disabled={!chosen || text.trim() === ''}>
          {t('exchange.shared.add')}
        </Button>
      </Group>
    </Stack>
  );
}
