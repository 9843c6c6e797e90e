import { useQuery } from '@apollo/client/react';
import { List, Stack, Text } from '@mantine/core';
import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { BestSetInput, SetObjective } from '../../gql/graphql.ts';
import { useT, type Translate } from '../../i18n/use-t.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import type { LeftOutInitiative } from './found-set.ts';
import { named, useSetWords } from './set-words.ts';

const differenceFragment = graphql(`
  fragment SetDifferenceFields on SetDifference {
    value
    goesOut {
      code
      name
    }
    comesIn {
      code
      name
    }
    moves {
      code
      name
      from
      to
    }
  }
`);

export const readDifference = (masked: FragmentType<typeof differenceFragment>) =>
  getFragmentData(differenceFragment, masked);

const WayInQuery = graphql(`
  query WayIn($input: BestSetInput!, $code: String!, $frame: String!, $hasFrame: Boolean!) {
    bestSet(input: $input) {
      forcingEffect(code: $code, into: IN) {
        status
        difference {
          ...SetDifferenceFields
        }
        conflicts {
          kind
          initiatives {
            code
            name
          }
          resource {
            kind
            code
            name
            period
            amount
          }
          variantOf
        }
      }
      leastExtra(code: $code, frame: $frame) @include(if: $hasFrame) {
        extra
        reason
      }
    }
  }
`);

interface WayInProps {
  readonly out: LeftOutInitiative;
  readonly input: BestSetInput;
  readonly objective: SetObjective;
}

/** What it would take to have one that is left out: what it would displace, at what price, and how much more money it needs. */
export function WayIn({ out, input, objective }: WayInProps) {
  const t = useT();
  const faultOf = useFaultOf();
  const { moneyExact } = useFormats();
  const words = useSetWords(objective);
  const frame = out.shortages.find(({ kind }) => kind === 'FRAME');
  const { data, error, refetch } = useQuery(WayInQuery, {
    variables: { input, code: out.code, frame: frame?.code ?? '', hasFrame: frame !== undefined },
  });
  if (error) return <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <TextSkeleton lines={2} />;
  const effect = data.bestSet?.forcingEffect;
  const least = data.bestSet?.leastExtra;
  const difference = effect?.difference && readDifference(effect.difference);
  return (
    <Stack gap={4} role="status">
      {difference && (
        <Text size="sm">
          {t('portfolio.lab.price', { price: words.value(String(-Number(difference.value))) ?? '' })}{' '}
          {differenceTexts(difference, t).join(' ')}
        </Text>
      )}
      {effect?.status === 'INFEASIBLE' && (
        <>
          <Text size="sm">{t('portfolio.lab.cannotForce')}</Text>
          <List size="sm">
            {effect.conflicts.map((conflict, at) => (
              <List.Item key={at}>{words.conflict(conflict)}</List.Item>
            ))}
          </List>
        </>
      )}
      {frame && least && (
        <Text size="sm">
          {least.extra
            ? t('portfolio.lab.leastExtra', { amount: moneyExact(least.extra), frame: frame.name })
            : t(`portfolio.lab.leastExtra.${least.reason ?? 'NOT_FOUND_IN_TIME'}`, { frame: frame.name })}
        </Text>
      )}
    </Stack>
  );
}

/** How one set differs from another, a sentence for each way. */
export function differenceTexts(
  { goesOut, comesIn, moves }: ReturnType<typeof readDifference>,
  t: Translate,
): string[] {
  const list = (all: readonly { code: string; name: string }[]) => all.map(named).join(', ');
  return [
    ...(comesIn.length > 0 ? [t('portfolio.lab.comesIn', { names: list(comesIn) })] : []),
    ...(goesOut.length > 0 ? [t('portfolio.lab.goesOut', { names: list(goesOut) })] : []),
    ...moves.map((move) =>
      t('portfolio.lab.moves', { name: named(move), from: String(move.from), to: String(move.to) }),
    ),
  ];
}
