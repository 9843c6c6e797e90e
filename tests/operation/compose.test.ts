import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConfig, variables } from '../../server/config.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');

interface Service {
  image?: string;
  build?: { context: string; dockerfile: string };
  environment: Record<string, string | number>;
  ports?: string[];
  volumes?: string[];
  depends_on?: Record<string, { condition: string }>;
  healthcheck: { test: string[] };
}

const compose = parse(read('docker-compose.yml')) as {
  services: { database: Service; server: Service };
  volumes: Record<string, unknown>;
};
const { database, server } = compose.services;

/** What Compose puts into a value, with PASSWORD for every variable that has no default. */
function filledIn(value: string | number): string {
  return String(value).replaceAll(
    /\$\{\w+(?::-(\w*)|:\?[^}]*)?\}/g,
    (_all, fallback?: string) => fallback ?? 'PASSWORD',
  );
}

describe('docker-compose.yml', () => {
  it('sets only variables that the server reads', () => {
    expect(Object.keys(variables)).toEqual(expect.arrayContaining(Object.keys(server.environment)));
  });

  it('gives the server values that it accepts, and reaches it from outside the container', () => {
    const environment = Object.entries(server.environment).map(([name, value]) => [name, filledIn(value)]);
    const config = readConfig(Object.fromEntries(environment));
    expect(config).toMatchObject({ host: '0.0.0.0', demo: false });
    expect(server.ports).toEqual([`127.0.0.1:4000:${config.port}`]);
  });

  it('points the server at the user, password and database that the other container makes', () => {
    const url = new URL(filledIn(server.environment.DATABASE_URL!));
    const { POSTGRES_USER, POSTGRES_DB, POSTGRES_PASSWORD } = database.environment;
    expect(url.hostname in compose.services).toBe(true);
    expect(url.username).toBe(POSTGRES_USER);
    expect(url.pathname).toBe(`/${POSTGRES_DB}`);
    expect(url.password).toBe(filledIn(POSTGRES_PASSWORD!));
  });

  it('starts the server when the database is healthy, and asks both for their health', () => {
    expect(server.depends_on).toEqual({ database: { condition: 'service_healthy' } });
    expect(database.healthcheck.test).toContain('pg_isready');
    expect(server.healthcheck.test.join(' ')).toContain(`http://127.0.0.1:${server.environment.PORT}/readyz`);
  });

  it('keeps the data in a volume that it declares', () => {
    expect(database.volumes).toEqual(['database:/var/lib/postgresql']);
    expect(Object.keys(compose.volumes)).toEqual(['database']);
  });
});

describe('server/Dockerfile', () => {
  const dockerfile = read('server/Dockerfile');
  const copies = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap((match) => match[1]!.split(' '));

  it('is the file that the server is built from', () => {
    expect(server.build).toEqual({ context: '.', dockerfile: 'server/Dockerfile' });
  });

  it.each(copies)('copies %s, which is there and is let through by .dockerignore', (source) => {
    expect(fs.existsSync(path.join(root, source))).toBe(true);
    expect(read('.dockerignore').split('\n')).toContain(`!${source}`);
  });

  it('takes from its build stage only what that stage has', () => {
    const made = new Set([
      '/hemtag/node_modules',
      '/hemtag/client/dist',
      ...copies.map((source) => `/hemtag/${source}`),
    ]);
    const taken = [...dockerfile.matchAll(/^COPY --from=build (.+) \S+$/gm)].flatMap((match) => match[1]!.split(' '));
    expect(taken.filter((source) => !made.has(source))).toEqual([]);
  });

  it('does not run as root, and starts the server in one process', () => {
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toMatch(/^CMD \["node", "--import", "tsx", "server\/main.ts"\]$/m);
  });
});
