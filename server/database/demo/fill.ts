import { Client } from 'pg';
import { AuditAction } from '../../access/audit-event.entity.ts';
import { LINK_DEMO_PEOPLE } from '../../accounts/demo-accounts.ts';
import { authorshipOfCommand, eventOf } from '../../access/audit.ts';
import { OpenLink } from '../../access/audit-link.ts';
import type { Run } from '../../api/read/transaction.ts';
import { rebuildFigures } from '../../economy/kept-figures/rebuild-figures.commands.ts';
import { Refusal } from '../../operation/refusal.ts';
import { reload } from './bulk-load.ts';
import { makeScenarios } from './portfolio/scenarios.ts';
import { copyRows } from '../copy.ts';
import { demoWorld, PAST_TABLES, WORLD_TABLES, type WorldOptions } from './world.ts';

/** The assets of a world of which nobody has said how large it should be. */
export const DEFAULT_ASSETS = 3000;

interface FillOptions extends Omit<WorldOptions, 'seed'> {
  readonly seed?: number;
  /** What is done about a database that is not empty: refused, left as it is, or emptied if it holds a demo world. */
  readonly existing?: 'refuse' | 'keep' | 'replace';
}

/** Who made the region's root unit, by the audit trail: that is how a demo world is known from a real one. */
const ACTOR = 'demo world';

/**
 * Fills organisation and inventory with the demo world, in one transaction; says whether it did.
 * @throws Refusal when the database holds records that must not be replaced
 */
export async function fillDemoWorld(databaseUrl: string, options: FillOptions): Promise<boolean> {
  const { assets, seed = 1, today, existing = 'refuse' } = options;
  const client = new Client(databaseUrl);
  await client.connect();
  try {
    await client.query('begin');
    // Several nodes may start at once on one empty database.
    await client.query(`select pg_advisory_xact_lock(hashtext('hemtag.demo'))`);
    const holding = await whatItHolds(client);
    if (holding !== 'nothing') {
      if (existing === 'keep') return false;
      if (existing === 'refuse' || holding !== 'demo world') throw refusal(holding);
    }
    await client.query(`truncate ${PAST_TABLES.join(', ')}`);
    // Accounts stay, and the people whose they are do not.
    await client.query('update user_account set person_id = null where person_id is not null');
    await reload(client, WORLD_TABLES, async () => {
      for (const rows of demoWorld({ assets, seed, today })) await copyRows(client, rows, { freeze: true });
    });
    await client.query(LINK_DEMO_PEOPLE);
    await copyRows(client, await makeScenarios(client, { seed: String(seed), today }));
    await rebuildFigures(async (text, values) => (await client.query(text, [...values])).rows);
    await recordWorld(client, `Demovärld med ${assets} tillgångar, frö ${seed}, sedd från ${today}.`);
    await client.query('commit');
    await client.query(`vacuum (analyze) ${WORLD_TABLES.join(', ')}`);
    return true;
  } finally {
    // Ends an unfinished transaction as well.
    await client.end();
  }
}

/** Records that the world was made, at its root unit. */
async function recordWorld(client: Client, reason: string): Promise<void> {
  const { rows } = await client.query<{ id: string; name: string }>(
    'select id, name from organisation_unit where parent_id is null limit 1',
  );
  const [root] = rows;
  if (!root) throw new Error('A demo world has a root unit.');
  const run: Run = async (text, values) => (await client.query(text, [...values])).rows;
  const changes = [{ field: 'name', before: null, after: root.name }];
  const write = { recordType: 'OrganisationUnit', action: AuditAction.CREATE, recordId: root.id, changes };
  const subject = { label: root.name, unitId: null };
  await new OpenLink().write(run, [eventOf(authorshipOfCommand(ACTOR, reason), write, subject, new Date())]);
}

/** Whether a database holds the demo world and not real records. */
export async function holdsDemoWorld(databaseUrl: string): Promise<boolean> {
  const client = new Client(databaseUrl);
  await client.connect();
  try {
    return (await whatItHolds(client)) === 'demo world';
  } finally {
    await client.end();
  }
}

type Holding = 'nothing' | 'demo world' | 'other records';

async function whatItHolds(client: Client): Promise<Holding> {
  const { rows } = await client.query<{ any: boolean; demo: boolean }>(
    `select ${WORLD_TABLES.map((table) => `exists (select from ${table})`).join(' or ')} as any,
       exists (select from audit_event e join organisation_unit u on u.id = e.record_id
         where e.actor = $1 and e.action = 'CREATE' and u.parent_id is null) as demo`,
    [ACTOR],
  );
  if (!rows[0]?.any) return 'nothing';
  return rows[0].demo ? 'demo world' : 'other records';
}

function refusal(holding: Holding): Refusal {
  return new Refusal(
    holding === 'demo world'
      ? 'The database holds a demo world already: "npm run demo -- --replace" empties organisation and inventory and fills them anew.'
      : 'The database holds records that are not of a demo world: Hemtag does not mix or replace them, so give the demo world an empty database.',
  );
}
