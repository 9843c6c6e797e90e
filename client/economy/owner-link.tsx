import { ContractLink } from '../contracts/contract-link.tsx';
import { AssetLink } from '../inventory/asset-link.tsx';
import { ServiceLink } from '../services/service-link.tsx';
import type { FigureOwner } from './figure-owner.ts';

/** A link to the service, contract or asset that a figure is of, with a card of what it is. */
export function OwnerLink({ owner: { kind, key, name } }: { readonly owner: FigureOwner }) {
  if (kind === 'SERVICE') return <ServiceLink code={key} name={name} />;
  if (kind === 'CONTRACT') return <ContractLink number={key} name={name} />;
  return (
    <>
      <AssetLink tag={key} /> {name}
    </>
  );
}
