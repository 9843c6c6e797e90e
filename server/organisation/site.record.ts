import { defineRecord } from '../api/read/record.ts';
import { Site } from './site.entity.ts';
import { SiteType } from './site.type.ts';

export const sites = defineRecord({
  name: 'Site',
  entity: Site,
  type: () => SiteType,
  list: 'sites',
  one: 'site',
  idPrefix: 'site',
  key: 'code',
  label: 'name',
  description: 'Places where assets stand.',
  filter: ['code', 'name', 'street', 'postalCode', 'city', 'updatedAt'],
  order: ['code', 'name', 'city', 'updatedAt'],
  group: ['city'],
  search: { in: ['code', 'name', 'city', 'street'] },
});
