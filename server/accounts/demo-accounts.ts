import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { Role } from '../access/role.ts';
import { SCOPES } from '../access/scope.ts';
import { inTurn } from '../api/write/in-turn.ts';
import { hashPassword, isPassword } from './password.ts';
import { secretHash } from './secret.ts';
import { endAllAccess } from './sessions.ts';

const keyOf = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** The password of all accounts of the demo world. Nobody has it anywhere else. */
export const DEMO_PASSWORD = 'region-exempel';

/** One account for each role of the demo world: what is typed, and who it is. Its records know them by their keys. */
export const DEMO_ACCOUNTS: readonly { id: string; username: string; name: string; role: Role }[] = [
  { id: keyOf(1), username: 'lasare', name: 'Lena Läsare', role: Role.READER },
  { id: keyOf(2), username: 'inventarie', name: 'Ingrid Inventering', role: Role.INVENTORY_EDITOR },
  { id: keyOf(3), username: 'avtal', name: 'Axel Avtal', role: Role.CONTRACT_MANAGER },
  { id: keyOf(4), username: 'upphandling', name: 'Ulla Upphandling', role: Role.PROCUREMENT },
  { id: keyOf(5), username: 'ehalsa', name: 'Elin E-hälsa', role: Role.E_HEALTH_LEAD },
  { id: keyOf(6), username: 'ekonomi', name: 'Erik Ekonomi', role: Role.ECONOMIST },
  { id: keyOf(7), username: 'uppfoljning', name: 'Ulf Uppföljning', role: Role.FOLLOW_UP_OFFICER },
  { id: keyOf(8), username: 'revision', name: 'Rut Revision', role: Role.AUDITOR },
  { id: keyOf(9), username: 'admin', name: 'Ada Administratör', role: Role.ADMINISTRATOR },
];

const DOMAIN = '@regionexempel.example';

/** The address of who has an account in the demo, by which its world knows them. */
export const demoAddress = (username: string): string => username + DOMAIN;

/**
 * Gives the demo world its accounts, once, and its read-only token, at every start. A database that has other accounts
 * gets none of them.
 * @param token the token's secret (HEMTAG_DEMO_TOKEN)
 * @returns whether the demo's accounts are there
 */
export async function openDemoAccounts(em: EntityManager, token: string): Promise<boolean> {
  return em.transactional(async (tx) => {
    await inTurn(tx, 'demo');
    const known = await tx.execute<{ username: string }[]>(`select username from user_account`);
    const names = new Set(known.map(({ username }) => username));
    if (!known.length) await makeAccounts(tx);
    else if (!DEMO_ACCOUNTS.every(({ username }) => names.has(username))) return false;
    await tx.execute(LINK_DEMO_PEOPLE);
    await givePasswords(tx);
    await withdrawDemoToken(tx);
    await tx.execute(
      `insert into api_token (id, user_id, name, prefix, secret_hash, scopes, last_day)
       select ?, id, 'Demo', 'demo', ?, ?, (now() + interval '1 year')::date from user_account where username = ?`,
      [v7(), secretHash(token), `{${SCOPES.filter((scope) => scope.endsWith(':read')).join()}}`, 'lasare'],
    );
    return true;
  });
}

/** Takes the demo's password and token away where they are known to everybody: on what is no demo world, or not any more. */
export async function closeDemoAccounts(em: EntityManager): Promise<void> {
  await em.transactional(async (tx) => {
    await inTurn(tx, 'demo');
    await withdrawDemoToken(tx);
    const kept = await tx.execute<{ id: string; hash: string }[]>(
      `select u.id, p.hash from user_account u join account_password p on p.user_id = u.id where u.username = any(?)`,
      [DEMO_NAMES],
    );
    for (const [hash, accounts] of Map.groupBy(kept, (each) => each.hash)) {
      if (!(await isPassword(DEMO_PASSWORD, hash))) continue;
      await tx.execute(`delete from account_password where hash = ?`, [hash]);
      for (const { id } of accounts) await endAllAccess(tx, id);
    }
  });
}

const DEMO_NAMES = `{${DEMO_ACCOUNTS.map(({ username }) => username).join()}}`;

/** SQL that tells who of the demo's people its accounts belong to, where nobody has said that of an account. */
export const LINK_DEMO_PEOPLE = `
  update user_account u set person_id = p.id from person p
  where u.person_id is null and u.username = any('${DEMO_NAMES}') and p.email = u.username || '${DOMAIN}'`;

const withdrawDemoToken = (em: EntityManager) => em.execute(`delete from api_token where prefix = 'demo'`);

async function makeAccounts(em: EntityManager): Promise<void> {
  for (const { id, username, name, role } of DEMO_ACCOUNTS) {
    await em.execute(`insert into user_account (id, username, name) values (?, ?, ?)`, [id, username, name]);
    await em.execute(`insert into role_grant (id, user_id, role) values (?, ?, ?)`, [v7(), id, role]);
  }
}

/** Gives the demo's accounts their password, those that have none. */
async function givePasswords(em: EntityManager): Promise<void> {
  await em.execute(
    `insert into account_password (user_id, hash, changed_at)
     select id, ?, now() from user_account where username = any(?) on conflict (user_id) do nothing`,
    [await hashPassword(DEMO_PASSWORD), DEMO_NAMES],
  );
}
