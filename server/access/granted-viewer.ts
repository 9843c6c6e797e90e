import { covers, type Action, type Actor, type Reach, type Viewer } from '../api/viewer.ts';
import { KINDS, ruleFor } from './policy.ts';
import type { Role } from './role.ts';
import type { Scope } from './scope.ts';

/** A role and the units that it holds for: everywhere, or in these and all under them. */
export interface GrantedRole {
  readonly role: Role;
  readonly reach: Reach;
}

/** What grants and scopes come to under the policy, whoever holds them. */
type Rights = Pick<Viewer, 'roles' | 'reach' | 'reachAs' | 'shape'>;

/** By what they were worked out from: most requests bring grants that others have brought, and the policy never changes. */
const known = new Map<string, Rights>();
const MOST_KNOWN = 1000;

/** A viewer who may do what the policy says for these roles; with a token no more than its scopes name. */
export function grantedViewer(actor: Actor, grants: readonly GrantedRole[], scopes: readonly Scope[] | null): Viewer {
  const key = JSON.stringify([grants, scopes]);
  let rights = known.get(key);
  if (!rights) {
    rights = rightsOf(grants, scopes);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, rights);
  }
  return { ...rights, actor, shape: rights.shape + holderOf(actor) };
}

function rightsOf(grants: readonly GrantedRole[], scopes: readonly Scope[] | null): Rights {
  const reaches = new Map<string, Reach>();
  const reach = (action: Action, kind: string): Reach => {
    const key = `${action} ${kind}`;
    const found = reaches.get(key) ?? reachOf(grants, scopes, action, kind);
    reaches.set(key, found);
    return found;
  };
  return {
    roles: [...new Set(grants.map(({ role }) => role))],
    reach,
    reachAs: (role) => together(grants.filter((grant) => grant.role === role)),
    shape: KINDS.map((kind) => lettersOf(reach('READ', kind), reach('WRITE', kind), reach('SECRET', kind))).join(''),
  };
}

const SCOPE_OF = { READ: 'read', WRITE: 'write', SECRET: 'secrets', STEP: 'write' } as const;

function reachOf(grants: readonly GrantedRole[], scopes: readonly Scope[] | null, action: Action, kind: string): Reach {
  const rule = ruleFor(kind);
  if (!rule) return [];
  if (scopes && !scopes.some((scope) => scope === `${rule.module}:${SCOPE_OF[action]}`)) return [];
  return together(grants.filter(({ role }) => rule[action]?.includes(role)));
}

function together(grants: readonly GrantedRole[]): Reach {
  const held = grants.map((grant) => grant.reach);
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
