import type { DeclaredExport } from '../exchange/export/exported-list.ts';
import { serviceMeasures } from './service-measure.record.ts';

export const serviceMeasureExport: DeclaredExport = {
  record: serviceMeasures,
  name: { sv: 'Pilotens mått', en: 'Measures of pilots' },
  columns: [
    { path: 'service.code', label: { sv: 'Tjänstekod', en: 'Service code' } },
    { path: 'service.name', label: { sv: 'Tjänst', en: 'Service' } },
    { path: 'name', label: { sv: 'Mått', en: 'Measure' } },
    { path: 'figureUnit', label: { sv: 'Enhet', en: 'Unit' } },
    { path: 'baseline', label: { sv: 'Nollmätning', en: 'Baseline' } },
    { path: 'result', label: { sv: 'Resultat', en: 'Result' } },
    { path: 'measuredOn', label: { sv: 'Mätt', en: 'Measured' } },
    { path: 'source', label: { sv: 'Källa', en: 'Source' } },
  ],
};
