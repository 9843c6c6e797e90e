import path from 'node:path';
import { z } from 'zod';
import {
  type IdentityProviderSettings,
  identityProviders,
  isNetwork,
  isPostgresUrl,
  isWebAddress,
  mailServer,
} from './config-values.ts';
import type { MailServer } from './mail/mail.ts';
import { Refusal } from './operation/refusal.ts';

interface Variable<Value> {
  /** What the value must be, as the end of a sentence: "PORT must be …". */
  readonly mustBe: string;
  readonly value: z.ZodType<Value, string>;
  /** Taken when the variable is unset or empty. */
  readonly fallback?: string;
  /** The README's words for a default that is not one fixed value. */
  readonly fallbackText?: string;
  readonly description: string;
  /** It may hold a password, so that faults do not repeat it. */
  readonly secret?: boolean;
}

function wholeNumber(from: number, to: number): Pick<Variable<number>, 'mustBe' | 'value'> {
  const value = z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(from).max(to));
  return { mustBe: `a whole number from ${from} to ${to}`, value };
}

const onOff: Pick<Variable<boolean>, 'mustBe' | 'value'> = {
  mustBe: 'on or off',
  value: z.enum(['on', 'off']).transform((text) => text === 'on'),
};

const networks = z
  .string()
  .refine((text) => text === 'off' || text.split(',').every((each) => isNetwork(each.trim())))
  .transform((text) => (text === 'off' ? false : text));

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Every environment variable that the server reads, and all that the README says of it. */
export const variables = {
  PORT: {
    ...wholeNumber(0, 65_535),
    fallback: '4000',
    description: 'The port that Hemtag listens on; 0 takes a free one.',
  },
  HOST: {
    mustBe: 'a host name or an IP address',
    value: z.string().regex(/^[\w.:-]+$/),
    fallback: '127.0.0.1',
    description: 'The address that Hemtag listens on; 0.0.0.0 lets other machines in.',
  },
  HEMTAG_URL: {
    mustBe: 'an address such as https://hemtag.example.se',
    value: z
      .string()
      .refine(isWebAddress)
      .transform((address) => address.replace(/\/+$/, '')),
    fallbackText: 'the one that a request comes by; in e-mails that of HOST and PORT',
    description: 'The address that people reach Hemtag at, for links in calendars and e-mails.',
  },
  DATABASE_URL: {
    mustBe: 'an address such as postgresql://user:password@host:5432/database',
    value: z.string().refine(isPostgresUrl),
    secret: true,
    fallbackText: 'the embedded database',
    description: 'The PostgreSQL database to use, version 15 or later.',
  },
  HEMTAG_DATA: {
    mustBe: 'a folder',
    value: z.string().transform((folder) => path.resolve(folder)),
    fallback: '.hemtag',
    description: 'The folder of the embedded database.',
  },
  HEMTAG_DEMO: {
    ...onOff,
    fallbackText: 'on with the embedded database, off with DATABASE_URL',
    description: 'Whether an empty database is filled with the demo world "Region Exempel".',
  },
  HEMTAG_DEMO_TOKEN: {
    mustBe: 'at least 20 letters, digits, - or _',
    value: z.string().regex(/^[\w-]{20,90}$/),
    fallback: 'htk_region-exempel-read-only',
    description: 'The API token of the demo world, which may read and nothing else. A real database has none.',
  },
  HEMTAG_OIDC: {
    mustBe: 'a JSON list of OpenID providers, or the path of a file with one',
    value: identityProviders,
    fallback: '[]',
    secret: true,
    description:
      'Where people can sign in besides here: a JSON list of OpenID providers, each with `id`, `name`, `issuer`, `clientId`, `clientSecret`, or the path of a file with one.',
  },
  HEMTAG_SMTP_URL: {
    mustBe:
      'an address such as smtp://user:password@mail.example.se:587, or smtps://… for TLS from the first byte, with nothing after it but ?tls=off',
    value: mailServer,
    secret: true,
    fallbackText: 'no e-mails',
    description:
      'The mail server that reminders are sent by. smtp:// begins TLS by STARTTLS and sends nothing without it, unless the address ends with `?tls=off`.',
  },
  HEMTAG_MAIL_FROM: {
    mustBe: 'an e-mail address, or a name with one: Hemtag <hemtag@example.se>',
    value: z.string().regex(/^(?:[^<>@"\r\n]{1,80} <[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/),
    fallbackText: 'none; needed with HEMTAG_SMTP_URL',
    description: 'Who e-mails are from.',
  },
  HEMTAG_POOL_SIZE: {
    ...wholeNumber(2, 1000),
    fallback: '8',
    description: 'The most connections in each of the two pools of a process: one for reading, one for writing.',
  },
  HEMTAG_IMPORT_MIB: {
    ...wholeNumber(1, 512),
    fallback: '200',
    description: 'The largest file that can be imported, in MiB.',
  },
  HEMTAG_OPERATIONS_AT_ONCE: {
    ...wholeNumber(4, 10_000),
    fallback: '40',
    description:
      'The most GraphQL operations under way in a process, half of them by one caller; the next are refused with 503 (429) and the seconds to wait.',
  },
  HEMTAG_DOCUMENT_MIB: {
    ...wholeNumber(1, 512),
    fallback: '50',
    description: 'The largest document that can be uploaded to a contract, in MiB.',
  },
  HEMTAG_LOG_LEVEL: {
    mustBe: `one of ${logLevels.join(', ')}`,
    value: z.enum(logLevels),
    fallback: 'info',
    description: 'The least severe log line that is written, to stderr: readable in a terminal, else JSON.',
  },
  HEMTAG_TRUST_PROXY: {
    mustBe: 'off, or addresses such as 10.0.0.4 or 10.1.2.0/24 with commas between them',
    value: networks,
    fallback: 'off',
    description:
      "The addresses of the reverse proxies whose X-Forwarded headers tell the client's address, host and protocol.",
  },
  HEMTAG_ONLY_TRUSTED_DOCUMENTS: {
    ...onOff,
    fallback: 'off',
    description:
      "Whether those who are signed in may send the pages' own GraphQL documents only, so that the explorer asks nothing; API tokens may send any.",
  },
  HEMTAG_METRICS_FROM: {
    mustBe: 'off, or addresses such as 10.0.0.4 or 10.1.2.0/24 with commas between them',
    value: networks,
    fallback: '127.0.0.1,::1',
    description: 'The addresses that /metrics answers; to all others it is not there.',
  },
  HEMTAG_NOTICE_SECONDS: {
    ...wholeNumber(0, 300),
    fallback: '0',
    description: 'At shutdown: how long /readyz says no, for load balancers to notice, before connections are refused.',
  },
  HEMTAG_DRAIN_SECONDS: {
    ...wholeNumber(0, 3600),
    fallback: '10',
    description: 'At shutdown: how long requests under way may take to finish.',
  },
} as const satisfies Record<string, Variable<unknown>>;

type Values = { [Name in keyof typeof variables]: z.output<(typeof variables)[Name]['value']> };

/** Variables that may be left unset and have no default. */
type Unset = 'HEMTAG_URL' | 'DATABASE_URL' | 'HEMTAG_DEMO' | 'HEMTAG_SMTP_URL' | 'HEMTAG_MAIL_FROM';

/** What main starts with; everything that the environment decides. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Without a slash at its end; undefined: not said. */
  readonly address: string | undefined;
  /** Undefined: the embedded database. */
  readonly databaseUrl: string | undefined;
  /** Absolute path. */
  readonly dataFolder: string;
  readonly demo: boolean;
  readonly demoToken: string;
  readonly identityProviders: readonly IdentityProviderSettings[];
  /** How e-mails are sent; undefined: none are. */
  readonly mail: { readonly server: MailServer; readonly from: string } | undefined;
  readonly poolSize: number;
  /** GraphQL operations under way at once, at most. */
  readonly operationsAtOnce: number;
  /** Largest file that can be imported. */
  readonly importMib: number;
  /** Largest document of a contract. */
  readonly documentMib: number;
  readonly logLevel: (typeof logLevels)[number];
  /** Addresses with commas between them; false: no proxy is believed. */
  readonly trustProxy: string | false;
  readonly onlyTrustedDocuments: boolean;
  /** Addresses with commas between them; false: none. */
  readonly metricsFrom: string | false;
  readonly noticeSeconds: number;
  readonly drainSeconds: number;
}

/**
 * The configuration that an environment gives.
 * @throws Refusal with one sentence for each variable whose value is wrong
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const faults: string[] = [];
  const entries = Object.entries<Variable<unknown>>(variables).map(([name, variable]) => {
    const text = environment[name] || variable.fallback;
    if (text === undefined) return [name, undefined];
    const result = variable.value.safeParse(text);
    const given = variable.secret ? whereWrong(result.error) : `, but is ${JSON.stringify(text)}`;
    if (!result.success) faults.push(`${name} must be ${variable.mustBe}${given}.`);
    return [name, result.data];
  });
  if (environment['HEMTAG_SMTP_URL'] && !environment['HEMTAG_MAIL_FROM']) {
    faults.push('HEMTAG_MAIL_FROM must say who e-mails are from when HEMTAG_SMTP_URL is set.');
  }
  if (faults.length > 0) throw new Refusal(faults.join('\n'));
  const values: Partial<Values> & Omit<Values, Unset> = Object.fromEntries(entries);
  return {
    port: values.PORT,
    host: values.HOST,
    address: values.HEMTAG_URL,
    databaseUrl: values.DATABASE_URL,
    dataFolder: values.HEMTAG_DATA,
    demo: values.HEMTAG_DEMO ?? values.DATABASE_URL === undefined,
    demoToken: values.HEMTAG_DEMO_TOKEN,
    identityProviders: values.HEMTAG_OIDC,
    mail: values.HEMTAG_SMTP_URL && {
      server: values.HEMTAG_SMTP_URL,
      from: values.HEMTAG_MAIL_FROM ?? '',
    },
    poolSize: values.HEMTAG_POOL_SIZE,
    operationsAtOnce: values.HEMTAG_OPERATIONS_AT_ONCE,
    importMib: values.HEMTAG_IMPORT_MIB,
    documentMib: values.HEMTAG_DOCUMENT_MIB,
    logLevel: values.HEMTAG_LOG_LEVEL,
    trustProxy: values.HEMTAG_TRUST_PROXY,
    onlyTrustedDocuments: values.HEMTAG_ONLY_TRUSTED_DOCUMENTS,
    metricsFrom: values.HEMTAG_METRICS_FROM,
    noticeSeconds: values.HEMTAG_NOTICE_SECONDS,
    drainSeconds: values.HEMTAG_DRAIN_SECONDS,
  };
}

/** What is wrong within a value that is not repeated, such as `0.issuer must be an https address`. */
function whereWrong(error: z.ZodError | undefined): string {
  const [issue] = error?.issues ?? [];
  return issue?.path.length ? `; ${issue.path.join('.')}: ${issue.message}` : '';
}
