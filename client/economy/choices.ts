import { BenefitKind, Beneficiary, Certainty, CostClass, Scenario } from '../gql/graphql.ts';
import type { Translate } from '../i18n/use-t.ts';
import type { Choice } from '../records/field-spec.ts';

/** What is planned, what is expected and what came of it: in the order of time. */
export const scenarios = [Scenario.BUDGET, Scenario.FORECAST, Scenario.ACTUAL] as const;

export const scenarioChoices = (t: Translate): Choice[] =>
  scenarios.map((value) => ({ value, label: t(`economy.scenario.${value}`) }));

export const classChoices = (t: Translate): Choice[] =>
  Object.values(CostClass).map((value) => ({ value, label: t(`economy.class.${value}`) }));

/** What may count towards a frame first. */
export const benefitKinds = [
  BenefitKind.FINANCIAL,
  BenefitKind.REDISTRIBUTIVE,
  BenefitKind.QUALITY,
  BenefitKind.ENVIRONMENTAL,
] as const;

export const benefitKindChoices = (t: Translate): Choice[] =>
  benefitKinds.map((value) => ({ value, label: t(`economy.benefitKind.${value}`) }));

/** The most certain first. */
export const certainties = [Certainty.GREEN, Certainty.YELLOW, Certainty.RED] as const;

export const certaintyChoices = (t: Translate): Choice[] =>
  certainties.map((value) => ({ value, label: t(`economy.certainty.${value}`) }));

export const beneficiaryChoices = (t: Translate): Choice[] =>
  Object.values(Beneficiary).map((value) => ({ value, label: t(`services.beneficiary.${value}`) }));
