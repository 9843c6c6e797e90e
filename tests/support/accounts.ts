import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { ROLES, type Role } from '../../server/access/role.ts';
import { SCOPES } from '../../server/access/scope.ts';
import { newSecret, secretHash, SecretKind, secretPrefix } from '../../server/accounts/secret.ts';
import { beginSession } from '../../server/accounts/sessions.ts';
import type { OrganisationUnit } from '../../server/organisation/organisation-unit.entity.ts';

/** A role and where it holds: in a unit and under it, or in the whole region when none is given. */
export interface Granted {
  role: Role;
  unit?: OrganisationUnit | null;
}

export interface Account {
  id: string;
  name: string;
  /** A session's secret, for a browser's cookie. */
  session: string;
  /** A token for all scopes, for Authorization: Bearer. */
  token: string;
}

/** Every role, everywhere. */
export const everything: readonly Granted[] = ROLES.map((role) => ({ role }));

/** Makes an account that may do what its grants say, signed in and with a token. */
export async function makeAccount(orm: MikroORM, name: string, grants: readonly Granted[]): Promise<Account> {
  const em = orm.em.fork();
  const id = v7();
  await em.execute(`insert into user_account (id, username, name) values (?, ?, ?)`, [
    id,
    `${name}.${id}`.toLowerCase(),
    name,
  ]);
  for (const { role, unit } of grants) {
    await em.execute(`insert into role_grant (id, user_id, role, unit_id) values (?, ?, ?, ?)`, [
      v7(),
      id,
      role,
      unit?.id ?? null,
    ]);
  }
  return {
    id,
    name,
    session: await beginSession(em, id, { address: '127.0.0.1', userAgent: null }),
    token: await makeToken(em, id),
  };
}

/** A token of an account. */
export async function makeToken(
  em: EntityManager,
  userId: string,
  { scopes = SCOPES, unit }: { scopes?: readonly string[]; unit?: OrganisationUnit } = {},
): Promise<string> {
  const secret = newSecret(SecretKind.TOKEN);
  await em.execute(
    `insert into api_token (id, user_id, name, prefix, secret_hash, scopes, unit_id, last_day)
     values (?, ?, 'test', ?, ?, ?, ?, now()::date + 30)`,
    [v7(), userId, secretPrefix(secret), secretHash(secret), `{${scopes.join()}}`, unit?.id ?? null],
  );
  return secret;
}
