import type { EntityManager } from '@mikro-orm/postgresql';
import { inTurn } from '../api/write/in-turn.ts';
import { rebuildUnitTree } from '../organisation/unit-tree.ts';
import { refreshStoredColumns } from './stored-columns.commands.ts';

/** How many rows were not as they follow from the others; zeros prove that every write keeps them. */
export interface Rebuilt {
  unitDescendants: number;
  assets: number;
}

/** Works out anew all that is stored for speed though it follows from other columns, and corrects what is wrong. */
export async function rebuild(em: EntityManager): Promise<Rebuilt> {
  await inTurn(em, 'organisation');
  return { unitDescendants: await rebuildUnitTree(em), assets: await refreshStoredColumns(em, 'all') };
}
