/** Where the pages of imports are, and what the server has of each. */
export const importsPath = '/import';
export const importPath = (id: string): string => `${importsPath}/${id}`;
export const fileAddress = (id: string): string => `/imports/${id}/file`;
export const resultAddress = (id: string): string => `/imports/${id}/result.csv`;
