import type { RecordDefinition } from '../../../server/api/read/record.ts';
import { globalId } from '../../../server/api/read/global-id.ts';
import { assetModels } from '../../../server/inventory/asset-model.record.ts';
import { assets } from '../../../server/inventory/asset.record.ts';
import { productCycles } from '../../../server/inventory/product-cycle.record.ts';
import { organisationUnits } from '../../../server/organisation/organisation-unit.record.ts';
import { people } from '../../../server/organisation/person.record.ts';
import { sites } from '../../../server/organisation/site.record.ts';
import { suppliers } from '../../../server/organisation/supplier.record.ts';
import type { World } from '../../support/world.ts';

type Input = Record<string, unknown>;

/** A kind of record that is made, changed and deleted by fields, and an input that sets every field it has. */
export interface Sample {
  record: RecordDefinition;
  input: (world: World) => Promise<Input>;
}

let count = 0;
const next = (): number => (count += 1);

/** An organisation number that no other sample has: nine digits that count, and the digit that makes Luhn's sum right. */
function organisationNumber(): string {
  const nine = `55${String(6_000_000 + next())}`;
  const sum = [...nine].reduce((total, digit, index) => {
    const weighted = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return `${nine}${(10 - (sum % 10)) % 10}`;
}

/** One sample of every such kind of record. */
export const SAMPLES: readonly Sample[] = [
  {
    record: organisationUnits,
    input: async (world) => ({
      code: `ENH-${next()}`,
      name: 'Hjärtkliniken',
      kind: 'DEPARTMENT',
      parentId: globalId(organisationUnits, (await world.region()).id),
      costCentre: '4710',
      hsaId: `SE2321000131-E${next()}`,
    }),
  },
  {
    record: people,
    input: async (world) => ({
      name: 'Åsa Öberg',
      email: `asa.oberg${next()}@exempel.se`,
      title: 'Systemförvaltare',
      unitId: globalId(organisationUnits, (await world.region()).id),
      leftOn: '2027-12-31',
    }),
  },
  {
    record: suppliers,
    input: async () => ({
      name: `Medicinteknik ${next()} AB`,
      organisationNumber: organisationNumber(),
      email: 'avtal@medicinteknik.se',
      phone: '+46 8-123 45 67',
      website: 'https://www.medicinteknik.se/avtal',
    }),
  },
  {
    record: sites,
    input: async () => ({
      code: `HUS-${next()}`,
      name: 'Centrallasarettet',
      street: 'Lasarettsvägen 1',
      postalCode: '371 85',
      city: 'Karlskrona',
    }),
  },
  {
    record: assetModels,
    input: async (world) => ({
      manufacturer: 'Cisco',
      name: `Catalyst ${next()}`,
      partNumber: 'C9300-24T',
      category: 'NETWORK',
      productCycleId: globalId(productCycles, (await world.productCycle()).id),
      supportEnd: '2030-06-30',
      rackUnits: '1.0',
      interfaceCount: 28,
      powerPortCount: 2,
    }),
  },
  {
    record: assets,
    input: async (world) => ({
      tag: `INV-${next()}`,
      name: 'Växel plan 4',
      category: 'NETWORK',
      status: 'IN_USE',
      unitId: globalId(organisationUnits, (await world.region()).id),
      modelId: globalId(assetModels, (await world.model()).id),
      serialNumber: 'FOC1234X0AB',
      siteId: globalId(sites, (await world.site()).id),
      custodianId: globalId(people, (await world.person()).id),
      systemOwnerId: globalId(people, (await world.person()).id),
      supplierId: globalId(suppliers, (await world.supplier()).id),
      orderNumber: 'ORD-77',
      purchaseDate: '2024-02-29',
      purchaseCost: '48500.00',
      warrantyEnd: '2027-02-28',
      ownSupportEnd: '2031-01-31',
      confidentiality: 2,
      integrity: 3,
      availability: 4,
      attributes: [
        { name: 'hostName', value: 'sw-plan4.exempel.se' },
        { name: 'ports', value: '28' },
      ],
      note: 'Står i korskopplingen.',
    }),
  },
];
