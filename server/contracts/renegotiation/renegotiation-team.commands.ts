import type { EntityManager } from '@mikro-orm/postgresql';
import { badInput, DomainError, ruleViolation } from '../../api/errors.ts';
import { globalId, keyOf } from '../../api/read/global-id.ts';
import { recordNamed, type RecordDefinition } from '../../api/read/record.ts';
import type { Viewer } from '../../api/viewer.ts';
import { keysWithinReach } from '../../api/within-reach.ts';
import type { AddRenegotiationMemberInput, RemoveRenegotiationMemberInput } from './renegotiation-case.input.ts';
import { openCase } from './renegotiation-case.commands.ts';
import type { RenegotiationCase } from './renegotiation.entities.ts';
import { renegotiationCases } from './renegotiation.record.ts';

/** An account as it can be added to a team. */
interface Candidate {
  id: string;
  name: string;
}

const MOST_CANDIDATES = 20;

/** Accounts in use that hold a role for the unit of the case's contract and are not in its team. */
const CANDIDATES = `select u.id, u.name from user_account u where u.disabled_at is null
  and exists (select from renegotiation_case k join contract c on c.id = k.contract_id join role_grant g on g.user_id = u.id
    where k.id = ? and not jsonb_exists(k.team, u.id::text) and (g.unit_id is null
      or exists (select from organisation_unit_descendant d where d.ancestor_id = g.unit_id and d.descendant_id = c.unit_id)))`;

/** Whom a case can be confided to, by a part of what they are called. */
export async function candidatesFor(
  em: EntityManager,
  viewer: Viewer,
  id: string,
  search: string,
): Promise<{ userId: string; name: string }[]> {
  const key = keyOf(renegotiationCases, id, ['id']);
  for (const [action, code] of [
    ['READ', 'NOT_FOUND'],
    ['WRITE', 'FORBIDDEN'],
  ] as const) {
    if ((await keysWithinReach(em, viewer, renegotiationCases, action, [key])).has(key)) continue;
    throw code === 'NOT_FOUND'
      ? new DomainError(code, 'error.notFound', { field: ['id'] })
      : new DomainError(code, 'error.forbidden');
  }
  const rows = await em.execute<Candidate[]>(
    `${CANDIDATES} and strpos(lower(u.name), lower(?)) > 0 order by u.name, u.id limit ${MOST_CANDIDATES}`,
    [key, search],
  );
  return rows.map(({ id: account, name }) => ({ userId: userIdOf(account), name }));
}

/** Confides an open case to somebody. Who cannot be added is answered alike, whether there is such an account or not. */
export async function addMember(em: EntityManager, input: AddRenegotiationMemberInput): Promise<RenegotiationCase> {
  const found = await openCase(em, input);
  const [account] = await em.execute<Candidate[]>(`${CANDIDATES} and u.id = ?::uuid`, [
    found.id,
    keyOf(users(), input.userId, ['input', 'userId']),
  ]);
  if (!account) throw badInput('error.referenceMissing', ['input', 'userId'], { type: 'User' });
  found.team = { ...found.team, [account.id]: account.name };
  return found;
}

/** Takes somebody out of the team of an open case; somebody stays. */
export async function removeMember(
  em: EntityManager,
  input: RemoveRenegotiationMemberInput,
): Promise<RenegotiationCase> {
  const found = await openCase(em, input);
  const rest = Object.entries(found.team).filter(([key]) => userIdOf(key) !== input.userId);
  if (rest.length === Object.keys(found.team).length) {
    throw badInput('error.referenceMissing', ['input', 'userId'], { type: 'User' });
  }
  if (!rest.length) throw ruleViolation('renegotiation.lastMember', 'LAST_MEMBER', {}, ['input', 'userId']);
  found.team = Object.fromEntries(rest);
  return found;
}

const userIdOf = (key: string) => globalId(users(), key);

/** Accounts, which contracts know of only as records. */
function users(): RecordDefinition {
  const record = recordNamed('User');
  if (!record) throw new Error('Accounts are not declared.');
  return record;
}
