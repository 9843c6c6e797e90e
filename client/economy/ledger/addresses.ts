import { assetPath } from '../../inventory/addresses.ts';
import { contractPath } from '../../contracts/addresses.ts';

/** Where the pages of ledgers are, and what the server has of each import. */
export const ledgersPath = '/economy/ledger';
export const ledgerPath = (id: string): string => `${ledgersPath}/${id}`;
export const ledgerRulesPath = `${ledgersPath}/rules`;
export const ledgerFileAddress = (id: string): string => `/ledger-imports/${id}/file`;

/** The page of a service, a contract or an asset, by the name of its type and its key. */
export function targetPath(type: string, key: string): string {
  if (type === 'Contract') return contractPath(key);
  return type === 'Asset' ? assetPath(key) : `/services/${encodeURIComponent(key)}`;
}
