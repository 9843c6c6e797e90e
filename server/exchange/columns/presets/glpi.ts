import type { PresetTable } from './preset.ts';

/**
 * GLPI exports the columns of a list as its user has chosen them, with headers in the user's language.
 * Source: the default view of computers; the import plug-in's samples, whose 'Manufactuer' is taken as it is; the columns
 * of contracts in GLPI 10 and 11 (`Contract::rawSearchOptions`), where periods are written as '12 months'.
 */
export const GLPI: readonly PresetTable[] = [
  {
    preset: 'GLPI',
    kind: 'ASSETS',
    knownBy: [
      ['Name', 'Type', 'Model', 'Manufactuer', 'serial'],
      ['Name', 'Entity', 'Serial number'],
      ['Name', 'Serial number', 'Operating System - Name'],
      ['Name', 'Serial number', 'Last update'],
      ['Namn', 'Enhet', 'Serienummer', 'Senaste uppdatering'],
      ['Namn', 'Entitet', 'Serienummer'],
      ['Namn', 'Serienummer', 'Operativsystem - Namn'],
      ['Namn', 'Serienummer', 'Senast uppdaterad'],
      ['Nom', 'Entité', 'Numéro de série'],
    ],
    columns: {
      ...alike(['Name', 'Namn', 'Nom'], 'name'),
      ...alike(['Entity', 'Enhet', 'Entitet', 'Entité'], 'unit.name'),
      ...alike(['Status', 'Statut', 'Tillstånd'], 'status'),
      ...alike(['Manufacturer', 'Manufacturers', 'Manufactuer', 'Tillverkare', 'Fabricant'], 'model.manufacturer'),
      ...alike(['Serial number', 'serial', 'Serienummer', 'Numéro de série'], 'serialNumber'),
      ...alike(['Inventory number', 'otherserial', 'Inventarienummer', "Numéro d'inventaire"], 'tag'),
      ...alike(['Type', 'Types', 'Typ', 'Typer'], 'category'),
      ...alike(['Model', 'Models', 'Modell', 'Modeller', 'Modèle'], 'model.name'),
      ...alike(['Location', 'Locations', 'Plats', 'Placering', 'Lieu'], 'site.name'),
      ...alike(['Comments', 'Kommentarer', 'Kommentar', 'Commentaires'], 'note'),
      ...alike(['Date of purchase', 'Inköpsdatum', "Date d'achat"], 'purchaseDate'),
      ...alike(['Supplier', 'Leverantör', 'Fournisseur'], 'supplier.name'),
      ...alike(['Value', 'Värde', 'Valeur'], 'purchaseCost'),
      ...alike(['Order number', 'Ordernummer', 'Numéro de commande'], 'orderNumber'),
      ...alike(
        ['Operating System - Name', 'Operativsystem - Namn', "Système d'exploitation - Nom"],
        'attributes.operatingSystem',
      ),
      ...alike(['Last update', 'Senaste uppdatering', 'Senast uppdaterad', 'Dernière modification'], null),
      ...alike(['Components - Processor', 'Komponenter - Processor', 'Composants - Processeur'], null),
    },
  },
  {
    preset: 'GLPI',
    kind: 'CONTRACTS',
    knownBy: [
      ['Name', 'Number', 'Start date', 'Duration'],
      ['Name', 'Number', 'Start date', 'Initial contract period'],
      ['Name', 'Number', 'Expiration date + notice'],
      ['Name', 'Start date', 'Notice', 'Email alarms'],
      ['Nom', 'Numéro', 'Date de début', 'Durée'],
    ],
    columns: {
      ...alike(['Name', 'Namn', 'Nom'], 'name'),
      ...alike(['Number', 'Nummer', 'Numéro'], 'number'),
      ...alike(['Entity', 'Entitet', 'Enhet', 'Entité'], 'unit.name'),
      ...alike(['Type', 'Types', 'Contract type', 'Contract types', 'Typ', 'Avtalstyp', 'Types de contrat'], 'kind'),
      ...alike(['Associated suppliers', 'Suppliers', 'Supplier', 'Leverantörer', 'Fournisseurs'], 'supplier.name'),
      ...alike(['Start date', 'Startdatum', 'Date de début'], 'start'),
      ...alike(['Duration', 'Initial contract period', 'Durée'], 'termMonths'),
      ...alike(['Notice', 'Uppsägning', 'Préavis'], 'noticeCount'),
      ...alike(['Renewal', 'Förnyelse', 'Reconduction'], 'renewal'),
      ...alike(['Periodicity', 'Contract renewal period', 'Périodicité'], 'renewalMonths'),
      ...alike(['Comments', 'Kommentarer', 'Commentaires'], 'note'),
      // Worked out from the rest; what it costs stands in price lines here.
      ...alike(['Expiration', 'Expiration date + notice', 'End date', 'Échéance'], null),
      ...alike(['ID', 'Status', 'Invoice period', 'Account number', 'Total cost', 'Costs', 'Cost'], null),
      ...alike(['Email alarms', 'Child entities', 'Number of items', 'Last update', 'Creation date'], null),
    },
  },
];

function alike<Field>(headers: readonly string[], field: Field): Record<string, Field> {
  return Object.fromEntries(headers.map((header) => [header, field]));
}
