import { assetPath } from '../inventory/addresses.ts';
import { contractPath } from '../contracts/addresses.ts';
import { servicePath } from '../services/addresses.ts';

/** The record that an entry or a benefit is of: exactly one of the three. */
export interface OfOne {
  readonly service?: { readonly id: string; readonly code: string; readonly name: string } | null;
  readonly contract?: { readonly id: string; readonly number: string; readonly name: string } | null;
  readonly asset?: { readonly id: string; readonly tag: string; readonly name: string } | null;
}

/** What kind of record a figure is of. */
export type OwnerKind = 'SERVICE' | 'CONTRACT' | 'ASSET';

export interface FigureOwner {
  readonly kind: OwnerKind;
  readonly id: string;
  /** Code of a service, number of a contract, tag of an asset. */
  readonly key: string;
  readonly name: string;
}

/** The record that something is of; null where the reader may not see it. */
export function ownerOf({ service, contract, asset }: OfOne): FigureOwner | null {
  if (service) return { kind: 'SERVICE', id: service.id, key: service.code, name: service.name };
  if (contract) return { kind: 'CONTRACT', id: contract.id, key: contract.number, name: contract.name };
  if (asset) return { kind: 'ASSET', id: asset.id, key: asset.tag, name: asset.name };
  return null;
}

/** The kinds by the names of their GraphQL types. */
const KINDS: Readonly<Record<string, OwnerKind>> = { EHealthService: 'SERVICE', Contract: 'CONTRACT', Asset: 'ASSET' };

/** The kind of a record that has figures, by the name of its GraphQL type. */
export const ownerKindOf = (type: string): OwnerKind => KINDS[type] ?? 'ASSET';

/** The page of a record that has figures. */
export function ownerPath({ kind, key }: Pick<FigureOwner, 'kind' | 'key'>): string {
  if (kind === 'SERVICE') return servicePath(key);
  return kind === 'CONTRACT' ? contractPath(key) : assetPath(key);
}

/** What the fields of lists and mutations are called that refer to a record of the kind. */
export const ownerField = { SERVICE: 'service', CONTRACT: 'contract', ASSET: 'asset' } as const;

/** What a record is called in a line of text: services by their name, the others by their key too. */
export const ownerName = ({ kind, key, name }: FigureOwner): string => (kind === 'SERVICE' ? name : `${key} ${name}`);
