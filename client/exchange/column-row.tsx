import { Select, Stack, Text, VisuallyHidden } from '@mantine/core';
import type { ImportColumnInput } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { withField, type Column } from './column-choices.ts';
import { ColumnQuestion } from './column-question.tsx';
import classes from './exchange.module.css';
import type { ImportField } from './use-import-kinds.ts';

interface ColumnRowProps {
  readonly columns: readonly Column[];
  readonly index: number;
  readonly fields: readonly ImportField[];
  readonly onChoose: (columns: readonly ImportColumnInput[]) => void;
}

/** A column of the file: its header, what stands in it, and the field that it is taken for. */
export function ColumnRow({ columns, index, fields, onChoose }: ColumnRowProps) {
  const t = useT();
  const column = columns[index];
  if (!column) return null;
  const name = column.header || t('exchange.columns.unnamed', { number: (column.position ?? 0) + 1 });
  return (
    <li className={classes.column} data-question={column.question ?? undefined}>
      <span className={classes.header}>{name}</span>
      <span className={classes.samples}>
        <VisuallyHidden>{t('exchange.columns.samples')}</VisuallyHidden>
        {column.samples.map((sample) => (
          <span key={sample} className={classes.sample} title={sample}>
            {sample}
          </span>
        ))}
        {column.samples.length === 0 && (
          <Text size="sm" c="dimmed" span>
            {t('exchange.columns.empty')}
          </Text>
        )}
      </span>
      <Stack gap="xs">
        <Select
          aria-label={t('exchange.columns.field', { header: name })}
          placeholder={t('exchange.columns.leftOut')}
          searchable
          clearable
          nothingFoundMessage={t('ui.nothingFound')}
          clearButtonProps={{ 'aria-label': t('exchange.columns.leaveOut', { header: name }) }}
          data={fields.map(({ field, label, required }) => ({ value: field, label: required ? `${label} *` : label }))}
          value={column.field ?? null}
          onChange={(field) => onChoose(withField(columns, index, field))}
        />
        <ColumnQuestion columns={columns} index={index} name={name} onChoose={onChoose} />
      </Stack>
    </li>
  );
}
