import { createContext, use } from 'react';

const DraftOwner = createContext('');

/** Whose the drafts are: on a computer that many use, nobody is shown what another has typed. */
export const DraftOwnerProvider = DraftOwner;

/** The name that a draft is kept under, for its owner. */
export function useDraftKey(key: string): string {
  const owner = use(DraftOwner);
  return owner === '' ? key : `${owner}:${key}`;
}
