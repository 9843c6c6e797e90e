import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { MessageKey } from './catalogue.ts';

export type MessageValues = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** The texts in the chosen language: `t(key, values)` with a key that the compiler knows. */
export function useT(): Translate {
  const { formatMessage } = useIntl();
  return useCallback<Translate>((key, values) => formatMessage({ id: key }, values), [formatMessage]);
}
