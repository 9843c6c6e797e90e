import { defineEntity, p } from '@mikro-orm/core';
import { codeText, datedColumns, nameText } from '../../database/columns.ts';
import type { Decimal } from '../../values/decimal.ts';

/** Hours that a role has for initiatives in a quarter, such as '2019-Q3'. */
export interface QuarterHours {
  readonly quarter: string;
  readonly hours: Decimal;
}

/** A role whose working time is scarce, such as integration developer, and how much of it there is. */
const StaffRoleSchema = defineEntity({
  name: 'StaffRole',
  tableName: 'staff_role',
  properties: {
    ...datedColumns,
    code: codeText().unique(),
    name: nameText(),
    /** A quarter that is not told of is no limit: nobody has said that it is. */
    capacity: p.json<readonly QuarterHours[]>().defaultRaw("'[]'"),
    note: p.text().nullable(),
  },
  indexes: [{ properties: ['name', 'id'] }],
});

export class StaffRole extends StaffRoleSchema.class {}
StaffRoleSchema.setClass(StaffRole);
