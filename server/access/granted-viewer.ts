import { covers, type Action, type Actor, type Reach, type Viewer } from '../api/viewer.ts';
import { KINDS, ruleFor } from './policy.ts';
import type { Role } from './role.ts';
import type { Scope } from './scope.ts';

/** A role and the units that it holds for: everywhere, or in these and all under them. */
export interface GrantedRole {
  readonly role: Role;
  readonly reach: Reach;
}

/** A viewer who may do what the policy says for these roles; with a token no more than its scopes name. */
export function grantedViewer(actor: Actor, grants: readonly GrantedRole[], scopes: readonly Scope[] | null): Viewer {
  const known = new Map<string, Reach>();
  const reach = (action: Action, kind: string): Reach => {
    const key = `${action} ${kind}`;
    const found = known.get(key) ?? reachOf(grants, scopes, action, kind);
    known.set(key, found);
    return found;
  };
  return {
    actor,
    roles: [...new Set(grants.map(({ role }) => role))],
    reach,
    get shape() {
      const letters = KINDS.map((kind) => lettersOf(reach('READ', kind), reach('WRITE', kind), reach('SECRET', kind)));
      return letters.join('') + holderOf(actor);
    },
  };
}

const SCOPE_OF = { READ: 'read', WRITE: 'write', SECRET: 'secrets' } as const;

function reachOf(grants: readonly GrantedRole[], scopes: readonly Scope[] | null, action: Action, kind: string): Reach {
  const rule = ruleFor(kind);
  if (!rule) return [];
  if (scopes && !scopes.some((scope) => scope === `${rule.module}:${SCOPE_OF[action]}`)) return [];
  const held = grants.filter(({ role }) => rule[action]?.includes(role)).map((grant) => grant.reach);
  return held.includes('EVERYWHERE') ? 'EVERYWHERE' : [...new Set((held as (readonly string[])[]).flat())];
}

/** What may be one's own differs for accounts, tokens and commands: they must not run each other's plans. */
function holderOf({ userId, tokenId }: Actor): string {
  if (tokenId) return 'T';
  return userId ? 'H' : '';
}

function lettersOf(read: Reach, write: Reach, secret: Reach): string {
  return `${letterOf(read)}${letterOf(write)}${letterOf(secret)}${covers(secret, read) ? '+' : ''}`;
}

function letterOf(reach: Reach): string {
  if (reach === 'EVERYWHERE') return 'E';
  return reach.length ? 'U' : '-';
}
