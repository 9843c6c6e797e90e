import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { useWrite } from '../../records/use-write.ts';
import type { Fault } from '../../ui/feedback/fault.ts';
import type { Counts } from './grid-save.tsx';

type SetDocument<Cell> = TypedDocumentNode<
  { readonly set: Counts },
  OperationVariables & { input: { cells: readonly Cell[]; dryRun?: boolean } }
>;

/** The writing of a grid: all changed cells in one call, and what the server says of each of them. */
export function useCellWrite<Cell>(document: SetDocument<Cell>) {
  const t = useT();
  const { run, busy, fault } = useWrite();
  const [sent, setSent] = useState<readonly string[]>([]);
  const send = async (keys: readonly string[], cells: readonly Cell[], dryRun: boolean): Promise<Counts | null> => {
    setSent(keys);
    const input = { cells, ...(dryRun && { dryRun }) };
    const answer = await run(document, { input }, dryRun ? undefined : t('economy.grid.saved', { count: keys.length }));
    return (answer as { readonly set: Counts } | null)?.set ?? null;
  };
  return { send, busy, fault, faults: faultsByCell(fault, sent) };
}

/** What the server refused, by cell: its paths have the cell's place among those that were sent, in a list of the input. */
export function faultsByCell(
  fault: Fault | null,
  sent: readonly string[],
  list: 'cells' | 'hours' = 'cells',
): Readonly<Record<string, string>> {
  const faults: Record<string, string> = {};
  for (const { path, message } of fault?.fields ?? []) {
    const [, of, index = ''] = /^(cells|hours)\.(\d+)(?:\.|$)/.exec(path) ?? [];
    const key = of === list ? sent[Number(index)] : undefined;
    if (key !== undefined) faults[key] = message;
  }
  return faults;
}
