import { ContractLink } from '../contracts/contract-link.tsx';
import { findAssets, findContracts } from '../contracts/finders.ts';
import type { Translate } from '../i18n/use-t.ts';
import { AssetLink } from '../inventory/asset-link.tsx';
import type { ReferenceSpec } from '../records/field-spec.ts';
import { findServices } from '../services/finders.ts';
import { ServiceLink } from '../services/service-link.tsx';
import type { OfOne } from './figure-owner.ts';

/** The fields that say which record something is of; one of them is filled in. */
export const ownerFields = (t: Translate): readonly ReferenceSpec<OfOne, 'serviceId' | 'contractId' | 'assetId'>[] => [
  {
    name: 'serviceId',
    kind: 'record',
    label: t('economy.service'),
    help: t('economy.ofOne.help'),
    reason: t('economy.ofOne.other'),
    find: findServices,
    read: ({ service }) => (service ? { id: service.id, label: service.name } : null),
    link: ({ service }) => service && <ServiceLink {...service} />,
  },
  {
    name: 'contractId',
    kind: 'record',
    label: t('economy.contract'),
    reason: t('economy.ofOne.other'),
    find: findContracts,
    read: ({ contract }) => (contract ? { id: contract.id, label: `${contract.number} ${contract.name}` } : null),
    link: ({ contract }) => contract && <ContractLink {...contract} />,
  },
  {
    name: 'assetId',
    kind: 'record',
    label: t('economy.asset'),
    reason: t('economy.ofOne.other'),
    find: findAssets,
    read: ({ asset }) => (asset ? { id: asset.id, label: asset.tag } : null),
    link: ({ asset }) => asset && <AssetLink {...asset} />,
  },
];
