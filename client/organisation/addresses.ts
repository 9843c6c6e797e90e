/** Where the pages of the organisation's records are. */
export const unitPath = (id: string): string => `/organisation/units/${id}`;
export const personPath = (id: string): string => `/organisation/people/${id}`;
export const supplierPath = (id: string): string => `/organisation/suppliers/${id}`;
export const sitePath = (id: string): string => `/organisation/sites/${id}`;
