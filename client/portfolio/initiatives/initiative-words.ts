import type { InitiativeBond, InitiativeEffect, InitiativeKind, InitiativeStage } from '../../gql/graphql.ts';
import type { Translate } from '../../i18n/use-t.ts';
import type { Choice } from '../../records/field-spec.ts';

/** In which order the values of an enum are offered; the compiler sees to it that none is missing. */
const ordered = <Value extends string>(values: Readonly<Record<Value, true>>) => Object.keys(values) as Value[];

/** The stages of initiatives, from idea to benefit at home. */
export const stages = ordered<InitiativeStage>({
  IDEA: true,
  PRE_STUDY: true,
  PROPOSED: true,
  DECIDED: true,
  RUNNING: true,
  ROLLOUT: true,
  REALISING: true,
  CLOSED: true,
  STOPPED: true,
});

const kinds = ordered<InitiativeKind>({ DIGITALISATION: true, RESTRUCTURING: true });
const effects = ordered<InitiativeEffect>({ INTRODUCES: true, CHANGES: true, REPLACES: true, NEEDS: true });
const bonds = ordered<InitiativeBond>({ DEPENDS_ON: true, EXCLUDES: true });

type Options = (t: Translate) => readonly Choice[];

export const stageOptions: Options = (t) => stages.map((value) => ({ value, label: t(`portfolio.stage.${value}`) }));
export const kindOptions: Options = (t) => kinds.map((value) => ({ value, label: t(`portfolio.kind.${value}`) }));
export const effectOptions: Options = (t) => effects.map((value) => ({ value, label: t(`portfolio.effect.${value}`) }));
export const bondOptions: Options = (t) => bonds.map((value) => ({ value, label: t(`portfolio.bond.${value}`) }));
