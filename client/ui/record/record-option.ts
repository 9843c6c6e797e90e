import { z } from 'zod';

/** A record as it is picked, shown and kept in a form: its id and what people call it. */
export const recordOption = z.object({ id: z.string(), label: z.string(), detail: z.string().optional() });
export type RecordOption = z.infer<typeof recordOption>;

/** Finds records by what is typed; the first ones, for an empty text. */
export type RecordSearch = (text: string, signal: AbortSignal) => Promise<readonly RecordOption[]>;
