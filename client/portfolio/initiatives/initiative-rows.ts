import type { InitiativeFieldsFragment } from '../../gql/graphql.ts';
import type { Translate } from '../../i18n/use-t.ts';
import type { RowsSpec } from '../../records/field-rows.ts';

type Risk = InitiativeFieldsFragment['risks'][number];
type Partner = InitiativeFieldsFragment['partners'][number];

/** What may go wrong with an initiative, in its form. */
export const riskRows = (t: Translate): RowsSpec<InitiativeFieldsFragment, Risk> => {
  const level = (name: 'likelihood' | 'consequence') => ({
    name,
    kind: 'choice' as const,
    numeric: true as const,
    label: t(`portfolio.risk.${name}`),
    options: [1, 2, 3, 4, 5].map((value) => ({ value: String(value), label: String(value) })),
    read: (risk: Risk) => risk[name],
  });
  return {
    name: 'risks',
    label: t('portfolio.field.risks'),
    most: 50,
    columns: [
      { name: 'description', kind: 'text', label: t('portfolio.risk.description'), read: (risk) => risk.description },
      level('likelihood'),
      level('consequence'),
      {
        name: 'response',
        kind: 'text',
        label: t('portfolio.risk.response'),
        required: false,
        read: (risk) => risk.response ?? null,
      },
    ],
    read: ({ risks }) => risks,
  };
};

/** Who shares an initiative, in its form. */
export const partnerRows = (t: Translate): RowsSpec<InitiativeFieldsFragment, Partner> => ({
  name: 'partners',
  label: t('portfolio.field.partners'),
  most: 20,
  columns: [
    { name: 'name', kind: 'text', label: t('portfolio.partner.name'), read: ({ name }) => name },
    {
      name: 'costShare',
      kind: 'decimal',
      unit: '%',
      label: t('portfolio.partner.costShare'),
      read: ({ costShare }) => costShare,
    },
    {
      name: 'benefitShare',
      kind: 'decimal',
      unit: '%',
      label: t('portfolio.partner.benefitShare'),
      read: ({ benefitShare }) => benefitShare,
    },
  ],
  read: ({ partners }) => partners,
});
