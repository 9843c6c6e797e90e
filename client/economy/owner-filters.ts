import type { ApolloClient } from '@apollo/client';
import { findAssets, findContracts } from '../contracts/finders.ts';
import type { Translate } from '../i18n/use-t.ts';
import type { Filterable } from '../records/record-where.ts';
import { findServices } from '../services/finders.ts';
import type { FilterField } from '../ui/list/filter-field.ts';

/** Filters on which record something is of. */
export const ownerFilters = (t: Translate, client: ApolloClient): readonly (FilterField & Filterable)[] => [
  {
    id: 'service',
    kind: 'record',
    label: t('economy.service'),
    search: (text, signal) => findServices(client, text, signal, {}),
  },
  {
    id: 'contract',
    kind: 'record',
    label: t('economy.contract'),
    search: (text, signal) => findContracts(client, text, signal, {}),
  },
  {
    id: 'asset',
    kind: 'record',
    label: t('economy.asset'),
    search: (text, signal) => findAssets(client, text, signal, {}),
  },
];
