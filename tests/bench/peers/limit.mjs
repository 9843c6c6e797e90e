// The limit: bare Node and one statement a question, of which PostgreSQL makes the whole answer. GET / says that it is there.
import fs from 'node:fs';
import http from 'node:http';
import { Pool } from 'pg';

const { DATABASE_URL, PORT, STATEMENTS } = process.env;
const statements = JSON.parse(fs.readFileSync(STATEMENTS, 'utf8'));
const pool = new Pool({ connectionString: DATABASE_URL, max: 8 });

async function answer(body) {
  const { question, variables } = JSON.parse(body);
  const { sql, parameters, plannedAnew } = statements[question];
  const values = parameters.map((name) => variables[name]);
  const { rows } = await pool.query({ name: plannedAnew ? undefined : question, text: sql, values });
  return rows[0].answer;
}

function say(response, status, text) {
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}

http
  .createServer((request, response) => {
    if (request.method === 'GET') return say(response, 200, '{}');
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () =>
      answer(Buffer.concat(chunks).toString()).then(
        (text) => say(response, 200, text),
        (error) => say(response, 500, JSON.stringify({ errors: [error.message] })),
      ),
    );
  })
  .listen(Number(PORT), '127.0.0.1');
