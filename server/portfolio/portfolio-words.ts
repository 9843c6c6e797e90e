import type { Bilingual } from '../api/messages.ts';
import type { BenefitKind, Certainty } from '../economy/benefit-sums.ts';
import type { CostClass } from '../economy/costs/cost-class.ts';
import type { Beneficiary } from '../services/service-kind.ts';
import type { ParameterKind } from './appraisal/appraisal-parameter.entity.ts';
import type { FundingSource } from './funding/funding-frame.ts';
import type { ChargeState } from './funding/funding.enums.ts';
import type { InitiativeBond, InitiativeEffect, InitiativeKind } from './initiative-kind.ts';
import type { InitiativeStage } from './initiative-stage.ts';
import type { CostNature } from './planning/plan-line.ts';
import type { SubmissionState } from './submission.ts';

/** What files call the values of the portfolio's enums. */
type Words<Value extends string> = Readonly<Record<Value, Bilingual>>;

export const INITIATIVE_KIND_WORDS: Words<InitiativeKind> = {
  DIGITALISATION: { sv: 'Digitalisering', en: 'Digitalisation' },
  RESTRUCTURING: { sv: 'Omstruktureringsåtgärd', en: 'Restructuring measure' },
};

export const STAGE_WORDS: Words<InitiativeStage> = {
  IDEA: { sv: 'Idé', en: 'Idea' },
  PRE_STUDY: { sv: 'Förstudie', en: 'Pre-study' },
  PROPOSED: { sv: 'Föreslagen', en: 'Proposed' },
  DECIDED: { sv: 'Beslutad', en: 'Decided' },
  RUNNING: { sv: 'Pågår', en: 'Running' },
  ROLLOUT: { sv: 'Breddinförande', en: 'Broad introduction' },
  REALISING: { sv: 'Hemtagning', en: 'Taking benefit home' },
  CLOSED: { sv: 'Avslutad', en: 'Closed' },
  STOPPED: { sv: 'Stoppad', en: 'Stopped' },
};

export const EFFECT_WORDS: Words<InitiativeEffect> = {
  INTRODUCES: { sv: 'Inför', en: 'Introduces' },
  CHANGES: { sv: 'Förändrar', en: 'Changes' },
  REPLACES: { sv: 'Ersätter', en: 'Replaces' },
  NEEDS: { sv: 'Förutsätter', en: 'Needs' },
};

export const BOND_WORDS: Words<InitiativeBond> = {
  DEPENDS_ON: { sv: 'Förutsätter', en: 'Depends on' },
  EXCLUDES: { sv: 'Utesluter', en: 'Excludes' },
};

export const SOURCE_WORDS: Words<FundingSource> = {
  OPERATING: { sv: 'Drift', en: 'Operating' },
  INVESTMENT: { sv: 'Investering', en: 'Investment' },
  EQUITY: { sv: 'Eget kapital', en: 'Equity' },
  GRANT: { sv: 'Bidrag', en: 'Grant' },
};

export const CHARGE_WORDS: Words<ChargeState> = {
  PROPOSED: { sv: 'Föreslaget', en: 'Proposed' },
  DECIDED: { sv: 'Beslutat', en: 'Decided' },
};

export const SUBMISSION_WORDS: Words<SubmissionState> = {
  SUBMITTED: { sv: 'Inlämnat i tid', en: 'Handed in in time' },
  SUBMITTED_LATE: { sv: 'Inlämnat för sent', en: 'Handed in late' },
  LATE: { sv: 'Försenat', en: 'Late' },
  MISSING: { sv: 'Saknas än', en: 'Not yet handed in' },
};

export const CLASS_WORDS: Words<CostClass> = {
  RUN: { sv: 'Löpande', en: 'Run' },
  CHANGE: { sv: 'Förändring', en: 'Change' },
};

export const NATURE_WORDS: Words<CostNature> = {
  OPERATING: { sv: 'Drift', en: 'Operating' },
  INVESTMENT: { sv: 'Investering', en: 'Investment' },
};

export const BENEFIT_KIND_WORDS: Words<BenefitKind> = {
  FINANCIAL: { sv: 'Ekonomisk', en: 'Financial' },
  REDISTRIBUTIVE: { sv: 'Omfördelning', en: 'Redistributive' },
  QUALITY: { sv: 'Kvalitet', en: 'Quality' },
  ENVIRONMENTAL: { sv: 'Miljö', en: 'Environmental' },
};

export const CERTAINTY_WORDS: Words<Certainty> = {
  GREEN: { sv: 'Grön, säker', en: 'Green, certain' },
  YELLOW: { sv: 'Gul, indirekt', en: 'Yellow, indirect' },
  RED: { sv: 'Röd, svårvärderad', en: 'Red, hard to value' },
};

export const BENEFICIARY_WORDS: Words<Beneficiary> = {
  RESIDENT: { sv: 'Invånare', en: 'Residents' },
  EMPLOYEE: { sv: 'Medarbetare', en: 'Employees' },
  DECISION_MAKER: { sv: 'Beslutsfattare', en: 'Decision-makers' },
  SUPPLIER: { sv: 'Leverantörer', en: 'Suppliers' },
  SOCIETY: { sv: 'Samhället', en: 'Society' },
};

export const PARAMETER_WORDS: Words<ParameterKind> = {
  DISCOUNT_RATE: { sv: 'Kalkylränta', en: 'Discount rate' },
  DISCOUNT_RATE_LOW: { sv: 'Kalkylränta, lägre att pröva', en: 'Discount rate, a lower to try' },
  DISCOUNT_RATE_HIGH: { sv: 'Kalkylränta, högre att pröva', en: 'Discount rate, a higher to try' },
  PRICE_CHANGE: { sv: 'Prisförändring per år', en: 'Change of prices a year' },
  YELLOW_REALISED: { sv: 'Gul nytta som räknas hem', en: 'Yellow benefit that is counted on' },
  RESERVE_LIMIT: { sv: 'Resultatreserv: gräns för avsättning', en: 'Result reserve: limit of what may be put in' },
  RESERVE_LIMIT_NEGATIVE_EQUITY: {
    sv: 'Resultatreserv: gräns vid negativt eget kapital',
    en: 'Result reserve: limit with negative equity',
  },
  RESERVE_MOST: { sv: 'Resultatreserv: högsta storlek', en: 'Result reserve: largest size' },
};
