import { Stack, Table, Title } from '@mantine/core';
import { graphql } from '../../gql/gql.ts';
import type { BenefitCellsFragment, BenefitKind, Certainty } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { Value } from '../../ui/record/value.tsx';
import { CertaintyBadge } from '../benefits/certainty-badge.tsx';
import { benefitKinds, certainties } from '../choices.ts';

export const benefitCells = graphql(`
  fragment BenefitCells on RecordBenefit {
    green
    greenAndYellow
    financial
    cells {
      kind
      certainty
      amount
    }
  }
`);

interface BenefitMatrixProps {
  readonly planned: BenefitCellsFragment;
  readonly asked: BenefitCellsFragment;
  readonly askedLabel: string;
}

/** Planned and realised beside each other, a row for each kind of benefit and a pair of columns for each certainty. */
export function BenefitMatrix({ planned, asked, askedLabel }: BenefitMatrixProps) {
  const t = useT();
  const { money } = useFormats();
  const amountOf = (figures: BenefitCellsFragment, kind: BenefitKind, certainty: Certainty) =>
    figures.cells.find((cell) => cell.kind === kind && cell.certainty === certainty)?.amount ?? null;
  const nothing = t('economy.none');
  return (
    <Stack gap="sm" component="section" aria-label={t('economy.matrix')}>
      <Title order={2} size="h3">
        {t('economy.matrix')}
      </Title>
      <Table.ScrollContainer minWidth={720} type="native" tabIndex={0}>
        <Table verticalSpacing={6} aria-label={t('economy.matrix')} withColumnBorders>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col" rowSpan={2}>
                {t('economy.benefitKind')}
              </Table.Th>
              {certainties.map((certainty) => (
                <Table.Th key={certainty} scope="colgroup" colSpan={2} ta="center">
                  <CertaintyBadge certainty={certainty} />
                </Table.Th>
              ))}
            </Table.Tr>
            <Table.Tr>
              {certainties.flatMap((certainty) => [
                <Table.Th key={`${certainty} planned`} scope="col" ta="end">
                  {t('economy.planned.BUDGET')}
                </Table.Th>,
                <Table.Th key={`${certainty} asked`} scope="col" ta="end">
                  {askedLabel}
                </Table.Th>,
              ])}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {benefitKinds.map((kind) => (
              <Table.Tr key={kind}>
                <Table.Th scope="row" fw={400}>
                  {t(`economy.benefitKind.${kind}`)}
                </Table.Th>
                {certainties.flatMap((certainty) =>
                  [planned, asked].map((figures, index) => (
                    <Table.Td key={`${certainty} ${index}`} ta="end">
                      <Value reason={nothing}>{money(amountOf(figures, kind, certainty))}</Value>
                    </Table.Td>
                  )),
                )}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}
