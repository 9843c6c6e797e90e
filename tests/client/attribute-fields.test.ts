import { describe, expect, it } from 'vitest';
import { attributeChanges, attributeFieldOf, attributeInput } from '../../client/inventory/attribute-fields.ts';
import type { AttributeDescription } from '../../client/inventory/use-asset-categories.ts';

const attribute = (name: string): AttributeDescription => ({
  __typename: 'AssetAttributeDescription',
  name,
  label: name,
  type: 'STRING',
  description: null,
  unit: null,
  options: null,
  format: null,
});
const names: Record<string, string[]> = { SERVER: ['hostName', 'memory'], SOFTWARE: ['licenceCount'] };
const categories = {
  all: ['hostName', 'memory', 'licenceCount'].map(attribute),
  of: (category: string | null) => names[category ?? ''] ?? [],
};

describe('the attributes of an asset', () => {
  it('are sent with the values of the form’s category, and taken away with another’s', () => {
    const values = {
      category: 'SERVER',
      'attribute:hostName': '',
      'attribute:memory': '64',
      'attribute:licenceCount': '5',
    };
    expect(attributeInput(categories, values)).toEqual([
      { name: 'hostName', value: null },
      { name: 'memory', value: '64' },
      { name: 'licenceCount', value: null },
    ]);
  });

  it('have a refusal at the field that it is about, told by index or by name', () => {
    expect(attributeFieldOf('attributes.1.value', categories.all)).toBe('attribute:memory');
    expect(attributeFieldOf('attributes.memory', categories.all)).toBe('attribute:memory');
    expect(attributeFieldOf('tag', categories.all)).toBe('tag');
  });

  it('have their changes in a history at their fields', () => {
    const memory = { field: 'attributes.memory', before: '64', after: '128' };
    const name = { field: 'name', before: 'x', after: 'y' };
    expect(attributeChanges([name, memory])).toEqual([name, { ...memory, field: 'attribute:memory' }]);
  });
});
