import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { ImportDateFormat, type ImportColumnInput } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import { withAnswer, withOnly, type Column } from './column-choices.ts';
import { openDay } from './day-readings.ts';
import { openNumber } from './number-readings.ts';

interface ColumnQuestionProps {
  readonly columns: readonly Column[];
  readonly index: number;
  /** What the column is called. */
  readonly name: string;
  readonly onChoose: (columns: readonly ImportColumnInput[]) => void;
}

/** What only the reader can know of a column, asked with a value of the file; or how its values are read. */
export function ColumnQuestion(props: ColumnQuestionProps) {
  const t = useT();
  const column = props.columns[props.index];
  if (!column) return null;
  const { question, dateFormat, decimalMark } = column;
  if (question === 'DATE_ORDER') return <DayQuestion {...props} column={column} />;
  if (question === 'DECIMAL_MARK') return <NumberQuestion {...props} column={column} />;
  if (question === 'CURRENCY') return <CurrencyQuestion {...props} column={column} />;
  if (question === 'FIELD') return <FieldQuestion {...props} />;
  const read = dateFormat
    ? t(`exchange.dateFormat.${dateFormat}`)
    : decimalMark && t(decimalMark === ',' ? 'exchange.decimal.comma' : 'exchange.decimal.point');
  return read ? (
    <Text size="xs" c="dimmed">
      {read}
    </Text>
  ) : null;
}

type Question = ColumnQuestionProps & { readonly column: Column };

function DayQuestion({ columns, index, column, name, onChoose }: Question) {
  const t = useT();
  const { day } = useFormats();
  const open = openDay(column.samples);
  const choices = open
    ? open.readings.map((reading) => ({
        value: reading.format,
        label: t(`exchange.question.day.${reading.format}`, { day: day(reading.day) }),
      }))
    : Object.values(ImportDateFormat).map((value) => ({ value, label: t(`exchange.dateFormat.${value}`) }));
  return (
    <Choices
      label={open ? t('exchange.question.day', { text: open.text }) : t('exchange.question.days', { header: name })}
      choices={choices}
      onChoose={(value) => onChoose(withAnswer(columns, index, { dateFormat: value as ImportDateFormat }))}
    />
  );
}

function NumberQuestion({ columns, index, column, name, onChoose }: Question) {
  const t = useT();
  const { number } = useFormats();
  const open = openNumber(column.samples);
  const choices = ([',', '.'] as const).map((mark) => {
    const value = open?.readings.find((reading) => reading.mark === mark)?.value;
    const label = mark === ',' ? 'exchange.decimal.comma' : 'exchange.decimal.point';
    return { value: mark, label: value ? `${number(value)} · ${t(label)}` : t(label) };
  });
  return (
    <Choices
      label={
        open ? t('exchange.question.number', { text: open.text }) : t('exchange.question.numbers', { header: name })
      }
      choices={choices}
      onChoose={(decimalMark) => onChoose(withAnswer(columns, index, { decimalMark }))}
    />
  );
}

function CurrencyQuestion({ columns, index, column, onChoose }: Question) {
  const t = useT();
  return (
    <Stack gap={4} role="group" aria-label={t('exchange.question.currency')}>
      <Text size="sm" fw={550}>
        {t('exchange.question.currency')}
      </Text>
      <Text size="sm">{t('exchange.question.currencyText', { text: column.samples[0] ?? '' })}</Text>
      <Group gap="xs">
        <Button size="xs" onClick={() => onChoose(withAnswer(columns, index, { takenAsSek: true }))}>
          {t('exchange.question.currencyYes')}
        </Button>
        <Button
          size="xs"
          variant="default"
          onClick={() => onChoose(withAnswer(columns, index, { field: null, decimalMark: null }))}
        >
          {t('exchange.question.leaveOut')}
        </Button>
      </Group>
    </Stack>
  );
}

function FieldQuestion({ columns, index, name, onChoose }: ColumnQuestionProps) {
  const t = useT();
  return (
    <Stack gap={4} align="flex-start">
      <Text size="sm" fw={550}>
        {t('exchange.question.field')}
      </Text>
      <Button
        size="xs"
        aria-label={t('exchange.question.fieldUse', { header: name })}
        onClick={() => onChoose(withOnly(columns, index))}
      >
        {t('exchange.question.fieldThis')}
      </Button>
    </Stack>
  );
}

interface ChoicesProps {
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
}

/** A question whose answer is one of a few; it is gone once it is answered. */
function Choices({ label, choices, onChoose }: ChoicesProps) {
  return (
    <Radio.Group label={label} value={null} onChange={onChoose}>
      <Stack gap={6} mt={6}>
        {choices.map((choice) => (
          <Radio key={choice.value} {...choice} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
