import type { Translate } from '../../i18n/use-t.ts';
import type { Formats } from '../../ui/format/formats.ts';
import type { Dependency } from './dependency-kind.ts';

/** By what a dependent takes over its share of the cost, in a few words: '40 %', 'lika', 'efter användning'; null for none. */
export function shareWords(
  { basis, value }: Pick<Dependency, 'basis' | 'value'>,
  t: Translate,
  formats: Formats,
): string | null {
  if (!basis) return null;
  if (basis === 'PERCENT') return formats.percent(value ?? null);
  if (basis === 'QUANTITY') return t('services.share.QUANTITY', { count: formats.number(value ?? '0') });
  return t(`services.share.${basis}`);
}
