import type { Translate } from '../../i18n/use-t.ts';
import type { Choice } from '../../records/field-spec.ts';

export const yesNo = (t: Translate): readonly Choice[] => [
  { value: 'true', label: t('contracts.procurement.yes') },
  { value: 'false', label: t('contracts.procurement.no') },
];
