import type { DeclaredExport } from '../exchange/export/exported-list.ts';
import { assetRelations } from './asset-relation.record.ts';

export const assetRelationExport: DeclaredExport = {
  record: assetRelations,
  name: { sv: 'Samband', en: 'Relations' },
  columns: [
    { path: 'from.tag', label: { sv: 'Från, stöldmärkning', en: 'From, asset tag' } },
    { path: 'from.name', label: { sv: 'Från, namn', en: 'From, name' } },
    {
      path: 'kind',
      label: { sv: 'Samband', en: 'Relation' },
      words: {
        RUNS_ON: { sv: 'Körs på', en: 'Runs on' },
        CONNECTS_TO: { sv: 'Är ansluten till', en: 'Is connected to' },
        STORES_ON: { sv: 'Lagrar på', en: 'Stores on' },
        PROTECTED_BY: { sv: 'Skyddas av', en: 'Is protected by' },
        DEPENDS_ON: { sv: 'Beror på', en: 'Depends on' },
      },
    },
    { path: 'to.tag', label: { sv: 'Till, stöldmärkning', en: 'To, asset tag' } },
    { path: 'to.name', label: { sv: 'Till, namn', en: 'To, name' } },
    { path: 'note', label: { sv: 'Anteckning', en: 'Note' } },
  ],
};
