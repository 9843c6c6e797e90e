import { Migration } from '@mikro-orm/migrations';

/** The grants of an account `u` within a unit `limit`: of two units one of which lies under the other, the lower one. */
const grantsWithin = (limit: string) => `
  select coalesce(json_agg(json_build_object('role', g.role, 'units', case
    when ${limit} is null and g.unit_id is null then null
    when ${limit} is null then array[g.unit_id]
    when g.unit_id is null then array[${limit}]
    else array(
      select d.descendant_id from organisation_unit_descendant d
      where (d.ancestor_id, d.descendant_id) in ((g.unit_id, ${limit}), (${limit}, g.unit_id)))
  end)), '[]') from role_grant g where g.user_id = u.id`;

/** Who may do what by a session (which ends when it has been idle for so long), by a token, and by an account alone. */
const VIEWERS = {
  'viewer_of_session(secret text, idle interval)': `
    select u.id as "userId", u.name as "userName", s.id as "sessionId", (${grantsWithin('null::uuid')}) as grants
    from session s join user_account u on u.id = s.user_id
    where u.disabled_at is null and s.expires_at > now() and s.last_seen_at > now() - idle and s.secret_hash = secret`,
  'viewer_of_token(secret text)': `
    select u.id as "userId", u.name as "userName", t.id as "tokenId", t.name as "tokenName", t.scopes,
      (${grantsWithin('t.unit_id')}) as grants
    from api_token t join user_account u on u.id = t.user_id
    where u.disabled_at is null and t.revoked_at is null
      and now() < (t.last_day + 1)::timestamp at time zone 'Europe/Stockholm' and t.secret_hash = secret`,
  'viewer_of_account(account uuid)': `
    select u.id as "userId", u.name as "userName", (${grantsWithin('null::uuid')}) as grants
    from user_account u where u.disabled_at is null and u.id = account`,
};

/**
 * What a secret or an account is good for, as one JSON text; null for what is good for nothing. They are functions because
 * PostgreSQL keeps the plans of these on a connection, also for statements that it plans anew each time.
 */
export class Viewers extends Migration {
  override up(): void {
    for (const [signature, rows] of Object.entries(VIEWERS)) {
      this.addSql(
        `create function ${signature} returns text language plpgsql stable parallel safe as $$
begin
  return (select row_to_json(viewer)::text from (${rows}) viewer);
end $$`,
      );
    }
  }
}
