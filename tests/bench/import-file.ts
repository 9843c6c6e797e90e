import type { ClientBase } from 'pg';

/** What a file of assets refers to in the database. */
interface Referred {
  models: readonly { manufacturer: string; name: string; category: string }[];
  units: readonly string[];
  sites: readonly string[];
  suppliers: readonly string[];
  people: readonly string[];
}

const HEADERS = [
  'Inventarienummer',
  'Namn',
  'Kategori',
  'Status',
  'Tillverkare',
  'Modell',
  'Serienummer',
  'Enhetskod',
  'Platskod',
  'Innehavarens e-post',
  'Leverantör',
  'Ordernummer',
  'Anskaffad',
  'Anskaffningsvärde',
  'Garanti till',
  'Anteckning',
];

/** A file of new assets as Swedish Excel writes it, which refers to what there is in a demo world. */
export async function assetFile(client: ClientBase, rows: number): Promise<string> {
  const referred = await referredBy(client);
  const lines = [HEADERS.join(';')];
  for (let number = 0; number < rows; number += 1) lines.push(lineOf(referred, number));
  return `${lines.join('\r\n')}\r\n`;
}

function lineOf({ models, units, sites, suppliers, people }: Referred, number: number): string {
  const model = at(models, number * 7);
  const year = 2018 + (number % 8);
  const month = String((number % 12) + 1).padStart(2, '0');
  const day = String((number % 28) + 1).padStart(2, '0');
  return [
    `IMP-${String(number).padStart(7, '0')}`,
    `${model.name} ${number}`,
    model.category,
    'I drift',
    model.manufacturer,
    model.name,
    `SN${number.toString(36).toUpperCase().padStart(8, '0')}`,
    at(units, number * 3),
    at(sites, number * 5),
    number % 3 ? at(people, number) : '',
    at(suppliers, number),
    `B${year}-${number % 900}`,
    `${year}-${month}-${day}`,
    `${1000 + (number % 9000)},${String(number % 100).padStart(2, '0')}`,
    `${year + 3}-${month}-${day}`,
    number % 4 ? '' : 'Flyttad från förrådet; se ärendet',
  ]
    .map((text) => (/[;"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
    .join(';');
}

function at<T>(values: readonly T[], index: number): T {
  return values[index % values.length] as T;
}

async function referredBy(client: ClientBase): Promise<Referred> {
  const texts = async (sql: string) => (await client.query<{ text: string }>(sql)).rows.map(({ text }) => text);
  const models = await client.query<Referred['models'][number]>(
    'select manufacturer, name, category from asset_model order by id',
  );
  return {
    models: models.rows,
    units: await texts('select code as text from organisation_unit order by id'),
    sites: await texts('select code as text from site order by id'),
    suppliers: await texts('select name as text from supplier order by id'),
    people: await texts('select email as text from person where left_on is null order by id'),
  };
}
