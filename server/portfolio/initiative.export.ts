import type { DeclaredExport } from '../exchange/export/exported-list.ts';
import { initiativeDependencies } from './initiative-dependency.record.ts';
import { initiativeLinks } from './initiative-link.record.ts';
import { initiatives } from './initiative.record.ts';
import { strategicGoals } from './strategic-goal.record.ts';
import {
  column,
  CODE,
  NAME,
  DESCRIPTION,
  NOTE,
  CHANGED,
  REGISTRY_NUMBER,
  MONTHS,
  UNIT,
  INITIATIVE,
} from './exported-columns.ts';
import { BOND_WORDS, EFFECT_WORDS, INITIATIVE_KIND_WORDS, STAGE_WORDS } from './portfolio-words.ts';

/** How initiatives, what they are linked to and their goals are written to files. */
export const initiativeExports: readonly DeclaredExport[] = [
  {
    record: initiatives,
    name: { sv: 'Initiativ', en: 'Initiatives' },
    columns: [
      CODE,
      NAME,
      column('kind', 'Typ', 'Kind', INITIATIVE_KIND_WORDS),
      column('stage', 'Läge', 'Stage', STAGE_WORDS),
      DESCRIPTION,
      ...UNIT,
      column('owner.name', 'Ägare', 'Owner'),
      column('area', 'Område', 'Area'),
      column('isPrioritised', 'Prioriterat', 'Prioritised'),
      ...MONTHS,
      column('likelyCost', 'Trolig kostnad', 'Likely cost'),
      column('organisationalOutcome', 'Verksamhetsmässigt utfall', 'Outcome for the organisation'),
      column('economicOutcome', 'Ekonomiskt utfall', 'Economic outcome'),
      column('isAdditional', 'Utöver handlingsplanen', 'On top of the action plan'),
      column('planMeasure', 'Åtgärd i handlingsplanen', 'Measure of the action plan'),
      column('sideEffects', 'Sidoeffekter', 'Side effects'),
      column('isMandatory', 'Måste genomföras', 'Mandatory'),
      column('earliestStart', 'Tidigaste startår', 'Earliest start'),
      column('latestStart', 'Senaste startår', 'Latest start'),
      column('variantOf', 'Variant av', 'Variant of'),
      REGISTRY_NUMBER,
      column('proposer', 'Förslagsställare', 'Proposer'),
      column('initiatedAt', 'Väckt vid', 'Raised at'),
      column('initiatedOn', 'Väckt', 'Raised on'),
      column('submittedOn', 'Inlämnat', 'Handed in'),
      column('decidedBy', 'Beslutat av', 'Decided by'),
      column('decidedOn', 'Beslutsdatum', 'Decided on'),
      column('decision', 'Beslut', 'Decision'),
      NOTE,
      CHANGED,
    ],
  },
  {
    record: initiativeLinks,
    name: { sv: 'Initiativens kopplingar', en: 'Links of initiatives' },
    columns: [
      ...INITIATIVE,
      column('effect', 'Vad det gör', 'What it does', EFFECT_WORDS),
      column('goal.code', 'Målkod', 'Goal code'),
      column('goal.name', 'Mål', 'Goal'),
      column('service.code', 'Tjänstekod', 'Service code'),
      column('service.name', 'Tjänst', 'Service'),
      column('asset.tag', 'Inventarienummer', 'Asset tag'),
      column('asset.name', 'Tillgång', 'Asset'),
      column('contract.number', 'Avtalsnummer', 'Contract number'),
      column('contract.name', 'Avtal', 'Contract'),
      NOTE,
    ],
  },
  {
    record: initiativeDependencies,
    name: { sv: 'Initiativens beroenden', en: 'Dependencies of initiatives' },
    columns: [
      ...INITIATIVE,
      column('bond', 'Bindning', 'Bond', BOND_WORDS),
      column('other.code', 'Det andras kod', 'Code of the other'),
      column('other.name', 'Det andra initiativet', 'The other initiative'),
      column('years', 'År före', 'Years before'),
      NOTE,
    ],
  },
  {
    record: strategicGoals,
    name: { sv: 'Strategiska mål', en: 'Strategic goals' },
    columns: [
      CODE,
      NAME,
      DESCRIPTION,
      column('source', 'Styrdokument', 'Policy document'),
      column('validFromDay', 'Gäller från', 'Valid from'),
      column('validToDay', 'Gäller till', 'Valid to'),
      CHANGED,
    ],
  },
];
