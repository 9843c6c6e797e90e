import 'reflect-metadata';
import { isObjectType, type GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { auditEvents } from './access/audit-event.record.ts';
import { addHistory } from './access/audit-event.record.ts';
import { NodeResolver, recordQueries } from './api/read/record-queries.ts';
import { assetModels } from './inventory/asset-model.record.ts';
import { assetRelations } from './inventory/asset-relation.record.ts';
import { assets } from './inventory/asset.record.ts';
import { AssetResolver } from './inventory/asset.resolver.ts';
import { productCycles } from './inventory/product-cycle.record.ts';
import { organisationUnits } from './organisation/organisation-unit.record.ts';
import { people } from './organisation/person.record.ts';
import { sites } from './organisation/site.record.ts';
import { suppliers } from './organisation/supplier.record.ts';

const records = [organisationUnits, people, suppliers, sites, productCycles, assetModels, assets, assetRelations];

/** The whole GraphQL schema, built once from the modules' declarations. */
export const schema: GraphQLSchema = build();

function build(): GraphQLSchema {
  for (const record of records) addHistory(record);
  const built = buildSchemaSync({
    resolvers: [NodeResolver, ...[...records, auditEvents].map(recordQueries), AssetResolver] as never,
    validate: false,
    emitSchemaFile: false,
  });
  return withReadFields(built);
}

/** Lists and groups that hang on records carry arguments but no code: the statement has answered them. */
function withReadFields(built: GraphQLSchema): GraphQLSchema {
  const connections = new Set(records.flatMap(({ name }) => [`${name}Connection`]));
  connections.add('AuditEventConnection');
  for (const type of Object.values(built.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const record = records.find(({ name }) => name === type.name);
      if (connections.has(type.name) || record?.links?.[field.name]) field.resolve = undefined;
    }
  }
  return built;
}
