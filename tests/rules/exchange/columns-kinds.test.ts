import { getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
// First: it loads what the API's declarations need.
import { kinds, kindOf } from './columns-file.ts';
import { en } from '../../../client/i18n/en.ts';
import type { Bilingual } from '../../../server/api/messages.ts';
import { sv } from '../../../client/i18n/sv.ts';
import { propertyOf } from '../../../server/database/metadata.ts';
import { comparable } from '../../../server/exchange/columns/header.ts';
import { columnsByHeader } from '../../../server/exchange/columns/kind-columns.ts';
import type { ImportKind } from '../../../server/exchange/columns/mapping.ts';
import { ATTRIBUTES } from '../../../server/inventory/attributes.ts';
import { codeFromName } from '../../../server/organisation/code-from-name.ts';
import { macAddress } from '../../../server/inventory/mac-address.ts';
import { schema } from '../../../server/schema.ts';

const ofEvery = ['dryRun', 'idempotencyKey', 'reason'];

describe.each(kinds.map((kind) => [kind.kind, kind] as const))('the columns of %s', (_name, kind) => {
  it('set every field that the API takes, and no other', () => {
    const input = schema.getType(`Create${kind.record.name}Input`);
    const fields = isInputObjectType(input)
      ? Object.keys(input.getFields()).filter((name) => !ofEvery.includes(name))
      : [];
    const set = new Set(
      kind.columns.filter(({ onlyImported }) => !onlyImported).flatMap(({ sets }) => sets?.split('.')[0] ?? []),
    );
    // A row about a part of a record says it month by month, or year by year: nothing is left to spread.
    const told = kind.parts ? fields.filter((name) => name !== 'phased') : fields;
    expect([...set].toSorted()).toEqual(told.toSorted());
  });

  it('are named by the way to their values in the API, so that exports can read them', () => {
    const fields = kind.columns
      .filter(({ sets, onlyImported }) => sets !== 'attributes' && !onlyImported)
      .map(({ field }) => field.replace(/\.\d+\./, '.'));
    expect(fields.filter((field) => !isInApi(kind.record.name, field.split('.')))).toEqual([]);
  });

  it('have headers of their own in both languages', () => {
    for (const language of ['sv', 'en'] as const) {
      const labels = kind.columns.map(({ label }) => comparable(label[language]));
      expect(new Set(labels).size).toBe(labels.length);
    }
    const byHeader = columnsByHeader(kind);
    for (const column of kind.columns) {
      expect(byHeader.get(comparable(column.label.sv))).toBe(column);
      expect(byHeader.get(comparable(column.label.en))).toBe(column);
    }
  });

  it('have no other name that two of them share, beyond titles of attributes', () => {
    const names = kind.columns
      .filter(({ sets }) => sets !== 'attributes')
      .flatMap(({ field, aliases = [] }) => [...new Set([field, ...aliases].map(comparable))]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('a record is known by columns that there are', () => {
    const fields = kind.columns.map(({ field }) => field);
    for (const field of kind.keys.flat()) expect(fields).toContain(field);
  });

  it('words of an enumeration mean one value each', () => {
    const enums = kind.columns.flatMap(({ value }) => (value.type === 'enum' ? [value.names] : []));
    for (const names of enums) {
      const words = Object.entries(names).flatMap(([name, { label, aliases = [] }]) => [
        ...new Set([name, label.sv, label.en, ...aliases].map(comparable)),
      ]);
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    }
  });

  it('references are looked up by properties that the other record has', () => {
    const references = kind.columns.flatMap(({ value }) => (value.type === 'reference' ? [value] : []));
    for (const { to, as } of references) {
      for (const property of [...to.by.flat(), ...as]) {
        expect(propertyOf(to.record().entity, property).name).toBe(property);
      }
    }
  });
});

/** Whether a type of the API has a value at a path. */
function isInApi(typeName: string, [name = '', ...rest]: readonly string[]): boolean {
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  return field !== undefined && (!rest.length || isInApi(getNamedType(field.type).name, rest));
}

describe('the words of files', () => {
  const onScreen = (key: string) => ({
    sv: (sv as Record<string, string>)[key],
    en: (en as Record<string, string>)[key],
  });
  /** What the keys of a kind's texts begin with: the first that there is counts. */
  const keysOf: Readonly<Record<ImportKind, string | readonly string[]>> = {
    ASSETS: 'inventory.field',
    MODELS: 'inventory.model',
    SITES: 'organisation.field',
    UNITS: 'organisation.field',
    SUPPLIERS: 'organisation.field',
    INDEX_VALUES: 'contracts.index.value',
    CONTRACTS: 'contracts.field',
    PRICE_LINES: 'contracts.prices',
    COVERAGE: 'contracts.coverage',
    SERVICES: 'services.field',
    SERVICE_ADOPTION: 'services.adoption',
    SERVICE_USAGE: 'services.usage',
    DEPENDENCIES: 'services.dependency',
    COST_ENTRIES: 'economy',
    BENEFIT_ENTRIES: 'economy',
    UNIT_FIGURES: 'figures',
    INITIATIVES: 'portfolio.field',
    INITIATIVE_COSTS: ['plan.line', 'plan', 'economy'],
    INITIATIVE_LINKS: ['portfolio.link', 'portfolio.link.of', 'portfolio.field'],
    INITIATIVE_BENEFITS: ['plan.line', 'economy.benefit', 'economy'],
  };
  /** A header tells a unit behind a comma, which the screens have beside the value. */
  const withoutUnit = (name: ImportKind, { sv: swedish, en: english }: Bilingual): Bilingual =>
    name === 'CONTRACTS' || name === 'PRICE_LINES'
      ? { sv: swedish.replace(/, .*/, ''), en: english.replace(/, .*/, '') }
      : { sv: swedish, en: english };

  it.each(kinds.map(({ kind }) => kind))('the headers of %s are those of the screens', (name) => {
    const shown = kindOf(name)
      .columns.map(({ field, label }) => ({
        key:
          [keysOf[name]]
            .flat()
            .map((prefix) => `${prefix}.${field.replace(/\.name$/, '')}`)
            .find((key) => key in sv) ?? '',
        label: withoutUnit(name, label),
      }))
      // When a record came and changed is called alike in all files.
      .filter(({ key }) => key in sv && !key.endsWith('updatedAt'));
    expect(shown.length).toBeGreaterThan(2);
    expect(shown.map(({ label }) => label)).toEqual(shown.map(({ key }) => onScreen(key)));
  });

  it.each([
    ['category', 'inventory.category', 'ASSETS'],
    ['status', 'inventory.status', 'ASSETS'],
    ['supportEndSource', 'inventory.supportEndSource', 'ASSETS'],
    ['kind', 'organisation.unitKind', 'UNITS'],
    ['kind', 'contracts.kind', 'CONTRACTS'],
    ['domain', 'contracts.domain', 'CONTRACTS'],
    ['priorityClass', 'contracts.priorityClass', 'CONTRACTS'],
    ['noticeUnit', 'contracts.spanUnit', 'CONTRACTS'],
    ['noticeRule', 'contracts.noticeRule', 'CONTRACTS'],
    ['noticeStart', 'contracts.noticeStart', 'CONTRACTS'],
    ['phase', 'contracts.phase', 'CONTRACTS'],
    ['decisionKind', 'contracts.decision', 'CONTRACTS'],
    ['billingPeriod', 'contracts.billingPeriod', 'PRICE_LINES'],
    ['kind', 'services.kind', 'SERVICES'],
    ['phase', 'services.phase', 'SERVICES'],
    ['usageMeasure', 'services.usageMeasure', 'SERVICES'],
    ['measure', 'services.usageMeasure', 'SERVICE_USAGE'],
    ['basis', 'services.basis', 'DEPENDENCIES'],
    ['kind', 'portfolio.kind', 'INITIATIVES'],
    ['stage', 'portfolio.stage', 'INITIATIVES'],
    ['effect', 'portfolio.effect', 'INITIATIVE_LINKS'],
    ['nature', 'plan.nature', 'INITIATIVE_COSTS'],
    ['costClass', 'economy.class', 'INITIATIVE_COSTS'],
    ['kind', 'economy.benefitKind', 'INITIATIVE_BENEFITS'],
    ['certainty', 'economy.certainty', 'INITIATIVE_BENEFITS'],
    ['beneficiary', 'services.beneficiary', 'INITIATIVE_BENEFITS'],
  ] as const)('the values of %s are called as on the screens', (field, keys, kind) => {
    const value = kindOf(kind).columns.find((column) => column.field === field)?.value;
    const names = Object.entries(value?.type === 'enum' ? value.names : {});
    expect(names.length).toBeGreaterThan(1);
    expect(names.map(([, { label }]) => label)).toEqual(names.map(([name]) => onScreen(`${keys}.${name}`)));
  });
});

describe('attributes in files', () => {
  it('every attribute of every category has a column, and categories that share a name share its schema', () => {
    const fields = new Set(kindOf('ASSETS').columns.map(({ field }) => field));
    const attributes = Object.values(ATTRIBUTES).flatMap((category) => Object.entries(category));
    expect(attributes.filter(([name]) => !fields.has(`attributes.${name}`))).toEqual([]);
    const schemas = new Map(attributes);
    expect(attributes.filter(([name, attribute]) => schemas.get(name) !== attribute).map(([name]) => name)).toEqual([]);
  });

  it('a MAC address is stored in one form however it is written', () => {
    for (const text of ['aa-bb-cc-dd-ee-0f', 'AABB.CCDD.EE0F', 'aa:bb:cc:dd:ee:0f', 'aabbccddee0f']) {
      expect(macAddress(text)).toBe('AA:BB:CC:DD:EE:0F');
    }
    expect(macAddress('okänd')).toBe('okänd');
  });
});

describe('a code made of a name', () => {
  it('is in capitals, without accents, and at most 40 characters', () => {
    expect(codeFromName('Hälsocentralen Öst (plan 2)')).toBe('HALSOCENTRALEN-OST-PLAN-2');
    expect(codeFromName('Å'.repeat(60))).toBe('A'.repeat(40));
  });
});
