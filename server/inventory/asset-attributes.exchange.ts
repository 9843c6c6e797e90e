import type { Bilingual } from '../api/messages.ts';
import type { ExchangeColumn, ValueType } from '../exchange/exchange-kind.ts';
import type { AssetCategory } from './asset-category.ts';
import { ATTRIBUTES, type AttributeSchema } from './attributes.ts';
import { macAddress } from './mac-address.ts';

/** Other names of attributes in files. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  hostName: ['Host', 'Värd', 'DNS-namn', 'DNS name', 'FQDN'],
  managementAddress: ['IP-adress', 'IP address', 'IP', 'Management IP'],
  macAddress: ['MAC', 'Ethernet MAC', 'Fysisk adress'],
  operatingSystem: ['OS', 'OS name', 'Operating System - Name'],
  memory: ['RAM'],
  disk: ['Disk', 'Hårddisk', 'Total storage'],
  imei: ['IMEI-nummer'],
  phoneNumber: ['Telefon', 'Mobilnummer', 'Phone'],
  cores: ['Kärnor', 'Cores', 'CPU cores'],
  encrypted: ['Krypterad', 'Encrypted'],
  udi: ['UDI'],
  licenceCount: ['Licenser', 'Seats', 'Number of licenses'],
};

/** The forms in which texts of attributes are stored. */
const CANONICAL: Readonly<Record<string, (text: string) => string>> = {
  macAddress,
  imei,
};

/** A column for every attribute of any category. Categories that share an attribute share its column. */
export function attributeColumns(): ExchangeColumn[] {
  const schemas = new Map(Object.values(ATTRIBUTES).flatMap((category) => Object.entries(category)));
  return [...schemas].map(([name, schema]) => ({
    field: `attributes.${name}`,
    sets: 'attributes',
    label: { sv: labelOf(schema, 'sv'), en: labelOf(schema, 'en') },
    aliases: [schema.title.sv, schema.title.en, name, ...(ALIASES[name] ?? [])],
    value: valueOf(name, schema),
    fits: ({ category }) => typeof category !== 'string' || name in ATTRIBUTES[category as AssetCategory],
  }));
}

/** The title with its unit, which tells the capacity of a store in TB from that of a firewall in Gbit/s. */
function labelOf({ title, unit }: AttributeSchema, language: keyof Bilingual): string {
  if (!unit) return title[language];
  return `${title[language]} (${typeof unit === 'string' ? unit : unit[language]})`;
}

function valueOf(name: string, { type, format, enum: options }: AttributeSchema): ValueType {
  if (options) return { type: 'enum', names: Object.fromEntries(options.map((option) => [option, named(option)])) };
  if (format === 'date') return { type: 'date' };
  if (type === 'string') return { type: 'text', canonical: CANONICAL[name] };
  return { type: type === 'number' ? 'decimal' : type };
}

function named(option: string) {
  return { label: { sv: option, en: option } };
}

/** An IMEI as it is stored, without what its digits are set apart by; other texts as they are. */
function imei(text: string): string {
  const digits = text.replace(/[\s-]/g, '');
  return /^\d+$/.test(digits) ? digits : text;
}
