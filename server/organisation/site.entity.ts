import { defineEntity } from '@mikro-orm/core';
import { codeText, datedColumns, nameText } from '../database/columns.ts';

/** A place where assets stand: a hospital, a care centre, a server room's building. */
const SiteSchema = defineEntity({
  name: 'Site',
  tableName: 'site',
  properties: {
    ...datedColumns,
    code: codeText().unique(),
    name: nameText().index(),
    street: nameText().nullable(),
    postalCode: codeText().nullable(),
    city: nameText().nullable(),
  },
});

export class Site extends SiteSchema.class {}
SiteSchema.setClass(Site);
