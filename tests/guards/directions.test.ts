import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { allImports, type Import } from './imports.ts';
import { allCode } from './sources.ts';

const imports = allImports();

/** The modules of the domain, each of which may know those before it. */
const modules = ['organisation', 'inventory', 'contracts', 'services', 'economy', 'portfolio', 'followup'];

/** What every module of the server stands on. */
const ground = [
  'server/values',
  'server/database/columns.ts',
  'server/database/connection-fault.ts',
  'server/database/metadata.ts',
  'server/api',
  'server/api/write',
  'server/access',
  'server/exchange',
];

/** What every module of the client stands on. */
const clientGround = ['server/values', 'client/ui', 'client/i18n', 'client/gql', 'client/app', 'client/records'];

/**
 * The parts of the house and which other parts each may import: a part is a folder or a file, without the parts inside it
 * that have a line of their own. Everything that is not here may import nothing but itself.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'server/values': [],
  'server/operation/refusal.ts': [],
  'server/database/columns.ts': [],
  'server/database/migrations': [],
  'server/database/new-keys.ts': [],
  'server/database/jobs.ts': [],
  'server/database/transaction.ts': [],
  'server/database/connection-fault.ts': [],
  'server/database/copy.ts': ['server/database/entities.ts', 'server/database/metadata.ts'],
  'server/database/entities.ts': [
    'server/access',
    'server/accounts',
    'server/api',
    'server/exchange',
    ...modules.map((name) => `server/${name}`),
    'server/contracts/deadlines',
    'server/economy/ledger',
  ],
  'server/database/metadata.ts': ['server/database/entities.ts'],
  'server/database/past-entities.ts': ['server/database/entities.ts', 'server/database/metadata.ts'],
  'server/database/orm.ts': [
    'server/database/entities.ts',
    'server/database/past-entities.ts',
    'server/database/migrations',
    'server/database/jobs.ts',
  ],
  'server/database/embedded': ['server/operation/refusal.ts'],
  'server/exchange/exchange-messages.ts': [],
  'server/contracts/contract-messages.ts': ['server/contracts'],
  'server/contracts/deadlines/deadline-messages.ts': [],
  'server/contracts/deadlines': [
    ...ground,
    'server/accounts',
    'server/organisation',
    'server/inventory',
    'server/contracts',
    'server/database/jobs.ts',
    'server/mail',
    'server/contracts/deadlines/deadline-messages.ts',
  ],
  'server/economy/economy-messages.ts': [],
  'server/economy/ledger/ledger-messages.ts': [],
  'server/economy/ledger': [
    ...ground,
    ...modules.slice(0, modules.indexOf('economy') + 1).map((name) => `server/${name}`),
    'server/database/copy.ts',
    'server/database/jobs.ts',
    'server/database/transaction.ts',
    'server/database/connection-fault.ts',
  ],
  'server/economy/unit-figures/figure-messages.ts': [],
  'server/portfolio/portfolio-plan-messages.ts': [],
  'server/portfolio/portfolio-messages.ts': ['server/portfolio'],
  'server/portfolio/funding/funding-messages.ts': [],
  'server/portfolio/roadmap/roadmap-messages.ts': [],
  'server/portfolio/prioritisation/lab-messages.ts': [],
  'server/exchange/columns/column-messages.ts': [],
  'server/exchange/sie/sie-messages.ts': [],
  'server/services/service-messages.ts': ['server/services'],
  'server/services/digital-visits/digital-visits-messages.ts': [],
  'server/api': [
    'server/values',
    'server/database/connection-fault.ts',
    'server/database/metadata.ts',
    'server/database/transaction.ts',
    'server/contracts/contract-messages.ts',
    'server/contracts/deadlines/deadline-messages.ts',
    'server/economy/economy-messages.ts',
    'server/economy/ledger/ledger-messages.ts',
    'server/economy/unit-figures/figure-messages.ts',
    'server/portfolio/portfolio-plan-messages.ts',
    'server/portfolio/portfolio-messages.ts',
    'server/portfolio/funding/funding-messages.ts',
    'server/portfolio/roadmap/roadmap-messages.ts',
    'server/portfolio/prioritisation/lab-messages.ts',
    'server/exchange/exchange-messages.ts',
    'server/exchange/columns/column-messages.ts',
    'server/exchange/sie/sie-messages.ts',
    'server/services/service-messages.ts',
    'server/services/digital-visits/digital-visits-messages.ts',
  ],
  'server/access': [
    'server/values',
    'server/database/columns.ts',
    'server/database/copy.ts',
    'server/database/metadata.ts',
    'server/database/new-keys.ts',
    'server/api',
  ],
  'server/api/write': [
    'server/values',
    'server/database/connection-fault.ts',
    'server/database/metadata.ts',
    'server/database/transaction.ts',
    'server/api',
    'server/access',
  ],
  'server/accounts': [...ground, 'server/organisation', 'server/config-values.ts'],
  'server/exchange': [
    'server/values',
    'server/database/columns.ts',
    'server/database/metadata.ts',
    'server/database/new-keys.ts',
    'server/database/copy.ts',
    'server/database/transaction.ts',
    'server/database/connection-fault.ts',
    'server/database/jobs.ts',
    'server/api',
    'server/api/write',
    'server/access',
  ],
  ...Object.fromEntries(
    modules.map((name, index) => [
      `server/${name}`,
      [...ground, ...modules.slice(0, index).map((earlier) => `server/${earlier}`)],
    ]),
  ),
  'server/operation': [
    'server/config.ts',
    'server/operation/refusal.ts',
    'server/database/embedded',
    'server/database/jobs.ts',
    'server/database/connection-fault.ts',
  ],
  'server/mail': [],
  'server/config-values.ts': ['server/mail'],
  'server/config.ts': ['server/config-values.ts', 'server/mail', 'server/operation/refusal.ts'],
  'client/i18n': [],
  'client/gql': [],
  'client/ui': ['server/values', 'client/i18n'],
  'client/records': ['server/values', 'client/ui', 'client/i18n', 'client/gql', 'client/app'],
  'client/graphiql': ['client/app'],
  'client/app': ['server/values', 'client/ui', 'client/i18n', 'client/gql', 'client/app/modules.ts'],
  ...Object.fromEntries(
    [...modules, 'overview', 'exchange', 'accounts', 'access', 'administration'].map((name, index, all) => [
      `client/${name}`,
      [...clientGround, ...all.slice(0, index).map((earlier) => `client/${earlier}`)],
    ]),
  ),
};

/** These join the parts, so they may import any. */
const JOINERS = [
  'server/app.ts',
  'server/main.ts',
  'server/schema.ts',
  'server/schema-text.ts',
  'server/exchange-kinds.ts',
  'server/exports.ts',
  'server/launcher',
  'server/database/demo',
  'client/main.tsx',
  'client/app/modules.ts',
  'client/documents-one-by-one.ts',
  'client/vite.config.ts',
  'tests',
];

const parts = [...Object.keys(MAY_IMPORT), ...JOINERS].toSorted((one, other) => other.length - one.length);
const partOf = (file: string) => parts.find((part) => file === part || file.startsWith(`${part}/`));
const isOurs = (name: string) => /^(server|client|tests)\//.test(name);
const shown = ({ from, to }: Import) => `${from} imports ${to}`;

describe('the directions between the parts of the house', () => {
  it('every file belongs to a part that the table knows', () => {
    const unknown = allCode().filter(({ path: file }) => !partOf(file));
    expect(
      unknown.map(({ path: file }) => file),
      'a new part: give it a line in MAY_IMPORT',
    ).toEqual([]);
  });

  it('every import goes in a direction that the table allows', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [here, there] = [partOf(from), partOf(to)];
      if (!isOurs(to) || !here || here === there || JOINERS.includes(here)) return false;
      return !there || !MAY_IMPORT[here]?.includes(there);
    });
    expect(wrong.map(shown), 'move the code to where it belongs; MAY_IMPORT has the directions').toEqual([]);
  });

  it('no imports go in a circle between files of different folders', () => {
    const circles = circlesOf(imports.filter(({ to }) => isOurs(to))).filter(
      (files) => new Set(files.map((file) => path.posix.dirname(file))).size > 1,
    );
    expect(circles, 'these files import each other: take out what both need').toEqual([]);
  });
});

describe('what parts may know of the outside', () => {
  const outside = imports.filter(({ to }) => !isOurs(to));

  it('values knows nothing but decimal.js', () => {
    const wrong = outside.filter(({ from, to }) => from.startsWith('server/values/') && to !== 'decimal.js');
    expect(wrong.map(shown)).toEqual([]);
  });

  it('the interface’s own components know no GraphQL', () => {
    const wrong = outside.filter(({ from, to }) => from.startsWith('client/ui/') && /^(graphql|@apollo)/.test(to));
    expect(wrong.map(shown)).toEqual([]);
  });

  it('rules reach no ORM, no GraphQL and no database, not even through others', () => {
    const forbidden = /^(graphql|type-graphql|@apollo|@mikro-orm|kysely$|pg$|fastify$|node:fs$)/;
    const wrong = allCode()
      .map(({ path: file }) => file)
      .filter(isRule)
      .flatMap((file) => {
        const way = wayTo(file, forbidden);
        return way ? [way.join(' → ')] : [];
      });
    expect(wrong, 'a rule takes values and gives values: pass in what it needs').toEqual([]);
  });
});

/** Brings published lists into the database. */
const CATALOGUE = 'server/inventory/catalogue/';

/** Files of a module with one word for a name's role are declarations and commands; the others are rules. */
function isRule(file: string): boolean {
  const [, folder = '', name = ''] = /^server\/([^/]+)\/(?:[^/]+\/)*([^/]+)\.ts$/.exec(file) ?? [];
  return modules.includes(folder) && !name.includes('.') && !file.startsWith(CATALOGUE);
}

/** The shortest way of imports, as they are when the program runs, from a file to a package. */
function wayTo(file: string, packages: RegExp): string[] | undefined {
  const ways = [[file]];
  const seen = new Set([file]);
  for (const way of ways) {
    for (const { to } of imports.filter(({ from, isType }) => from === way.at(-1) && !isType)) {
      if (packages.test(to)) return [...way, to];
      if (!isOurs(to) || seen.has(to)) continue;
      seen.add(to);
      ways.push([...way, to]);
    }
  }
  return undefined;
}

/** Sets of files that can each be reached from all others of the set (Tarjan's strongly connected components). */
function circlesOf(edges: readonly Import[]): string[][] {
  const next = Map.groupBy(edges, ({ from }) => from);
  const numbers = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): number => {
    const number = numbers.size;
    numbers.set(file, number);
    lowest.set(file, number);
    open.push(file);
    for (const { to } of next.get(file) ?? []) {
      const reached = numbers.has(to) ? (open.includes(to) ? (numbers.get(to) ?? number) : number) : visit(to);
      lowest.set(file, Math.min(lowest.get(file) ?? number, reached));
    }
    if (lowest.get(file) === number) {
      const circle = open.splice(open.indexOf(file));
      if (circle.length > 1) circles.push(circle.toSorted());
    }
    return lowest.get(file) ?? number;
  };
  for (const { from } of edges) if (!numbers.has(from)) visit(from);
  return circles;
}
