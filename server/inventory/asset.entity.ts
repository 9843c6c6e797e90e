import { defineEntity, p } from '@mikro-orm/core';
import { codeText, datedColumns, nameText } from '../database/columns.ts';
import { OrganisationUnit } from '../organisation/organisation-unit.entity.ts';
import { Person } from '../organisation/person.entity.ts';
import { Site } from '../organisation/site.entity.ts';
import { Supplier } from '../organisation/supplier.entity.ts';
import type { LocalDate } from '../values/local-date.ts';
import type { Money } from '../values/money.ts';
import { AssetCategory } from './asset-category.ts';
import { AssetStatus } from './asset-lifecycle.ts';
import { AssetModel } from './asset-model.entity.ts';
import type { AttributeValues } from './attributes.ts';
import { SupportEndSource } from './support-end.ts';

/** All that is counted and summed, in one narrow index: counts under a broad filter never touch the table, also as of a past day. */
const FACET_INDEX = `create index "asset_facets" on "asset" ("category", "status") include ("unit_id", "site_id", "model_id", "supplier_id", "purchase_year", "support_end_quarter", "purchase_cost", "valid_from")`;
const SEARCH_INDEX = `create index "asset_search_text_trigram" on "asset" using gin ("search_text" gin_trgm_ops)`;

/** One thing that the region owns or runs. */
const AssetSchema = defineEntity({
  name: 'Asset',
  tableName: 'asset',
  properties: {
    ...datedColumns,
    tag: codeText().unique(),
    name: nameText(),
    category: p.enum(() => AssetCategory),
    status: p.enum(() => AssetStatus),
    model: () => p.manyToOne(AssetModel).nullable().deleteRule('restrict'),
    serialNumber: codeText().nullable(),
    site: () => p.manyToOne(Site).nullable().deleteRule('restrict'),
    unit: () => p.manyToOne(OrganisationUnit),
    custodian: () => p.manyToOne(Person).nullable().deleteRule('restrict'),
    systemOwner: () => p.manyToOne(Person).nullable().deleteRule('restrict'),
    supplier: () => p.manyToOne(Supplier).nullable().deleteRule('restrict'),
    orderNumber: codeText().nullable(),
    purchaseDate: p.date().$type<LocalDate>().nullable(),
    purchaseCost: p.decimal().precision(18).scale(2).$type<Money>().nullable(),
    warrantyEnd: p.date().$type<LocalDate>().nullable(),
    /** The day set on the asset itself; null lets the model or its product cycle decide. */
    ownSupportEnd: p.date().$type<LocalDate>().nullable(),
    /** The day that counts, stored because lists filter and sort by it; kept by `applySupportEnd`. */
    supportEnd: p.date().$type<LocalDate>().nullable(),
    supportEndSource: p.enum(() => SupportEndSource).nullable(),
    confidentiality: p.smallint().nullable(),
    integrity: p.smallint().nullable(),
    availability: p.smallint().nullable(),
    attributes: p.json<AttributeValues>().defaultRaw("'{}'"),
    note: p.text().nullable(),
    /** Calendar year of purchase and quarter of support end (year × 4 + quarter − 1), for counting without computing. */
    purchaseYear: p.smallint().nullable().generated(`(date_part('year', purchase_date)) stored`),
    supportEndQuarter: p
      .smallint()
      .nullable()
      .generated(`(date_part('year', support_end) * 4 + date_part('quarter', support_end) - 1) stored`),
    /** Lower-case tag, name, serial number, maker and model, for part-of-word search; kept by `applySearchText`. */
    searchText: codeText(),
  },
  // A list is narrowed by a leading column and walked in tag order, or walked in the order of a leading column and id. Category
  // and status after the tag are looked at before the asset itself is: the end of a narrowed list takes no more than its middle.
  indexes: [
    { properties: ['category', 'tag', 'status'] },
    { properties: ['status', 'tag'] },
    { properties: ['unit', 'tag', 'category', 'status'] },
    { properties: ['site', 'tag', 'category', 'status'] },
    { properties: ['model', 'tag'] },
    { properties: ['supplier', 'tag', 'category', 'status'] },
    { properties: ['custodian'] },
    { properties: ['systemOwner'] },
    { properties: ['name', 'id'] },
    { properties: ['serialNumber', 'id'] },
    { properties: ['purchaseDate', 'id'] },
    { properties: ['purchaseCost', 'id'] },
    { properties: ['warrantyEnd', 'id'] },
    { properties: ['supportEnd', 'id'] },
    { properties: ['updatedAt', 'id'] },
    { name: 'asset_facets', expression: FACET_INDEX },
    { name: 'asset_search_text_trigram', expression: SEARCH_INDEX },
  ],
});

export class Asset extends AssetSchema.class {}
AssetSchema.setClass(Asset);
