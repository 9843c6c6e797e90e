import { useQuery } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { graphql } from '../../gql/gql.ts';
import type { BestSetInput, SetObjective } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { useSetWords } from './set-words.ts';
import { differenceTexts, readDifference } from './way-in.tsx';

const PriceQuery = graphql(`
  query PriceOfHaving($input: BestSetInput!, $code: String!) {
    bestSet(input: $input) {
      freeingEffect(code: $code) {
        status
        difference {
          ...SetDifferenceFields
        }
      }
    }
  }
`);

interface PriceOfHavingProps {
  /** The code of a chosen one that is in whatever it is worth. */
  readonly code: string;
  readonly input: BestSetInput;
  readonly objective: SetObjective;
}

/** What it costs to have one that must be in: what the set would be worth without having to, and what it would be. */
export function PriceOfHaving({ code, input, objective }: PriceOfHavingProps) {
  const t = useT();
  const faultOf = useFaultOf();
  const words = useSetWords(objective);
  const { data, error, refetch } = useQuery(PriceQuery, { variables: { input, code } });
  if (error) return <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <TextSkeleton lines={2} />;
  const masked = data.bestSet?.freeingEffect?.difference;
  const difference = masked && readDifference(masked);
  if (!difference) return <Text size="sm">{t('portfolio.lab.notInTime')}</Text>;
  const isFree = Number(difference.value) <= 0;
  const told = isFree
    ? t('portfolio.lab.priceOf.none')
    : t('portfolio.lab.priceOf.told', { price: words.value(difference.value) ?? '' });
  return (
    <Text size="sm" role="status">
      {[told, ...(isFree ? [] : differenceTexts(difference, t))].join(' ')}
    </Text>
  );
}
