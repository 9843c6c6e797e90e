import { SetObjective } from '../../gql/graphql.ts';
import { useT, type Translate } from '../../i18n/use-t.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import type { Formats } from '../../ui/format/formats.ts';
import type { ChosenInitiative, FoundSet, LeftOutInitiative, ResourceAmount } from './found-set.ts';

interface Named {
  readonly code: string;
  readonly name: string;
}

/** How sets are put in words. */
export interface SetWords {
  /** A value in what is maximised: SEK, or points. */
  value(this: void, value: string | null, options?: { readonly signed?: boolean }): string | null;
  amount(this: void, resource: Pick<ResourceAmount, 'kind' | 'amount'>): string;
  resource(this: void, resource: ResourceAmount): string;
  claims(this: void, chosen: ChosenInitiative): string[];
  obstacles(this: void, out: LeftOutInitiative): string[];
  unfit(this: void, unfit: FoundSet['unfit'][number]): string;
  conflict(this: void, conflict: FoundSet['conflicts'][number]): string;
}

export const named = ({ code, name }: Named) => `${code} ${name}`;

export function useSetWords(objective: SetObjective): SetWords {
  const t = useT();
  const formats = useFormats();
  return setWords(objective, t, formats);
}

function setWords(objective: SetObjective, t: Translate, { money, number }: Formats): SetWords {
  const inMoney = objective === SetObjective.NPV || objective === SetObjective.BENEFIT;
  const amount: SetWords['amount'] = ({ kind, amount: much }) =>
    kind === 'FRAME' ? money(much) : t('portfolio.lab.hours', { hours: number(much, { decimals: 0 }) });
  const resource = (of: ResourceAmount) => t('portfolio.lab.resource', { name: of.name, period: of.period });
  return {
    value: (value, options) => {
      if (value === null) return null;
      if (inMoney) return money(value, options);
      return t('portfolio.lab.points', { points: number(value, { decimals: 1, ...options }) });
    },
    amount,
    resource,
    claims: ({ claims }) =>
      (claims ?? []).map(({ code, other }) => t(`portfolio.lab.claim.${code}`, { other: other ? named(other) : '' })),
    obstacles: (out) =>
      toldObstacles(out).map(({ code, other }) => {
        if (code === 'NO_ROOM') {
          const lacking = out.shortages.map((each) => `${amount(each)} ${t('portfolio.lab.in')} ${resource(each)}`);
          return t('portfolio.lab.obstacle.NO_ROOM', { lacking: lacking.join(', '), year: String(out.start ?? '') });
        }
        return t(`portfolio.lab.obstacle.${code}`, { other: other ? named(other) : '' });
      }),
    unfit: ({ reason, by }) => t(`portfolio.lab.unfit.${reason}`, { by: by ?? '' }),
    conflict: ({ kind, initiatives, resource: of, variantOf }) =>
      t(`portfolio.lab.conflict.${kind}`, {
        one: initiatives[0] ? named(initiatives[0]) : '',
        other: initiatives[1] ? named(initiatives[1]) : (variantOf ?? ''),
        resource: of ? `${resource(of)} (${amount(of)})` : '',
      }),
  };
}

/** Of what adds nothing it is no use to say what money it lacks. */
function toldObstacles({ obstacles }: LeftOutInitiative): LeftOutInitiative['obstacles'] {
  const addsNothing = obstacles.some(({ code }) => code === 'ADDS_NOTHING');
  return addsNothing ? obstacles.filter(({ code }) => code !== 'NO_ROOM') : obstacles;
}
