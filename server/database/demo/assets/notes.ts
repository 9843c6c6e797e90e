import { AssetCategory } from '../../../inventory/asset-category.ts';

const COMMON = [
  'Flyttad i samband med ombyggnad.',
  'Saknar stöldmärkning, beställd.',
  'Inventerad utan anmärkning.',
  'Ersätter utrangerad utrustning.',
  'Placering ska bekräftas vid nästa inventering.',
] as const;

const OWN: Partial<Record<AssetCategory, readonly string[]>> = {
  [AssetCategory.COMPUTER]: [
    'Batteri bytt på garanti.',
    'Delas av jourlinjen.',
    'Skärmen har en repa.',
    'Används för distansmöten.',
  ],
  [AssetCategory.SMARTPHONE]: [
    'Skal och skärmskydd ingår.',
    'Jourtelefon, lämnas över vid skiftbyte.',
    'Spräckt glas, lagad.',
  ],
  [AssetCategory.NETWORK]: [
    'Byts i nästa etapp av nätmoderniseringen.',
    'Sitter i låst korskoppling.',
    'Reservdel finns i förråd.',
  ],
  [AssetCategory.SERVER]: ['Omstart kräver avstämning med verksamheten.', 'Ingår i klustret för journalsystem.'],
  [AssetCategory.SOFTWARE]: [
    'Uppgradering planerad, beroende av leverantörens certifiering.',
    'Avvecklas när FVIS har införts.',
  ],
  [AssetCategory.MEDICAL_DEVICE]: [
    'Kalibrerad efter service.',
    'Lånas ut mellan avdelningar.',
    'Reservdelar svåra att få, se över ersättning.',
    'Ansluts till övervakningscentral.',
  ],
};

/** What somebody may have noted about an asset of the category. */
export function notesFor(category: AssetCategory): readonly string[] {
  return [...COMMON, ...(OWN[category] ?? [])];
}
