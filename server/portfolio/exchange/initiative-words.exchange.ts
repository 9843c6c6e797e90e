import type { EnumName } from '../../exchange/exchange-kind.ts';
import type { InitiativeEffect, InitiativeKind } from '../initiative-kind.ts';
import type { InitiativeStage } from '../initiative-stage.ts';

const name = (sv: string, en: string, ...aliases: readonly string[]): EnumName => ({ label: { sv, en }, aliases });

/** What files call the values of initiatives' enums: first as the screens do, then as people write. */
export const KIND_WORDS: Readonly<Record<InitiativeKind, EnumName>> = {
  DIGITALISATION: name('Digitalisering', 'Digitalisation', 'Digitaliseringsprojekt', 'E-hälsa'),
  RESTRUCTURING: name('Omstruktureringsåtgärd', 'Restructuring measure', 'Omstrukturering', 'Restructuring'),
};

export const STAGE_WORDS: Readonly<Record<InitiativeStage, EnumName>> = {
  IDEA: name('Idé', 'Idea'),
  PRE_STUDY: name('Förstudie', 'Pre-study'),
  PROPOSED: name('Föreslagen', 'Proposed', 'Föreslaget'),
  DECIDED: name('Beslutad', 'Decided', 'Beslutat'),
  RUNNING: name('Pågår', 'Running', 'Pågående'),
  ROLLOUT: name('Breddinförande', 'Broad introduction', 'Rollout'),
  REALISING: name('Hemtagning', 'Taking benefit home', 'Realising'),
  CLOSED: name('Avslutad', 'Closed', 'Avslutat'),
  STOPPED: name('Stoppad', 'Stopped', 'Stoppat'),
};

export const EFFECT_WORDS: Readonly<Record<InitiativeEffect, EnumName>> = {
  INTRODUCES: name('Inför', 'Introduces'),
  CHANGES: name('Förändrar', 'Changes', 'Ändrar'),
  REPLACES: name('Ersätter', 'Replaces', 'Avvecklar'),
  NEEDS: name('Förutsätter', 'Needs', 'Behöver'),
};
