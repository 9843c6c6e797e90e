/** Where the pages of ledgers are, and what the server has of each import. */
export const ledgersPath = '/economy/ledger';
export const ledgerPath = (id: string): string => `${ledgersPath}/${id}`;
export const ledgerRulesPath = `${ledgersPath}/rules`;
export const ledgerFileAddress = (id: string): string => `/ledger-imports/${id}/file`;
