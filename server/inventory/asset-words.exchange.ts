import type { EnumName } from '../exchange/exchange-kind.ts';
import type { AssetCategory } from './asset-category.ts';
import type { AssetStatus } from './asset-lifecycle.ts';
import { CATEGORY_NAMES } from './attributes.ts';

/** What the categories are called in files, beyond the names that people see in Hemtag; `|` stands between the words. */
const CATEGORY_ALIASES: Readonly<Record<AssetCategory, string>> = {
  NETWORK: 'Nätverk|Nätverksutrustning|Switch|Switchar|Router|Accesspunkt|Access point|Network device',
  COMPUTER:
    'Datorer|PC|Bärbar|Bärbar dator|Bärbara datorer|Stationär|Stationär dator|Arbetsstation|Tunn klient|Computers|' +
    'Laptop|Laptops|Notebook|Desktop|Desktops|Workstation|Tower|Mini Tower|All in One|Thin client',
  SMARTPHONE:
    'Smarttelefon|Smarttelefoner|Mobil|Mobiler|Mobiltelefon|Mobiltelefoner|Surfplatta|Läsplatta|Smartphone|' +
    'Smartphones|Phone|Mobile phone|Mobile phones|Cell phone|Tablet|Tablets',
  SERVER: 'Servrar|Servers|Virtuell server|Virtual machine|VM',
  STORAGE: 'Lagring|Lagringssystem|Disksystem|SAN|NAS|Storage system',
  IT_SECURITY: 'Brandvägg|Brandväggar|Säkerhet|Firewall|Firewalls|Security',
  MEDICAL_DEVICE: 'Medicinteknisk produkt|Medicinteknisk utrustning|MT|MTP|Medical equipment',
  SOFTWARE: 'Programvaror|System|Program|Applikation|Licens|Application|License|Licence',
};

/** What the states are called in Hemtag, in Swedish and English, and elsewhere. */
const STATUS_NAMES: Readonly<Record<AssetStatus, readonly [sv: string, en: string, aliases: string]>> = {
  PLANNED: ['Planerad', 'Planned', 'Planeras'],
  ORDERED: ['Beställd', 'Ordered', 'On order'],
  IN_STOCK: ['I lager', 'In stock', 'Lager|I förråd|Inventory|Stock'],
  IN_USE: ['I bruk', 'In use', 'I drift|I produktion|Används|Aktiv|Active|Deployed|In production'],
  RETIRING: ['Avvecklas', 'Retiring', 'Under avveckling|Decommissioning'],
  DISPOSED: ['Utrangerad', 'Disposed', 'Avvecklad|Kasserad|Skrotad|Såld|Retired|Scrapped|Archived|Decommissioned'],
};

export const CATEGORY_WORDS: Readonly<Record<string, EnumName>> = Object.fromEntries(
  Object.entries(CATEGORY_NAMES).map(([name, label]) => [
    name,
    { label, aliases: CATEGORY_ALIASES[name as AssetCategory].split('|') },
  ]),
);

export const STATUS_WORDS: Readonly<Record<string, EnumName>> = Object.fromEntries(
  Object.entries(STATUS_NAMES).map(([name, [sv, en, aliases]]) => [
    name,
    { label: { sv, en }, aliases: aliases.split('|') },
  ]),
);

export const SUPPORT_END_SOURCE_WORDS: Readonly<Record<string, EnumName>> = {
  ASSET: { label: { sv: 'Tillgången själv', en: 'The asset itself' } },
  MODEL: { label: { sv: 'Modellen', en: 'The model' } },
  PRODUCT_CYCLE: { label: { sv: 'Produktcykeln', en: 'The product cycle' } },
};
