import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { badInput } from '../api/errors.ts';
import { AssetCategory } from './asset-category.ts';
import { ATTRIBUTES, jsonSchemaOf, type AttributeValues } from './attributes.ts';

const ajv = new Ajv2020({ allErrors: false });
addFormats.default(ajv, ['date', 'ipv4', 'hostname']);

const validators = Object.fromEntries(
  Object.values(AssetCategory).map((category) => [category, ajv.compile(jsonSchemaOf(category))]),
) as Record<AssetCategory, ValidateFunction>;

/** Refuses values that the category's schema does not allow, naming the attribute. */
export function checkAttributes(
  category: AssetCategory,
  values: AttributeValues,
  path: readonly (string | number)[],
): void {
  const validate = validators[category];
  if (validate(values)) return;
  const [fault] = validate.errors ?? [];
  const unknown = (fault?.params as { additionalProperty?: string } | undefined)?.additionalProperty;
  if (unknown) throw badInput('inventory.attributeUnknown', [...path, unknown], { name: unknown });
  const name = fault?.instancePath.slice(1) ?? '';
  throw badInput('inventory.attributeInvalid', [...path, name], { name });
}

/**
 * A text as the attribute's type has it: "16" is 16 where a whole number is meant. What cannot be read stays text, and
 * is refused by `checkAttributes`. Refuses a name that the category does not have.
 */
export function attributeValue(
  category: AssetCategory,
  name: string,
  text: string,
  path: readonly (string | number)[],
): string | number | boolean {
  if (!Object.hasOwn(ATTRIBUTES[category], name)) throw badInput('inventory.attributeUnknown', path, { name });
  const type = ATTRIBUTES[category][name]?.type;
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  const isNumber = (type === 'integer' || type === 'number') && /^-?\d+(\.\d+)?$/.test(text);
  return isNumber ? Number(text) : text;
}
