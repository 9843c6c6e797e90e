/** Ends of the names of files that can be imported, as a file dialogue takes them. */
export const IMPORTED_FILES = '.csv,.tsv,.txt,.xlsx';
