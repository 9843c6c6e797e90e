import type { RowsOf } from '../api/read/record.ts';
import { contracts } from '../contracts/contract.record.ts';
import { assets } from '../inventory/asset.record.ts';
import { inOrUnder } from '../organisation/in-or-under.ts';
import { services } from '../services/e-health-service.record.ts';

const OWNERS = [
  ['service_id', services],
  ['contract_id', contracts],
  ['asset_id', assets],
] as const;

/** What is of a service, a contract or an asset is seen by who sees that. */
export const ofFigureOwner = (alias: string, units: string, rows: RowsOf) =>
  `(${OWNERS.map(
    ([column, record]) =>
      `${alias}.${column} in (select o.id from ${rows(record)} o where ${inOrUnder('o.unit_id', units)})`,
  ).join(' or ')})`;

/** SQL of the unit that the service, contract or asset belongs to. */
export const unitOfFigureOwner = (alias: string) => `coalesce(
  (select o.unit_id from e_health_service o where o.id = ${alias}.service_id),
  (select o.unit_id from contract o where o.id = ${alias}.contract_id),
  (select o.unit_id from asset o where o.id = ${alias}.asset_id))`;
