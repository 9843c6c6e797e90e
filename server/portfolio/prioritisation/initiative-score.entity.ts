import { defineEntity, p } from '@mikro-orm/core';
import { datedColumns } from '../../database/columns.ts';
import { Person } from '../../organisation/person.entity.ts';
import type { Decimal } from '../../values/decimal.ts';
import { Initiative } from '../initiative.entity.ts';
import { Criterion } from './criterion.entity.ts';

/** What one person thinks of an initiative by one criterion. */
const InitiativeScoreSchema = defineEntity({
  name: 'InitiativeScore',
  tableName: 'initiative_score',
  properties: {
    ...datedColumns,
    initiative: () => p.manyToOne(Initiative).deleteRule('restrict'),
    criterion: () => p.manyToOne(Criterion).deleteRule('restrict'),
    scorer: () => p.manyToOne(Person).deleteRule('restrict'),
    value: p.decimal().precision(9).scale(4).$type<Decimal>(),
    comment: p.text().nullable(),
  },
  indexes: [{ properties: ['criterion', 'id'] }, { properties: ['scorer', 'id'] }],
  uniques: [{ properties: ['initiative', 'criterion', 'scorer'] }],
});

export class InitiativeScore extends InitiativeScoreSchema.class {}
InitiativeScoreSchema.setClass(InitiativeScore);
