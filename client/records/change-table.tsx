import { Table } from '@mantine/core';
import type { AuditAction } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { Value } from '../ui/record/value.tsx';
import type { WrittenChange } from './changes.ts';
import classes from './records.module.css';

interface ChangeTableProps {
  readonly action: AuditAction;
  readonly changes: readonly WrittenChange[];
}

/** What a change did, field by field: before and after. */
export function ChangeTable({ action, changes }: ChangeTableProps) {
  const t = useT();
  if (changes.length === 0) return null;
  const sides = (['before', 'after'] as const).filter(
    (side) => !(side === 'before' && action === 'CREATE') && !(side === 'after' && action === 'DELETE'),
  );
  return (
    <Table className={classes.changes} verticalSpacing={4} horizontalSpacing="sm" layout="fixed">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('records.history.field')}</Table.Th>
          {sides.map((side) => (
            <Table.Th key={side}>{t(`records.history.${side}`)}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {changes.map((change) => (
          <Table.Tr key={change.label}>
            <Table.Th scope="row">{change.label}</Table.Th>
            {sides.map((side) => (
              <Table.Td key={side}>
                <Value reason={t('records.history.none')}>{change[side]}</Value>
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
