import { defineEntity, p } from '@mikro-orm/core';
import { codeText, datedColumns, nameText } from '../database/columns.ts';
import { UnitKind } from './unit-kind.ts';

/** A node in the region's organisation tree. */
const OrganisationUnitSchema = defineEntity({
  name: 'OrganisationUnit',
  tableName: 'organisation_unit',
  properties: {
    ...datedColumns,
    code: codeText().unique(),
    name: nameText(),
    kind: p.enum(() => UnitKind),
    parent: () => p.manyToOne(OrganisationUnit).nullable().deleteRule('restrict').index(),
    costCentre: codeText().nullable(),
    hsaId: codeText().nullable().unique(),
  },
});

export class OrganisationUnit extends OrganisationUnitSchema.class {}
OrganisationUnitSchema.setClass(OrganisationUnit);

/**
 * Every pair of a unit and a unit under it (itself included, at depth 0): "this unit and what lies under it" becomes one
 * indexed look-up, on engines without recursive queries too. Kept by `placeUnit` in the same transaction as the tree.
 */
export const UnitDescendant = defineEntity({
  name: 'UnitDescendant',
  tableName: 'organisation_unit_descendant',
  properties: {
    ancestor: () => p.manyToOne(OrganisationUnit).primary().deleteRule('cascade'),
    descendant: () => p.manyToOne(OrganisationUnit).primary().deleteRule('cascade').index(),
    depth: p.integer(),
  },
});
