import { useQuery } from '@apollo/client/react';
import { Button, Group, Select, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { parseLocalDate } from '../../../server/values/local-date.ts';
import { shiftMonth, yearMonthOf } from '../../../server/values/year-month.ts';
import { graphql } from '../../gql/gql.ts';
import { useT } from '../../i18n/use-t.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { PageHeader } from '../../ui/record/page-header.tsx';
import { SectionTabs } from '../../ui/record/section-tabs.tsx';
import { readSaved, type Saved } from './calculation.ts';
import { Calculator } from './calculator.tsx';
import type { CalculatorChoices, CalculatorSpec, Given } from './calculator-spec.ts';
import { calculators } from './calculators.ts';
import { IncentiveCalculator } from './incentive-calculator.tsx';
import { SavedCalculations } from './saved-calculations.tsx';

const CalculatorsGround = graphql(`
  query CalculatorsGround($code: String!, $hasSaved: Boolean!, $saved: ID!, $first: YearMonth!, $last: YearMonth!) {
    services(first: 200, orderBy: [{ field: NAME }]) {
      nodes {
        id
        code
        name
      }
    }
    travelTariffs {
      groupBy(by: [REGION]) {
        count
        keys {
          value
        }
      }
    }
    serviceUsages(
      where: { service: { code: { eq: $code } }, measure: { eq: VISITS }, month: { gte: $first, lte: $last } }
    ) {
      aggregate {
        sum {
          quantity
        }
      }
    }
    benefitCalculation(id: $saved) @include(if: $hasSaved) {
      ...SavedCalculationFields
    }
  }
`);

const MONTHS = 12;
const SAVED_NONE = 'benefitcalculation_00000000-0000-7000-8000-000000000000';

/** What digital visits give, calculated while one types, and kept as benefits of a service. */
export function CalculatorsPage() {
  const t = useT();
  const faultOf = useFaultOf();
  const { today } = useFormats();
  const [params, setParams] = useSearchParams();
  const [writes, setWrites] = useState(0);
  const code = params.get('service');
  const savedId = params.get('saved');
  const months = useMemo(() => {
    const last = shiftMonth(yearMonthOf(parseLocalDate(today)), -1);
    return { first: shiftMonth(last, 1 - MONTHS), last };
  }, [today]);
  const { data, error, refetch } = useQuery(CalculatorsGround, {
    variables: { code: code ?? '', hasSaved: savedId !== null, saved: savedId ?? SAVED_NONE, ...months },
    fetchPolicy: 'network-only',
  });
  const services = data?.services.nodes ?? [];
  const service = services.find((each) => each.code === code) ?? null;
  const saved = data?.benefitCalculation ? readSaved(data.benefitCalculation) : null;
  const groups = data?.travelTariffs.groupBy;
  const choices = useMemo<CalculatorChoices>(
    () => ({
      regions: (groups ?? []).toSorted((a, b) => b.count - a.count).flatMap(({ keys }) => keys[0]?.value ?? []),
    }),
    [groups],
  );
  const visits = data?.serviceUsages.aggregate.sum.quantity ?? null;
  const choose = (chosen: string | null) =>
    setParams(
      (current) => {
        if (chosen === null) current.delete('service');
        else current.set('service', chosen);
        current.delete('saved');
        return current;
      },
      { replace: true, preventScrollReset: true },
    );
  const shown = (spec: CalculatorSpec) => {
    const own = saved?.kind === spec.kind ? saved : null;
    return (
      <Calculator
        key={`${code} ${own?.id} ${own?.version}`}
        spec={spec}
        choices={choices}
        given={own ? givenOf(own) : begunWith(visits, choices, today)}
        saved={own}
        service={service}
        months={months}
        onSaved={() => {
          setWrites(writes + 1);
          void refetch();
        }}
      />
    );
  };
  return (
    <Stack gap="lg">
      <PageHeader
        title={t('digitalVisits.calculators')}
        subtitle={t('digitalVisits.calculators.subtitle')}
        actions={
          <>
            <Button component={Link} to="/services/tariffs" variant="default">
              {t('digitalVisits.tariffs')}
            </Button>
            <Button component={Link} to="/services/incentives" variant="default">
              {t('digitalVisits.incentives')}
            </Button>
          </>
        }
      />
      {error && <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={320} />}
      {data && (
        <>
          <Group align="flex-end" gap="md">
            <Select
              label={t('digitalVisits.service')}
              description={t('digitalVisits.service.help')}
              w={360}
              maw="100%"
              data={services.map(({ code: value, name }) => ({ value, label: `${name} (${value})` }))}
              value={service?.code ?? null}
              onChange={choose}
              searchable
              clearable
              clearButtonProps={{ 'aria-label': t('ui.action.clear') }}
              nothingFoundMessage={t('ui.nothingFound')}
            />
            {saved && <Text size="sm">{t('digitalVisits.saved.changing', { name: saved.name })}</Text>}
          </Group>
          <SectionTabs
            sections={[
              ...calculators.map((spec) => ({
                id: spec.input,
                label: t(`digitalVisits.calculator.${spec.input}`),
                content: shown(spec),
              })),
              {
                id: 'travelIncentive',
                label: t('digitalVisits.calculator.travelIncentive'),
                content: <IncentiveCalculator />,
              },
            ]}
          />
          {service && (
            <section aria-label={t('digitalVisits.saved')}>
              <Title order={2} size="h3" mb="sm">
                {t('digitalVisits.saved')}
              </Title>
              <SavedCalculations id={service.id} version={writes} />
            </section>
          )}
        </>
      )}
    </Stack>
  );
}

/** What a saved calculation was made with, by the names of the form's fields. */
function givenOf({ inputs, prices }: Saved): Given {
  const given = Object.fromEntries(inputs.map(({ name, value }) => [name, value]));
  const [price] = prices;
  return price ? { ...given, priceName: price.profession } : given;
}

/** What is known before anything is typed. */
function begunWith(visits: string | null, { regions }: CalculatorChoices, today: string): Given {
  const [whole = ''] = (visits ?? '').split('.');
  return {
    on: today,
    ...(regions[0] !== undefined && { region: regions[0] }),
    ...(whole !== '' && { visits: whole }),
  };
}
