import { describeEnum } from '../../api/enums.ts';
import { enumOf } from '../../values/enum-of.ts';
import type { DateFormat, ImportKind as Kind } from '../columns/mapping.ts';

/** The kinds of record that files bring, for GraphQL. */
export const ImportKind = enumOf(
  'ASSETS',
  'MODELS',
  'SITES',
  'UNITS',
  'SUPPLIERS',
  'INDEX_VALUES',
  'CONTRACTS',
  'PRICE_LINES',
  'COVERAGE',
  'SERVICES',
  'SERVICE_ADOPTION',
  'SERVICE_USAGE',
  'DEPENDENCIES',
  'COST_ENTRIES',
  'BENEFIT_ENTRIES',
  'UNIT_FIGURES',
  'INITIATIVES',
  'INITIATIVE_COSTS',
  'INITIATIVE_BENEFITS',
  'INITIATIVE_LINKS',
) satisfies { readonly [Name in Kind]: Name };
export type ImportKind = Kind;

describeEnum(ImportKind, 'ImportKind', 'A kind of record that files bring and take.', {
  ASSETS: 'Assets.',
  MODELS: "Makers' models.",
  SITES: 'Sites.',
  UNITS: 'Units of the organisation.',
  SUPPLIERS: 'Suppliers.',
  INDEX_VALUES: 'Values of price indices.',
  CONTRACTS: 'Contracts.',
  PRICE_LINES: "Lines of contracts' prices.",
  COVERAGE: 'What contracts cover: assets, models, sites.',
  SERVICES: 'E-health services.',
  SERVICE_ADOPTION: 'Which units use which services, with the days.',
  SERVICE_USAGE: 'How much units use services, month by month.',
  DEPENDENCIES: 'What stands on what, with shares of the cost.',
  COST_ENTRIES: 'What services, contracts and assets cost, month by month.',
  BENEFIT_ENTRIES: 'What benefits are worth, month by month.',
  UNIT_FIGURES: 'What was counted or measured at units, month by month.',
  INITIATIVES: 'Initiatives.',
  INITIATIVE_COSTS: 'What initiatives are planned to cost, by line and month or year.',
  INITIATIVE_BENEFITS: 'What initiatives are planned to give back, by line and month or year.',
  INITIATIVE_LINKS: 'The goals that initiatives serve, and what they do to services, assets and contracts.',
});

/** The orders of days, for GraphQL. */
export const ImportDateFormat = enumOf('YMD', 'DMY', 'MDY', 'SERIAL') satisfies {
  readonly [Name in DateFormat]: Name;
};
describeEnum(
  ImportDateFormat,
  'ImportDateFormat',
  'In which order days are written where it can be read in several ways.',
  {
    YMD: 'Year, month, day.',
    DMY: 'Day, month, year.',
    MDY: 'Month, day, year.',
    SERIAL: "Excel's numbers of days.",
  },
);
