import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@apollo/client/react';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { parseSwedishNumber } from '../../../server/values/swedish-number.ts';
import { graphql } from '../../gql/gql.ts';
import { useT } from '../../i18n/use-t.ts';
import { moneyInput } from '../../records/money-input.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { readSteps } from './calculation.ts';
import { CalculationSteps } from './calculation-steps.tsx';
import classes from './digital-visits.module.css';

const CalculateIncentive = graphql(`
  query CalculateIncentive($input: TravelIncentiveCalculationInput!) {
    calculateTravelIncentive(input: $input) {
      total
      payouts {
        payout
        steps {
          ...CalculationStepFields
        }
      }
    }
  }
`);

const REST = 300;

/** What a care giver would be paid of the travel that it saved. Kept for a care giver and period under incentives. */
export function IncentiveCalculator() {
  const t = useT();
  const id = useId();
  const faultOf = useFaultOf();
  const { moneyExact } = useFormats();
  const [typed, setTyped] = useState({ baseline: '', actual: '', share: '50' });
  const numbers = {
    baseline: parseSwedishNumber(typed.baseline),
    actual: parseSwedishNumber(typed.actual),
    share: parseSwedishNumber(typed.share),
  };
  const { baseline, actual, share } = numbers;
  const isWhole = baseline !== null && actual !== null && share !== null;
  const input = isWhole && {
    share,
    careGivers: [{ careGiver: '', baseline: moneyInput(baseline), actual: moneyInput(actual) }],
  };
  const [asked] = useDebouncedValue(input ? JSON.stringify(input) : null, REST);
  const { data, error } = useQuery(CalculateIncentive, {
    variables: { input: JSON.parse(asked ?? 'null') as never },
    skip: asked === null,
    fetchPolicy: 'no-cache',
  });
  const paid = asked === null ? null : data?.calculateTravelIncentive;
  const field = (name: keyof typeof typed, suffix: string) => (
    <TextInput
      label={t(`digitalVisits.incentive.${name}`)}
      value={typed[name]}
      rightSection={suffix}
      autoComplete="off"
      error={typed[name].trim() !== '' && numbers[name] === null && t('ui.form.error.number')}
      onChange={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })}
    />
  );
  return (
    <div className={classes.columns}>
      <Stack gap="md">
        <Text size="sm">{t('digitalVisits.calculator.travelIncentive.help')}</Text>
        {field('baseline', 'kr')}
        {field('actual', 'kr')}
        {field('share', '%')}
      </Stack>
      <section aria-labelledby={id}>
        <Group justify="space-between" mb="sm">
          <Title order={2} size="h3" id={id}>
            {t('digitalVisits.outcome')}
          </Title>
          <Button component={Link} to="/services/incentives" variant="default">
            {t('digitalVisits.incentives.toList')}
          </Button>
        </Group>
        {error && <FaultNotice fault={faultOf(error)} />}
        {paid && !error && (
          <Stack gap="md" aria-live="polite">
            <dl className={classes.results}>
              <div className={classes.result} data-main>
                <dt>{t('digitalVisits.incentive.payout')}</dt>
                <dd>{moneyExact(paid.total)}</dd>
              </div>
            </dl>
            <Text size="sm">{t('digitalVisits.incentives.advice')}</Text>
            <CalculationSteps
              steps={readSteps(paid.payouts.flatMap(({ steps }) => steps))}
              label={t('records.howComputed')}
            />
          </Stack>
        )}
      </section>
    </div>
  );
}
