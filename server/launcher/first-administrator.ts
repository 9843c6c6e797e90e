import 'reflect-metadata';
import type { EntityManager } from '@mikro-orm/postgresql';
import { authorshipOfCommand, recordChanges } from '../access/audit.ts';
import { Role } from '../access/role.ts';
import { Grant } from '../accounts/grant.entity.ts';
// Declares grants as records, whose changes are recorded.
import '../accounts/grant.record.ts';
import { makeOneTimeLink } from '../accounts/one-time-link.ts';
import { UserAccount } from '../accounts/user-account.entity.ts';
import { usernameOf } from '../accounts/user.commands.ts';
import { inTurn } from '../api/write/in-turn.ts';
import { readConfig } from '../config.ts';
import { Refusal } from '../operation/refusal.ts';
import { onDatabase } from './on-database.ts';

// npm run first-administrator -- USERNAME NAME: makes the account that all others are made with, and prints the link by
// which its holder chooses how to sign in. Run again before the link is used it prints a new one.
const [given = '', ...names] = process.argv.slice(2);
const name = names.join(' ').trim();
const { host, port } = readConfig(process.env);

await onDatabase(async (em) => {
  const username = usernameOf(given);
  if (!username || !name) throw new Refusal('Say who it is: npm run first-administrator -- anna.berg Anna Berg');
  const link = await em.transactional(async (tx) => {
    await inTurn(tx, 'administrators');
    const other = await otherAdministrator(tx, username);
    if (other) throw new Refusal(`There is an administrator already, ${other}, who can make further accounts.`);
    const user = await administrator(tx, username);
    await recordChanges(tx, authorshipOfCommand('first-administrator', null));
    return makeOneTimeLink(tx, user.id);
  });
  process.stdout.write(
    `Open this within 24 hours to choose how ${username} signs in:\nhttp://${host}:${port}/welcome#${link}\n`,
  );
});

/** The name of an administrator of the whole region who can sign in, or of any other than this one. */
async function otherAdministrator(em: EntityManager, username: string): Promise<string | undefined> {
  const [other] = await em.execute<{ username: string }[]>(
    `select u.username from role_grant g join user_account u on u.id = g.user_id
     where g.role = 'ADMINISTRATOR' and g.unit_id is null and u.disabled_at is null
       and (u.username <> ? or exists (select from account_password p where p.user_id = u.id)
         or exists (select from account_identity i where i.user_id = u.id)) limit 1`,
    [username],
  );
  return other?.username;
}

/** The account with this name, open and administrator of the whole region; made if there is none. */
async function administrator(em: EntityManager, username: string): Promise<UserAccount> {
  const user = (await em.findOne(UserAccount, { username })) ?? em.create(UserAccount, { username, name } as never);
  user.disabledAt = null;
  const role = { user, role: Role.ADMINISTRATOR, unit: null };
  if (!(await em.findOne(Grant, role))) em.create(Grant, role as never);
  return user;
}
