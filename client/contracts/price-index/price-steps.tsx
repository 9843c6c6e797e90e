import { Text } from '@mantine/core';
import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { ClauseFieldsFragment, PriceStepsFieldsFragment } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import classes from './price-steps.module.css';

const priceStepsFields = graphql(`
  fragment PriceStepsFields on ContractLinePrice {
    adjustments {
      day
      reference
      indexChange
      changeSinceLast
      outcome
      appliedChange
      price
      movements {
        series
        weight
        fromMonth
        from
        toMonth
        to
      }
    }
  }
`);

export const readSteps = (line: FragmentType<typeof priceStepsFields>): PriceStepsFieldsFragment =>
  getFragmentData(priceStepsFields, line);

interface PriceStepsProps {
  readonly item: string;
  readonly steps: PriceStepsFieldsFragment;
  readonly clause: ClauseFieldsFragment;
  readonly agreedPrice: string | null;
}

/** How a price came about, adjustment by adjustment, in the order in which one would work it out by hand. */
export function PriceSteps({ item, steps: { adjustments }, clause, agreedPrice }: PriceStepsProps) {
  const t = useT();
  const { day, moneyExact } = useFormats();
  if (adjustments.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('contracts.index.steps.before', { day: day(clause.firstAdjustment) })}
      </Text>
    );
  }
  return (
    <details className={classes.steps}>
      <summary>{t('contracts.index.steps.of', { item })}</summary>
      <Text size="sm">
        {t('contracts.index.steps.rule', { clause: clause.name, price: moneyExact(agreedPrice) ?? '' })}
      </Text>
      {adjustments.map((adjustment) => (
        <Adjustment key={adjustment.day} adjustment={adjustment} clause={clause} />
      ))}
    </details>
  );
}

interface AdjustmentProps {
  readonly adjustment: PriceStepsFieldsFragment['adjustments'][number];
  readonly clause: ClauseFieldsFragment;
}

function Adjustment({ adjustment, clause }: AdjustmentProps) {
  const t = useT();
  const { day, month, number, percent, moneyExact } = useFormats();
  const { reference, movements, indexChange, changeSinceLast = null, outcome, appliedChange, price } = adjustment;
  const signed = { signed: true, decimals: 4 };
  return (
    <>
      <Text size="sm" fw={600} mt="xs">
        {day(adjustment.day)}
      </Text>
      <ol className={classes.list}>
        {movements.map(({ series, weight, fromMonth, from, toMonth, to }) => (
          <li key={series}>
            {t('contracts.index.steps.movement', {
              series,
              weight: percent(weight),
              from: number(from),
              fromMonth: month(fromMonth),
              to: number(to),
              toMonth: month(toMonth),
            })}
          </li>
        ))}
        <li>{t('contracts.index.steps.change', { change: percent(indexChange, signed) })}</li>
        {changeSinceLast !== null && (
          <li>
            {t('contracts.index.steps.trigger', {
              change: percent(changeSinceLast, signed),
              trigger: percent(clause.trigger ?? '0'),
            })}
          </li>
        )}
        <li>
          {t(`contracts.index.outcome.${outcome}`, {
            share: percent(clause.share),
            change: percent(appliedChange, signed),
            cap: percent(clause.cap ?? '0'),
            floor: percent(clause.floor ?? '0'),
          } as never)}
        </li>
        <li>
          {t('contracts.index.steps.price', {
            reference: moneyExact(reference),
            change: percent(appliedChange, signed),
            price: moneyExact(price),
          })}
        </li>
      </ol>
    </>
  );
}
