import { Anchor, Table } from '@mantine/core';
import { Link } from 'react-router';
import { useT } from '../i18n/use-t.ts';
import { assetStatuses, useFieldWords } from '../inventory/field-words.ts';
import type { Figures } from '../inventory/figures.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import { Value } from '../ui/record/value.tsx';
import { figuresBy, type AssetGroupsAnswer } from './asset-groups.ts';
import { valuePath } from './overview-scopes.ts';
import classes from './overview.module.css';

const lifecycle: readonly string[] = assetStatuses;

/** How many assets there are of each category, and where they stand in their lifecycle. */
export function Breakdown({ answer }: { answer: AssetGroupsAnswer }) {
  const statuses = figuresBy(answer, 'STATUS').toSorted(([a], [b]) => lifecycle.indexOf(a) - lifecycle.indexOf(b));
  return (
    <div className={classes.breakdown}>
      <PartTable field="category" parts={figuresBy(answer, 'CATEGORY')} withCost />
      <PartTable field="status" parts={statuses} />
    </div>
  );
}

interface PartTableProps {
  readonly field: 'category' | 'status';
  readonly parts: readonly (readonly [value: string, figures: Figures])[];
  readonly withCost?: boolean;
}

function PartTable({ field, parts, withCost = false }: PartTableProps) {
  const t = useT();
  const { number, money } = useFormats();
  const { fieldLabel, valueLabel } = useFieldWords();
  const most = Math.max(1, ...parts.map(([, { count }]) => count));
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
        {parts.map(([value, { count, cost }]) => (
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
                <Value reason={t('overview.noCost')}>{money(cost)}</Value>
              </Table.Td>
            )}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
