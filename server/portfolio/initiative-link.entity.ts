import { defineEntity, p } from '@mikro-orm/core';
import { Contract } from '../contracts/contract.entity.ts';
import { datedColumns } from '../database/columns.ts';
import { Asset } from '../inventory/asset.entity.ts';
import { EHealthService } from '../services/e-health-service.entity.ts';
import { InitiativeEffect } from './initiative-kind.ts';
import { Initiative } from './initiative.entity.ts';
import { StrategicGoal } from './strategic-goal.entity.ts';

/** That an initiative serves a goal, or does something to a service, an asset or a contract. */
const InitiativeLinkSchema = defineEntity({
  name: 'InitiativeLink',
  tableName: 'initiative_link',
  properties: {
    ...datedColumns,
    initiative: () => p.manyToOne(Initiative).deleteRule('restrict'),
    goal: () => p.manyToOne(StrategicGoal).nullable().deleteRule('restrict'),
    service: () => p.manyToOne(EHealthService).nullable().deleteRule('restrict'),
    asset: () => p.manyToOne(Asset).nullable().deleteRule('restrict'),
    contract: () => p.manyToOne(Contract).nullable().deleteRule('restrict'),
    /** What it does to it; null for a goal. */
    effect: p.enum(() => InitiativeEffect).nullable(),
    note: p.text().nullable(),
  },
  indexes: [
    { properties: ['initiative', 'id'] },
    { properties: ['goal', 'id'] },
    { properties: ['service', 'id'] },
    { properties: ['asset', 'id'] },
    { properties: ['contract', 'id'] },
    {
      name: 'initiative_link_once',
      expression:
        'create unique index "initiative_link_once" on "initiative_link" ("initiative_id", "goal_id", "service_id", "asset_id", "contract_id") nulls not distinct',
    },
  ],
  checks: [
    { name: 'initiative_link_to_check', expression: 'num_nonnulls(goal_id, service_id, asset_id, contract_id) = 1' },
    { name: 'initiative_link_goal_check', expression: '(goal_id is null) = (effect is not null)' },
  ],
});

export class InitiativeLink extends InitiativeLinkSchema.class {}
InitiativeLinkSchema.setClass(InitiativeLink);
