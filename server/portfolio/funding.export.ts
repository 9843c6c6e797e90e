import type { DeclaredExport } from '../exchange/export/exported-list.ts';
import { assignments } from './assignment.record.ts';
import { fundingFrameMembers } from './funding/funding-frame-member.record.ts';
import { fundingFrames } from './funding/funding-frame.record.ts';
import { column, CODE, NAME, NOTE, CHANGED, REGISTRY_NUMBER, MONTHS, UNIT, INITIATIVE } from './exported-columns.ts';
import { SOURCE_WORDS, SUBMISSION_WORDS } from './portfolio-words.ts';

/** How the money for initiatives, and what units are asked for, are written to files. */
export const fundingExports: readonly DeclaredExport[] = [
  {
    record: fundingFrames,
    name: { sv: 'Utrymmen', en: 'Frames' },
    columns: [
      CODE,
      NAME,
      column('source', 'Finansiering', 'Source', SOURCE_WORDS),
      ...UNIT,
      ...MONTHS,
      column('isClosed', 'Sluten lista', 'Closed list'),
      column('openingEquity', 'Eget kapital före första året', 'Equity before the first year'),
      column('motive', 'Synnerliga skäl', 'Exceptional reasons'),
      REGISTRY_NUMBER,
      column('decidedBy', 'Beslutat av', 'Decided by'),
      column('decidedOn', 'Beslutsdatum', 'Decided on'),
      column('description', 'Ändamål', 'Purpose'),
      NOTE,
      CHANGED,
    ],
  },
  {
    record: fundingFrameMembers,
    name: { sv: 'Utrymmenas listor', en: 'Lists of frames' },
    columns: [
      column('frame.code', 'Utrymmets kod', 'Frame code'),
      column('frame.name', 'Utrymme', 'Frame'),
      ...INITIATIVE,
      NOTE,
    ],
  },
  {
    record: assignments,
    name: { sv: 'Uppdrag', en: 'Assignments' },
    columns: [
      CODE,
      NAME,
      column('state', 'Läge', 'State', SUBMISSION_WORDS),
      ...UNIT,
      column('giver', 'Uppdragsgivare', 'Given by'),
      column('parent.code', 'För vidare', 'Carries further'),
      REGISTRY_NUMBER,
      column('decidedOn', 'Beslutsdatum', 'Decided on'),
      column('dueOn', 'Senast', 'Due'),
      column('submittedOn', 'Inlämnat', 'Handed in'),
      column('description', 'Vad som begärs', 'What is asked for'),
      NOTE,
      CHANGED,
    ],
  },
];
