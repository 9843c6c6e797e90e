import type { ContractDecision } from './contract-days.ts';
import type { Translate } from '../i18n/use-t.ts';
import type { Formats } from '../ui/format/formats.ts';

/** What happens if nobody acts on a decision: 'Förlängs till 31 dec 2028'; null where there is nothing to decide. */
export function unlessActed(
  { kind, termEnd, renewsTo }: Partial<Pick<ContractDecision, 'kind' | 'termEnd' | 'renewsTo'>>,
  t: Translate,
  { day }: Formats,
): string | null {
  if (!kind || !termEnd) return null;
  if (kind === 'OPTION') {
    return renewsTo
      ? t('contracts.unlessActed.lapsesRenews', { day: day(renewsTo) })
      : t('contracts.unlessActed.lapses', { day: day(termEnd) });
  }
  return renewsTo
    ? t('contracts.unlessActed.renews', { day: day(renewsTo) })
    : t('contracts.unlessActed.ends', { day: day(termEnd) });
}
