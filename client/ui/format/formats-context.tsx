import { createContext, use, useMemo, type ReactNode } from 'react';
import { createFormats, type FormatChoices, type Formats } from './formats.ts';

const FormatsContext = createContext<Formats | null>(null);

export function FormatsProvider({
  language,
  moneyUnit,
  today,
  timeZone,
  children,
}: FormatChoices & { children: ReactNode }) {
  const formats = useMemo(
    () => createFormats({ language, moneyUnit, today, timeZone }),
    [language, moneyUnit, today, timeZone],
  );
  return <FormatsContext value={formats}>{children}</FormatsContext>;
}

/** How figures and dates are written for the one who reads. */
export function useFormats(): Formats {
  const formats = use(FormatsContext);
  if (!formats) throw new Error('useFormats needs a FormatsProvider above it');
  return formats;
}
