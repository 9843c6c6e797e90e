import type { inventoryListSv } from './inventory-list.sv.ts';

export const inventoryListEn: Record<keyof typeof inventoryListSv, string> = {
  'inventory.list.search': 'Tag, name, serial number or model',
  'inventory.list.counting': 'Counting',
  'inventory.list.all': '{count, plural, one {{shown} asset} other {{shown} assets}}',
  'inventory.list.some': '{shown} of {all} {count, plural, one {asset} other {assets}}',
  'inventory.list.cost': 'purchased for {cost}',
  'inventory.list.totalsFailed': 'The number and the sum could not be fetched.',
  'inventory.list.empty.title': 'No assets yet',
  'inventory.list.empty.text':
    'Register the first one here. Many at once are read in through the API, which is described under About Hemtag.',
  'inventory.list.noMatch.title': 'No asset matches',
  'inventory.list.noMatch.text':
    'The search and the filters leave none. Take them away, or one at a time above the table.',
  'inventory.list.noMatch.clear': 'Clear search and filters',

  'inventory.view.all': 'All',
  'inventory.view.inUse': 'In use',
  'inventory.view.unsupported': 'Unsupported, in use',
  'inventory.view.unclassified': 'Not fully classified',
  'inventory.view.latest': 'Latest changes',

  'inventory.quarter': 'Q{quarter} {year}',

  'inventory.age': '{years, plural, =0 {From this year} one {# year} other {# years}}',

  'inventory.support.ended': 'Has ended',
  'inventory.support.endedShort': 'ended',
  'inventory.support.soonShort': 'soon',
  'inventory.support.unknownReason': 'Neither the asset, its model nor a product cycle tells a day',
  'inventory.support.endedChart': 'Ended',
  'inventory.support.laterChart': 'After',
  'inventory.support.later': 'Later',
  'inventory.support.unknown': 'Unknown',
  'inventory.support.period': 'Quarter',
  'inventory.support.chart': 'Assets by when their support ends',
  'inventory.support.list': 'Show {count, plural, one {# asset} other {# assets}}: {period}',
  'inventory.support.noAssets': 'No assets',
  'inventory.support.noCost': 'None of the assets has a purchase cost',
  'inventory.support.scope': 'without those disposed of',

  'inventory.classes.missing': 'No classification has been made',

  'inventory.units.open': 'Show the units under {unit}',
  'inventory.units.close': 'Hide the units under {unit}',
  'inventory.units.failed': 'The units could not be fetched.',

  'inventory.change.nothing': 'empty',

  'inventory.bulk.open': 'Edit',
  'inventory.bulk.title': 'Edit {count, plural, one {# asset} other {# assets}}',
  'inventory.bulk.previewTitle': 'How the {count, plural, one {asset changes} other {assets change}}',
  'inventory.bulk.text':
    'Choose which fields to change. Other fields keep their values, and nothing is saved until you have seen what happens.',
  'inventory.bulk.field': 'Field to change',
  'inventory.bulk.anotherField': 'Another field to change',
  'inventory.bulk.keep': 'Do not change {field}',
  'inventory.bulk.emptied': 'Left empty, the field is cleared.',
  'inventory.bulk.look': 'See what happens',
  'inventory.bulk.back': 'Back',
  'inventory.bulk.changed': '{count, plural, one {# changes} other {# change}}',
  'inventory.bulk.unchanged': '{count, plural, one {# is so already} other {# are so already}}',
  'inventory.bulk.refused': '{count, plural, one {# is refused} other {# are refused}}',
  'inventory.bulk.refusedText':
    '{count, plural, one {The one that is refused stays as it is.} other {Those that are refused stay as they are.}} The others change.',
  'inventory.bulk.table': 'What happens to each asset',
  'inventory.bulk.asset': 'Asset',
  'inventory.bulk.what': 'Change',
  'inventory.bulk.rowRefused': 'Refused: {reason}',
  'inventory.bulk.rowUnchanged': 'Is so already',
  'inventory.bulk.reason': 'Why',
  'inventory.bulk.reasonHelp': "Is kept in each asset's history.",
  'inventory.bulk.apply': 'Change {count, plural, one {# asset} other {# assets}}',
  'inventory.bulk.saved': '{count, plural, one {# asset is changed} other {# assets are changed}}',
  'inventory.bulk.tooMany': 'At most {limit, number} can be changed at once. Narrow the list.',
};
