/**
 * npm run bench:read: the database time of the inventory list's questions, on the database
 * that `npm start` would use. Fill it first: npm run demo -- --assets 1000000. Given a day (-- 2026-06-01), the same
 * questions as of that day.
 */
import 'reflect-metadata';
import { Kind, parse, type FieldNode, type OperationDefinitionNode } from 'graphql';
import { Client } from 'pg';
import { planFor } from '../../server/api/read/plan.ts';
import { querySql } from '../../server/api/read/root.ts';
import { systemViewer } from '../../server/api/viewer.ts';
import { readConfig } from '../../server/config.ts';
import { openDatabase } from '../../server/operation/database.ts';
import { schema } from '../../server/schema.ts';
import { STOCKHOLM, todayIn } from '../../server/values/local-date.ts';
import { readQuestions } from './read-questions.ts';

const RUNS = 5;
const [asOf] = process.argv.slice(2);
const viewer = systemViewer('bench');
const database = await openDatabase(readConfig(process.env), { share: true });
const client = new Client({ connectionString: database.url, options: '-c jit=off -c timezone=UTC' });
await client.connect();

/** A question as of the day that was given, if one was. */
function onDay(document: string): string {
  if (asOf === undefined) return document;
  return document.replace(/\bassets(\()?/, (_, open) => `assets(asOf: "${asOf}"${open ? ' ' : ')'}`);
}

/** Milliseconds that PostgreSQL plans and executes a document's statement. */
async function databaseTime(document: string): Promise<{ plan: number; execute: number }> {
  const operation = parse(document).definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) throw new Error('A question is an operation.');
  const selection = { kind: Kind.FIELD, selectionSet: operation.selectionSet } as FieldNode;
  const { plan, args } = planFor(
    { schema, operation, fragments: {}, variables: {}, viewer },
    'query',
    true,
    (compilation) => querySql(compilation, [selection]),
  );
  const values = plan.values(args, { today: todayIn(STOCKHOLM, new Date()), viewer });
  const { rows } = await client.query<{ 'QUERY PLAN': [{ 'Planning Time': number; 'Execution Time': number }] }>({
    text: `explain (analyze, timing off, format json) ${plan.text}`,
    values,
  });
  const [explained] = rows[0]?.['QUERY PLAN'] ?? [];
  return { plan: explained?.['Planning Time'] ?? NaN, execute: explained?.['Execution Time'] ?? NaN };
}

const count = await client.query<{ n: string }>('select count(*) as n from asset');
process.stdout.write(`${count.rows[0]?.n} assets; median of ${RUNS} runs, milliseconds of database time\n\n`);
process.stdout.write('| question | execute | plan | limit |\n| --- | ---: | ---: | ---: |\n');
for (const { name, document, limit } of await readQuestions(client)) {
  const times = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await databaseTime(onDay(document)));
  const { plan, execute } = times.toSorted((a, b) => a.execute - b.execute)[RUNS >> 1] ?? { plan: NaN, execute: NaN };
  process.stdout.write(
    `| ${name} | ${execute.toFixed(1)} | ${plan.toFixed(1)} | ${limit}${execute > limit ? ' (over)' : ''} |\n`,
  );
}
await client.end();
await database.stop();
