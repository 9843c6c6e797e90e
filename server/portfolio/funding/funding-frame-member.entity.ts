import { defineEntity, p } from '@mikro-orm/core';
import { datedColumns } from '../../database/columns.ts';
import { Initiative } from '../initiative.entity.ts';
import { FundingFrame } from './funding-frame.entity.ts';

/** That an initiative is on the closed list of a frame. */
const FundingFrameMemberSchema = defineEntity({
  name: 'FundingFrameMember',
  tableName: 'funding_frame_member',
  properties: {
    ...datedColumns,
    frame: () => p.manyToOne(FundingFrame).deleteRule('restrict'),
    initiative: () => p.manyToOne(Initiative).deleteRule('restrict'),
    note: p.text().nullable(),
  },
  indexes: [{ properties: ['initiative', 'id'] }],
  uniques: [{ properties: ['frame', 'initiative'] }],
});

export class FundingFrameMember extends FundingFrameMemberSchema.class {}
FundingFrameMemberSchema.setClass(FundingFrameMember);
