import { defineEntity, p } from '@mikro-orm/core';
import { codeText, datedColumns, nameText } from '../database/columns.ts';
import type { LocalDate } from '../values/local-date.ts';
import { AssetCategory } from './asset-category.ts';
import { ProductCycle } from './product-cycle.entity.ts';

/** A maker's model: what many assets have in common. */
const AssetModelSchema = defineEntity({
  name: 'AssetModel',
  tableName: 'asset_model',
  properties: {
    ...datedColumns,
    manufacturer: nameText(),
    name: nameText().index(),
    partNumber: codeText().nullable(),
    category: p.enum(() => AssetCategory),
    productCycle: () => p.manyToOne(ProductCycle).nullable().deleteRule('restrict').index(),
    supportEnd: p.date().$type<LocalDate>().nullable(),
    rackUnits: p.decimal().precision(4).scale(1).nullable(),
    interfaceCount: p.integer().nullable(),
    powerPortCount: p.integer().nullable(),
  },
  uniques: [{ properties: ['manufacturer', 'name'] }],
});

export class AssetModel extends AssetModelSchema.class {}
AssetModelSchema.setClass(AssetModel);
