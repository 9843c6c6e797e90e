import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './overview.module.css';

/** The heading of a group of rows, over all columns. */
export function GroupHeading({ children }: { readonly children: ReactNode }) {
  return (
    <Table.Tr>
      <Table.Th scope="rowgroup" colSpan={10} className={classes.group}>
        {children}
      </Table.Th>
    </Table.Tr>
  );
}
