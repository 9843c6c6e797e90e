import type { overviewSv } from './overview.sv.ts';

export const overviewEn: Record<keyof typeof overviewSv, string> = {
  'overview.figures': 'Key figures',
  'overview.cost': 'purchased for {cost}',
  'overview.noCost': 'No purchase cost is given',
  'overview.ofAll': 'of {count} assets',
  'overview.unsupported': 'Unsupported, in use',
  'overview.unsupported.none': 'Nothing in use is without support.',
  'overview.unsupported.all': 'Show all without support',
  'overview.unclassified': 'Not fully classified',
  'overview.ofClassifiable': 'of {count} servers and systems',
  'overview.breakdown': 'Categories and status',
  'overview.number': 'Number',
  'overview.changes': 'Latest changes',
  'overview.changes.none': 'No asset has been changed yet.',
  'overview.changes.created': 'Registered',
  'overview.changes.more': '{count, plural, one {and # more field} other {and # more fields}}',
  'economy.overview.kept': 'Cost of the services',
  'economy.overview.ofWhichGreen': 'of which {amount} certain (green)',
  'economy.overview.realised': 'Realised benefit',
  'economy.unallocated.records': '{count, plural, one {# contract or asset} other {# contracts and assets}}',
};
