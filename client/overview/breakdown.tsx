import { Anchor, Table } from '@mantine/core';
import { Link } from 'react-router';
import { getFragmentData, type FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useT } from '../i18n/use-t.ts';
import { assetStatuses, useFieldWords } from '../inventory/field-words.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import { Value } from '../ui/record/value.tsx';
import { valuePath } from './overview-scopes.ts';
import classes from './overview.module.css';

const BreakdownFields = graphql(`
  fragment Breakdown on Query {
    all: assets {
      categories: groupBy(by: [CATEGORY]) {
        keys {
          value
        }
        count
        sum {
          purchaseCost
        }
      }
      facets(by: [STATUS]) {
        values {
          value
          count
        }
      }
    }
  }
`);

interface Part {
  readonly value: string;
  readonly count: number;
  /** What the assets cost to purchase, SEK; undefined where the table does not tell it. */
  readonly cost?: string | null;
}

const lifecycle: readonly string[] = assetStatuses;

/** How many assets there are of each category, and where they stand in their lifecycle. */
export function Breakdown(props: { answer: FragmentType<typeof BreakdownFields> }) {
  const { all } = getFragmentData(BreakdownFields, props.answer);
  const categories = all.categories.map(({ keys, count, sum }): Part => {
    return { value: keys[0]?.value ?? '', count, cost: sum.purchaseCost };
  });
  const statuses = (all.facets[0]?.values ?? [])
    .map(({ value, count }): Part => ({ value: value ?? '', count }))
    .toSorted((a, b) => lifecycle.indexOf(a.value) - lifecycle.indexOf(b.value));
  return (
    <div className={classes.breakdown}>
      <PartTable field="category" parts={categories} />
      <PartTable field="status" parts={statuses} />
    </div>
  );
}

function PartTable({ field, parts }: { field: 'category' | 'status'; parts: readonly Part[] }) {
  const t = useT();
  const { number, money } = useFormats();
  const { fieldLabel, valueLabel } = useFieldWords();
  const most = Math.max(1, ...parts.map(({ count }) => count));
  const withCost = parts.some(({ cost }) => cost !== undefined);
  return (
    <Table aria-label={fieldLabel(field)} horizontalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{fieldLabel(field)}</Table.Th>
          <Table.Th scope="col" ta="right">
            {t('overview.number')}
          </Table.Th>
          <Table.Td w="24%" aria-hidden />
          {withCost && (
            <Table.Th scope="col" ta="right">
              {t('inventory.field.purchaseCost')}
            </Table.Th>
          )}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {parts.map(({ value, count, cost }) => (
          <Table.Tr key={value}>
            <Table.Th scope="row" fw={400}>
              <Anchor component={Link} to={valuePath(field, value)} size="sm">
                {valueLabel(field, value) ?? value}
              </Anchor>
            </Table.Th>
            <Table.Td ta="right">{number(count)}</Table.Td>
            <Table.Td aria-hidden>
              <span className={classes.bar} style={{ width: `${(100 * count) / most}%` }} />
            </Table.Td>
            {withCost && (
              <Table.Td ta="right">
                <Value reason={t('overview.noCost')}>{money(cost ?? null)}</Value>
              </Table.Td>
            )}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
