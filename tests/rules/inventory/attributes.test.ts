import { describe, expect, it } from 'vitest';
import { attributeValue, checkAttributes } from '../../../server/inventory/attribute-check.ts';
import { AssetCategory } from '../../../server/inventory/asset-category.ts';
import { ATTRIBUTES, CATEGORY_NAMES } from '../../../server/inventory/attributes.ts';

const path = ['input', 'attributes'];

describe('the attributes of a category', () => {
  it('have a name in both languages, and so has the category', () => {
    for (const category of Object.values(AssetCategory)) {
      const titles = [CATEGORY_NAMES[category], ...Object.values(ATTRIBUTES[category]).map(({ title }) => title)];
      for (const title of titles)
        expect([title.sv, title.en]).toEqual([expect.stringMatching(/./), expect.stringMatching(/./)]);
    }
  });

  it('are read as what they are: whole numbers, numbers, yes or no, texts', () => {
    expect(attributeValue('SERVER', 'cores', '16', path)).toBe(16);
    expect(attributeValue('STORAGE', 'capacity', '2.5', path)).toBe(2.5);
    expect(attributeValue('SERVER', 'virtual', 'true', path)).toBe(true);
    expect(attributeValue('SERVER', 'hostName', '16', path)).toBe('16');
  });

  it('that cannot be read stay texts, which the check refuses', () => {
    for (const [name, text] of [
      ['cores', '1,5'],
      ['cores', '1.5'],
      ['cores', '0x10'],
      ['virtual', 'ja'],
    ] as const) {
      const values = { [name]: attributeValue('SERVER', name, text, path) };
      expect(() => checkAttributes('SERVER', values, path), `${name}: ${text}`).toThrow('attributeInvalid');
    }
  });

  it.each(['imei', 'constructor', '__proto__', ''])('that the category does not have are refused: "%s"', (name) => {
    expect(() => attributeValue('SERVER', name, 'x', path)).toThrow('attributeUnknown');
  });

  it('left over from another category are refused', () => {
    expect(() => checkAttributes('COMPUTER', { cores: 8 }, path)).toThrow('attributeUnknown');
  });

  it.each([
    ['NETWORK', 'macAddress', '00:1A:2B:3C:4D:5E', true],
    ['NETWORK', 'macAddress', '00-1A-2B-3C-4D-5E', false],
    ['NETWORK', 'managementAddress', '10.0.0.255', true],
    ['NETWORK', 'managementAddress', '10.0.0.256', false],
    ['SMARTPHONE', 'imei', '490154203237518', true],
    ['SMARTPHONE', 'imei', '49015420323751', false],
    ['MEDICAL_DEVICE', 'riskClass', 'IIb', true],
    ['MEDICAL_DEVICE', 'riskClass', 'IV', false],
    ['MEDICAL_DEVICE', 'lastInspection', '2024-02-29', true],
    ['MEDICAL_DEVICE', 'lastInspection', '2023-02-29', false],
  ] as const)('%s %s "%s" is allowed: %s', (category, name, value, allowed) => {
    const refused = () => {
      try {
        checkAttributes(category, { [name]: value }, path);
        return false;
      } catch {
        return true;
      }
    };
    expect(refused()).toBe(!allowed);
  });
});
