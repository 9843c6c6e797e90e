import { Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useController, type FieldValues } from 'react-hook-form';
import { monthOfText } from '../../../server/values/month-text.ts';
import { parseSwedishNumber } from '../../../server/values/swedish-number.ts';
import { isYearMonth } from '../../../server/values/year-month.ts';
import { useFormats } from '../format/formats-context.tsx';
import { DateEntry } from './date-entry.tsx';
import type { FieldProps } from './field-props.ts';

/** A day, typed or picked: 'YYYY-MM-DD', or null. */
export function DateField<Values extends FieldValues>(props: FieldProps<Values, string | null>) {
  const { control, name, help, ...rest } = props;
  const { field, fieldState } = useController({ control, name });
  return <DateEntry {...rest} {...field} description={help} error={fieldState.error?.message} />;
}

/** A month, typed as people write it ('2026-03', '202603', '2026K1'): 'YYYY-MM', or null. */
export function MonthField<Values extends FieldValues>(props: FieldProps<Values, string | null>) {
  const { control, name, help, ...rest } = props;
  const { month } = useFormats();
  const { field, fieldState } = useController({ control, name });
  const { ref, onBlur, onChange } = field;
  const value: string | null = field.value;
  const [typed, setTyped] = useState(value ?? '');
  const [held, setHeld] = useState(value);
  // What is typed stays as it is; only a value that came from elsewhere is written anew.
  if (value !== held) {
    setHeld(value);
    if (readMonth(typed) !== value) setTyped(value ?? '');
  }
  return (
    <TextInput
      {...rest}
      ref={ref}
      name={name}
      autoComplete="off"
      value={typed}
      description={isYearMonth(value) ? month(value) : help}
      error={fieldState.error?.message}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange(readMonth(event.currentTarget.value));
      }}
      onBlur={() => {
        setTyped(value ?? '');
        onBlur();
      }}
    />
  );
}

/** A typed month; null for nothing, and the text itself when it is no month. */
function readMonth(text: string): string | null {
  return text.trim() === '' ? null : (monthOfText(text) ?? text);
}

/** A sum of money typed as people write it ('1,2 mnkr', '845 300'): a decimal string of kronor, or null. */
export function MoneyField<Values extends FieldValues>(props: FieldProps<Values, string | null>) {
  const { moneyExact, unitName } = useFormats();
  return <DecimalField {...props} suffix={unitName('kr')} echo={(value) => moneyExact(value)} decimals={2} />;
}

/** A number typed as people write it: a decimal string, or null. `suffix` is its unit. */
export function NumberField<Values extends FieldValues>(
  props: FieldProps<Values, string | null> & { suffix?: string },
) {
  const { number } = useFormats();
  return <DecimalField {...props} echo={(value) => `${number(value)} ${props.suffix ?? ''}`} />;
}

interface DecimalFieldProps<Values extends FieldValues> extends FieldProps<Values, string | null> {
  readonly suffix?: string;
  /** The number as it was understood. */
  readonly echo: (value: string) => string;
  /** At least so many decimals in the held value, so that the same amount is always the same text. */
  readonly decimals?: number;
}

function DecimalField<Values extends FieldValues>(props: DecimalFieldProps<Values>) {
  const { control, name, help, suffix, echo, decimals = 0, ...rest } = props;
  const { number } = useFormats();
  const { field, fieldState } = useController({ control, name });
  const { ref, onBlur, onChange } = field;
  const value: string | null = field.value;
  const isNumber = value !== null && /^-?\d+(\.\d+)?$/.test(value);
  const written = value === null ? '' : isNumber ? number(value) : value;
  const [typed, setTyped] = useState(written);
  const [held, setHeld] = useState(value);
  // What is typed stays as it is; only a value that came from elsewhere is written anew.
  if (value !== held) {
    setHeld(value);
    if (readDecimal(typed, decimals) !== value) setTyped(written);
  }
  return (
    <TextInput
      {...rest}
      ref={ref}
      name={name}
      inputMode="text"
      autoComplete="off"
      description={isNumber && typed !== written ? echo(value) : help}
      error={fieldState.error?.message}
      value={typed}
      rightSection={
        suffix && (
          <Text size="sm" c="dimmed">
            {suffix}
          </Text>
        )
      }
      rightSectionWidth={suffix ? 16 + suffix.length * 8 : undefined}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange(readDecimal(event.currentTarget.value, decimals));
      }}
      onBlur={() => {
        setTyped(written);
        onBlur();
      }}
    />
  );
}

/** A typed number as a decimal string; null for nothing, and the text itself when it is no number. */
function readDecimal(text: string, decimals: number): string | null {
  if (text.trim() === '') return null;
  const number = parseSwedishNumber(text);
  if (number === null) return text;
  const [whole, part = ''] = number.split('.');
  return decimals === 0 ? number : `${whole}.${part.padEnd(decimals, '0')}`;
}
