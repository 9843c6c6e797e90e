import { IconFileText, IconHeartRateMonitor, IconServer, type Icon } from '@tabler/icons-react';
import { contractPath } from '../../contracts/addresses.ts';
import { assetPath } from '../../inventory/addresses.ts';
import { servicePath } from '../addresses.ts';
import type { Dependency } from './dependency-kind.ts';

/** The kinds of records that stand on each other. */
export type EndKind = 'SERVICE' | 'ASSET' | 'CONTRACT';

export const endIcons: Readonly<Record<EndKind, Icon>> = {
  SERVICE: IconHeartRateMonitor,
  ASSET: IconServer,
  CONTRACT: IconFileText,
};

/** A record at one end of a dependency. */
export interface DependencyEnd {
  readonly kind: EndKind;
  readonly id: string;
  /** Code, tag or number. */
  readonly key: string;
  readonly name: string;
  readonly to: string;
}

/** The record that stands on the other, or that is stood on. */
export function endOf(dependency: Dependency, side: 'dependent' | 'on'): DependencyEnd | null {
  const { dependentService, dependentAsset, onService, onAsset, onContract } = dependency;
  const service = side === 'dependent' ? dependentService : onService;
  const asset = side === 'dependent' ? dependentAsset : onAsset;
  const contract = side === 'on' ? onContract : null;
  if (service) {
    return { kind: 'SERVICE', id: service.id, key: service.code, name: service.name, to: servicePath(service.code) };
  }
  if (asset) return { kind: 'ASSET', id: asset.id, key: asset.tag, name: asset.name, to: assetPath(asset.tag) };
  if (!contract) return null;
  const { id, number, name } = contract;
  return { kind: 'CONTRACT', id, key: number, name, to: contractPath(number) };
}
