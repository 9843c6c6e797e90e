import {
  getNamedType,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';
import { expect, it } from 'vitest';
import { schema } from '../../server/schema.ts';

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

/** The types that some field or argument names, from the root types down; what only an interface has is not among them. */
function namedTypes(): Set<GraphQLNamedType> {
  const found = new Set<GraphQLNamedType>();
  const visit = (type: GraphQLNamedType) => {
    if (found.has(type)) return;
    found.add(type);
    if (isUnionType(type)) type.getTypes().forEach(visit);
    if (isObjectType(type) || isInterfaceType(type)) {
      type.getInterfaces().forEach(visit);
      for (const field of Object.values(type.getFields())) {
        visit(getNamedType(field.type));
        for (const argument of field.args) visit(getNamedType(argument.type));
      }
    }
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) visit(getNamedType(field.type));
    }
  };
  for (const type of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    if (type) visit(type);
  }
  return found;
}

/** Everything in the schema that has a name, with its description. */
function* described(): Generator<[name: string, description: string | null | undefined]> {
  for (const type of types) {
    yield [type.name, type.description];
    if (isEnumType(type)) {
      for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
    }
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) yield [`${type.name}.${field.name}`, field.description];
    }
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        yield [`${type.name}.${field.name}`, field.description];
        for (const arg of field.args) yield [`${type.name}.${field.name}(${arg.name})`, arg.description];
      }
    }
  }
}

const rootNames = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].map(
  (type) => type?.name,
);

it('every type of the schema is named by a field or an argument that a client can reach', () => {
  const reachable = namedTypes();
  const lost = types.filter((type) => !reachable.has(type)).map(({ name }) => name);
  expect(lost, 'no field or argument leads to these types: take them away or use them').toEqual([]);
});

it('every type, field, argument, input field and enum value says to API readers what it is', () => {
  const silent = [...described()]
    .filter(([name, description]) => !rootNames.includes(name) && !description?.trim())
    .map(([name]) => name);
  expect(silent, 'these need a description where they are declared').toEqual([]);
});

it('every description is a sentence', () => {
  const unfinished = [...described()]
    .filter(([, description]) => description && !/^\S.*[.…]$/s.test(description))
    .map(([name, description]) => `${name}: ${description}`);
  expect(unfinished, 'a description begins at once and ends with a full stop').toEqual([]);
});

it('no number is a float: exact numbers are Money, Decimal or Percent', () => {
  expect(types.concat(...namedTypes()).map(({ name }) => name)).not.toContain('Float');
});
