import { UnstyledButton } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/gql.ts';
import { useT } from '../i18n/use-t.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import { windows } from './contract-filters.ts';
import type { Window, windowConditions } from './deadline-windows.ts';
import classes from './deadlines.module.css';

const DeadlineFigures = graphql(`
  query DeadlineFigures(
    $search: String
    $in30: ContractWhere
    $in90: ContractWhere
    $in180: ContractWhere
    $in365: ContractWhere
    $overdue: ContractWhere
    $orphaned: ContractWhere
  ) {
    in30: contracts(search: $search, where: $in30) {
      aggregate {
        count
        sum {
          annualCost
        }
      }
    }
    in90: contracts(search: $search, where: $in90) {
      aggregate {
        count
        sum {
          annualCost
        }
      }
    }
    in180: contracts(search: $search, where: $in180) {
      aggregate {
        count
        sum {
          annualCost
        }
      }
    }
    in365: contracts(search: $search, where: $in365) {
      aggregate {
        count
        sum {
          annualCost
        }
      }
    }
    overdue: contracts(search: $search, where: $overdue) {
      totalCount
    }
    orphaned: contracts(search: $search, where: $orphaned) {
      totalCount
    }
  }
`);

/** What the windows hold, and what is overdue or without owner; the former figures stay while new ones are on their way. */
export function useDeadlineFigures(search: string | null, conditions: ReturnType<typeof windowConditions>) {
  const { data, previousData, error, refetch } = useQuery(DeadlineFigures, {
    variables: { search, ...conditions },
    fetchPolicy: 'no-cache',
  });
  return { figures: data ?? previousData, error, refresh: () => void refetch() };
}

export type DeadlineFigures = NonNullable<ReturnType<typeof useDeadlineFigures>['figures']>;

interface WindowChoiceProps {
  readonly figures: DeadlineFigures | undefined;
  readonly chosen: Window;
  readonly onChange: (window: Window) => void;
}

/** How far ahead to look: each window with how many contracts are to be decided on, and what they cost in a year. */
export function WindowChoice({ figures, chosen, onChange }: WindowChoiceProps) {
  const t = useT();
  const { money } = useFormats();
  return (
    <div role="group" aria-label={t('contracts.deadlines.windows')} className={classes.windows}>
      {windows.map((days) => {
        const { count = null, sum } = figures?.[`in${days}`].aggregate ?? {};
        return (
          <UnstyledButton
            key={days}
            className={classes.window}
            aria-pressed={days === chosen}
            onClick={() => onChange(days)}
          >
            <span className={classes.days}>{t('contracts.deadlines.within', { days })}</span>{' '}
            <span className={classes.figure}>{count === null ? '…' : t('contracts.deadlines.count', { count })}</span>{' '}
            <span className={classes.cost}>{money(sum?.annualCost ?? (count === 0 ? '0' : null)) ?? '\u00a0'}</span>
          </UnstyledButton>
        );
      })}
    </div>
  );
}
