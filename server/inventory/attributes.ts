import type { Bilingual } from '../api/messages.ts';
import type { AssetCategory } from './asset-category.ts';

/** What is recorded of an asset beyond what all assets have, by the names that its category's schema allows. */
export type AttributeValues = Record<string, string | number | boolean>;

/** One attribute of a category: a JSON Schema of its value, with its name in both languages. */
export interface AttributeSchema {
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly title: Bilingual;
  readonly description?: Bilingual;
  /** A symbol is the same in both languages. */
  readonly unit?: string | Bilingual;
  readonly enum?: readonly string[];
  readonly format?: 'date' | 'ipv4' | 'hostname';
  readonly pattern?: string;
  /** Smallest and largest number allowed; whole, also for numbers that are not. */
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
}

/** The attributes of a category, in the order that forms show them. */
export type CategorySchema = Readonly<Record<string, AttributeSchema>>;

const hostName: AttributeSchema = {
  type: 'string',
  format: 'hostname',
  maxLength: 253,
  title: { sv: 'Värdnamn', en: 'Host name' },
};
const managementAddress: AttributeSchema = {
  type: 'string',
  format: 'ipv4',
  title: { sv: 'Administrationsadress', en: 'Management address' },
  description: { sv: 'IPv4-adress.', en: 'IPv4 address.' },
};
const macAddress: AttributeSchema = {
  type: 'string',
  pattern: '^([0-9A-F]{2}:){5}[0-9A-F]{2}$',
  title: { sv: 'MAC-adress', en: 'MAC address' },
  description: { sv: 'Sex par, AA:BB:CC:DD:EE:FF.', en: 'Six pairs, AA:BB:CC:DD:EE:FF.' },
};
const operatingSystem: AttributeSchema = {
  type: 'string',
  maxLength: 100,
  title: { sv: 'Operativsystem', en: 'Operating system' },
};
const memory: AttributeSchema = {
  type: 'integer',
  minimum: 1,
  maximum: 65_536,
  unit: 'GiB',
  title: { sv: 'Minne', en: 'Memory' },
};
const disk: AttributeSchema = {
  type: 'integer',
  minimum: 1,
  maximum: 1_000_000,
  unit: 'GB',
  title: { sv: 'Lagring', en: 'Storage' },
};
const firmware: AttributeSchema = { type: 'string', maxLength: 60, title: { sv: 'Fast programvara', en: 'Firmware' } };

/** What people call each category. */
export const CATEGORY_NAMES: Readonly<Record<AssetCategory, Bilingual>> = {
  NETWORK: { sv: 'Datanät', en: 'Network' },
  COMPUTER: { sv: 'Dator', en: 'Computer' },
  SMARTPHONE: { sv: 'Mobil enhet', en: 'Mobile device' },
  SERVER: { sv: 'Server', en: 'Server' },
  STORAGE: { sv: 'Datalagring', en: 'Storage' },
  IT_SECURITY: { sv: 'It-säkerhet', en: 'IT security' },
  MEDICAL_DEVICE: { sv: 'Medicinteknik', en: 'Medical device' },
  SOFTWARE: { sv: 'Programvara', en: 'Software' },
};

/** What each category records of its assets. */
export const ATTRIBUTES: Readonly<Record<AssetCategory, CategorySchema>> = {
  NETWORK: {
    hostName,
    managementAddress,
    macAddress,
    firmware,
    ports: { type: 'integer', minimum: 0, maximum: 10_000, title: { sv: 'Antal portar', en: 'Number of ports' } },
  },
  COMPUTER: {
    hostName,
    operatingSystem,
    memory,
    disk,
    macAddress,
    encrypted: { type: 'boolean', title: { sv: 'Krypterad disk', en: 'Encrypted disk' } },
  },
  SMARTPHONE: {
    operatingSystem,
    disk,
    imei: {
      type: 'string',
      pattern: '^\\d{15}$',
      title: { sv: 'IMEI', en: 'IMEI' },
      description: { sv: 'Femton siffror.', en: 'Fifteen digits.' },
    },
    phoneNumber: { type: 'string', pattern: '^\\+?[0-9 -]{5,20}$', title: { sv: 'Telefonnummer', en: 'Phone number' } },
    managed: { type: 'boolean', title: { sv: 'Centralt hanterad', en: 'Centrally managed' } },
  },
  SERVER: {
    hostName,
    managementAddress,
    operatingSystem,
    cores: { type: 'integer', minimum: 1, maximum: 4096, title: { sv: 'Processorkärnor', en: 'Processor cores' } },
    memory,
    disk,
    virtual: { type: 'boolean', title: { sv: 'Virtuell', en: 'Virtual' } },
  },
  STORAGE: {
    hostName,
    managementAddress,
    capacity: {
      type: 'number',
      minimum: 0,
      maximum: 1_000_000,
      unit: 'TB',
      title: { sv: 'Kapacitet', en: 'Capacity' },
    },
    storageKind: {
      type: 'string',
      enum: ['SAN', 'NAS', 'OBJECT', 'TAPE', 'BACKUP'],
      title: { sv: 'Slag av lagring', en: 'Kind of storage' },
    },
    firmware,
  },
  IT_SECURITY: {
    hostName,
    managementAddress,
    firmware,
    securityKind: {
      type: 'string',
      enum: ['FIREWALL', 'IDS', 'HSM', 'VPN', 'MAIL_FILTER', 'SIEM'],
      title: { sv: 'Slag av skydd', en: 'Kind of protection' },
    },
    throughput: {
      type: 'number',
      minimum: 0,
      maximum: 100_000,
      unit: 'Gbit/s',
      title: { sv: 'Kapacitet', en: 'Throughput' },
    },
  },
  MEDICAL_DEVICE: {
    udi: {
      type: 'string',
      maxLength: 75,
      title: { sv: 'UDI-DI', en: 'UDI-DI' },
      description: {
        sv: 'Unik produktidentifiering enligt MDR artikel 27.',
        en: 'Unique device identification, MDR article 27.',
      },
    },
    riskClass: {
      type: 'string',
      enum: ['I', 'IIa', 'IIb', 'III'],
      title: { sv: 'Riskklass', en: 'Risk class' },
      description: { sv: 'Klass enligt MDR 2017/745 bilaga VIII.', en: 'Class by MDR 2017/745 annex VIII.' },
    },
    lastInspection: { type: 'string', format: 'date', title: { sv: 'Senaste tillsyn', en: 'Last inspection' } },
    inspectionInterval: {
      type: 'integer',
      minimum: 1,
      maximum: 120,
      unit: { sv: 'månader', en: 'months' },
      title: { sv: 'Tillsynsintervall', en: 'Inspection interval' },
    },
    networked: { type: 'boolean', title: { sv: 'Ansluten till nät', en: 'Connected to a network' } },
    hostName,
  },
  SOFTWARE: {
    softwareVersion: { type: 'string', maxLength: 60, title: { sv: 'Version', en: 'Version' } },
    licenceMetric: {
      type: 'string',
      enum: ['USER', 'DEVICE', 'CORE', 'SITE', 'SUBSCRIPTION', 'OPEN_SOURCE'],
      title: { sv: 'Licensmått', en: 'Licence metric' },
    },
    licenceCount: {
      type: 'integer',
      minimum: 0,
      maximum: 10_000_000,
      title: { sv: 'Antal licenser', en: 'Number of licences' },
    },
    personalData: { type: 'boolean', title: { sv: 'Behandlar personuppgifter', en: 'Processes personal data' } },
  },
};

/** The JSON Schema (draft 2020-12) of a category's attributes: nothing but what is declared is allowed. */
export function jsonSchemaOf(category: AssetCategory): object {
  const properties = Object.fromEntries(
    Object.entries(ATTRIBUTES[category]).map(
      ([name, { title: _title, description: _text, unit: _unit, ...schema }]) => [name, schema],
    ),
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties,
    additionalProperties: false,
  };
}
