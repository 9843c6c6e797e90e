/** Where the pages of renegotiations are. */
export const caseListPath = '/contracts/renegotiations';
export const casePath = (id: string): string => `${caseListPath}/${encodeURIComponent(id)}`;
