import type { PresetTable } from './preset.ts';

/**
 * GLPI exports the columns of a list as its user has chosen them, with headers in the user's language.
 * Source: the default view of computers; the import plug-in's samples, whose 'Manufactuer' is taken as it is.
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
];

function alike<Field>(headers: readonly string[], field: Field): Record<string, Field> {
  return Object.fromEntries(headers.map((header) => [header, field]));
}
