// Mercurius on Fastify with JIT, hand-written SQL, and loaders where records refer to others.
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { Pool, types } from 'pg';
import { loaders, resolvers } from './mercurius-resolvers.mjs';
import { schema } from './mercurius-schema.mjs';

const { DATABASE_URL, PORT } = process.env;
// Days stay texts, and counts are small.
types.setTypeParser(types.builtins.DATE, (text) => text);
types.setTypeParser(types.builtins.INT8, Number);
const pool = new Pool({ connectionString: DATABASE_URL, max: 8 });
const names = new Map();

/** The rows of a statement, which is prepared once on each connection. */
async function rows(text, values) {
  if (!names.has(text)) names.set(text, `s${names.size}`);
  return (await pool.query({ name: names.get(text), text, values })).rows;
}

/** The rows of a statement that is planned for its values. */
const rowsPlannedAnew = async (text, values) => (await pool.query(text, values)).rows;

const app = Fastify();
app.register(mercurius, {
  schema,
  resolvers,
  loaders,
  jit: 1,
  path: '/graphql',
  context: () => ({ rows, rowsPlannedAnew }),
});
await app.listen({ port: Number(PORT), host: '127.0.0.1' });
