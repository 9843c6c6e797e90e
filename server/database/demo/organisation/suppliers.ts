import { AssetCategory } from '../../../inventory/asset-category.ts';
import type { Supplier } from '../../../organisation/supplier.entity.ts';
import type { LocalDate } from '../../../values/local-date.ts';
import { parseOrganisationNumber } from '../../../values/organisation-number.ts';
import { luhnDigit } from '../check-digit.ts';
import { type Random, Weighted } from '../random.ts';
import type { Records } from '../records.ts';

const { COMPUTER, SMARTPHONE, NETWORK, SERVER, STORAGE, IT_SECURITY, MEDICAL_DEVICE, SOFTWARE } = AssetCategory;

/** Fictive companies: name, what the region buys there, and how often beside the others. Some sell only services. */
const SUPPLIERS: readonly (readonly [name: string, sells: readonly AssetCategory[], share: number])[] = [
  ['Exempeldata Sverige AB', [COMPUTER, SMARTPHONE], 34],
  ['Arbetsplatsen i Norden AB', [COMPUTER], 22],
  ['Klientpartner i Exempelstad AB', [COMPUTER], 9],
  ['Skärm & Docka AB', [COMPUTER], 3],
  ['Björkhaga Datorhandel HB', [COMPUTER], 1],
  ['Mobilpoolen Exempel AB', [SMARTPHONE], 26],
  ['Talk i Fickan AB', [SMARTPHONE], 8],
  ['Nordlyktans Telekom AB', [SMARTPHONE, NETWORK], 5],
  ['Granbackens Nätverk AB', [NETWORK], 30],
  ['Trådlöst & Fiber i Exempelstad AB', [NETWORK], 16],
  ['Exempel Infrastruktur AB', [NETWORK, SERVER, STORAGE, IT_SECURITY], 22],
  ['Kabelmästarna i Norrhamn AB', [NETWORK], 6],
  ['Serverhuset Exempel AB', [SERVER, STORAGE], 28],
  ['Rackspecialisten i Stenåsa AB', [SERVER], 9],
  ['Molnbryggan Exempel AB', [SERVER, SOFTWARE], 8],
  ['Lagringsbolaget Fyra Skivor AB', [STORAGE], 18],
  ['Bandroboten AB', [STORAGE], 5],
  ['Brandmuren Exempel AB', [IT_SECURITY], 24],
  ['Säker Port i Älvsund AB', [IT_SECURITY], 12],
  ['Nyckelknippan Kryptering AB', [IT_SECURITY], 4],
  ['Exempel Medicinteknik AB', [MEDICAL_DEVICE], 26],
  ['Bilddiagnostik Exempel AB', [MEDICAL_DEVICE], 14],
  ['Röntgenpartner Nord-Exempel AB', [MEDICAL_DEVICE], 8],
  ['Anestesi & Andning i Exempelstad AB', [MEDICAL_DEVICE], 10],
  ['Pumpdroppen AB', [MEDICAL_DEVICE], 12],
  ['Hjärtkurvan Exempel AB', [MEDICAL_DEVICE], 9],
  ['Laboratorieleverantören Provröret AB', [MEDICAL_DEVICE], 8],
  ['Tandutrustning Exempel AB', [MEDICAL_DEVICE], 7],
  ['Ögonblicket Optik & Mätteknik AB', [MEDICAL_DEVICE], 3],
  ['Vårdsängar i Kvarnbro AB', [MEDICAL_DEVICE], 6],
  ['Sterilteknik Ångan AB', [MEDICAL_DEVICE], 3],
  ['Förlossa Teknik AB', [MEDICAL_DEVICE], 2],
  ['Njurteknik Exempel AB', [MEDICAL_DEVICE], 3],
  ['Strålkvalitet i Exempelstad AB', [MEDICAL_DEVICE], 2],
  ['Licenspartner Exempel AB', [SOFTWARE], 30],
  ['Journalsystem Exempel AB', [SOFTWARE], 10],
  ['Vårdflöde Programvara AB', [SOFTWARE], 8],
  ['Digitala Mötet i Vården AB', [SOFTWARE], 4],
  ['Tidboken Exempel AB', [SOFTWARE], 3],
  ['Labbsvaret Programvara AB', [SOFTWARE], 4],
  ['Bildarkivet Exempel AB', [SOFTWARE], 4],
  ['Tandjournalen i Sjöviken AB', [SOFTWARE], 2],
  ['Bemannad Schemaläggning AB', [SOFTWARE], 3],
  ['Ekonomisystem Kolumnen AB', [SOFTWARE], 3],
  ['Integrationsverket Exempel AB', [SOFTWARE], 4],
  ['Öppen Källa i Tallmo Ek. för.', [SOFTWARE], 3],
  ['Databasvännerna AB', [SOFTWARE], 4],
  ['Diariet & Arkivet AB', [SOFTWARE], 2],
  ['Egenmonitorering Exempel AB', [SOFTWARE, MEDICAL_DEVICE], 2],
  ['Kallelsen Köhantering AB', [SOFTWARE], 2],
  ['Servicetekniker i Exempelstad AB', [], 0],
  ['Konsultbyrån Rosenlund AB', [], 0],
  ['Driftpartner Exempel AB', [], 0],
  ['Utskrift som Tjänst i Åbybro AB', [], 0],
  ['Återbruket IT-retur AB', [], 0],
  ['Reservkraft Fiskeholm AB', [], 0],
  ['Tolkning på Distans Exempel AB', [], 0],
  ['Leasingbolaget Avbetalt AB', [], 0],
  ['Kalibrering & Tillsyn Exempel AB', [], 0],
  ['Revisionsbyrån Plus Minus AB', [], 0],
];

/** The region's suppliers, and which of them sells a category, by their shares. */
export interface Suppliers {
  readonly all: readonly Supplier[];
  pick(category: AssetCategory, random: Random): Supplier;
}

export function makeSuppliers(records: Records, day: LocalDate): Suppliers {
  const entries = SUPPLIERS.map(([name, sells, share], index) => {
    const domain = `${domainOf(name)}.example`;
    const nineDigits = `559990${String(101 + index)}`;
    const supplier: Supplier = {
      ...records.madeOn(day),
      name,
      organisationNumber: parseOrganisationNumber(nineDigits + luhnDigit(nineDigits)),
      email: `kundtjanst@${domain}`,
      // The numbers that the Swedish regulator keeps free for fiction: 08-465 004 00 to 08-465 004 99.
      phone: `08-465 004 ${String(index).padStart(2, '0')}`,
      website: `https://www.${domain}`,
    };
    return { supplier, sells, share };
  });
  const sellers = new Map(
    Object.values(AssetCategory).map((category) => [
      category,
      new Weighted(
        entries.map(({ supplier, sells, share }) => [supplier, sells.includes(category) ? share : 0] as const),
      ),
    ]),
  );
  return {
    all: entries.map(({ supplier }) => supplier),
    pick: (category, random) => (sellers.get(category) as Weighted<Supplier>).pick(random),
  };
}

/** 'Brandmuren Exempel AB' as 'brandmuren-exempel'. */
function domainOf(name: string): string {
  const plain = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return plain.replace(/ (ab|hb|ek\. for\.)$/, '').replace(/[^a-z0-9]+/g, '-');
}
