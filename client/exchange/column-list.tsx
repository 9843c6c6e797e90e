import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useState } from 'react';
import type { ImportColumnInput } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import type { Column } from './column-choices.ts';
import { ColumnRow } from './column-row.tsx';
import classes from './exchange.module.css';
import type { ImportField } from './use-import-kinds.ts';

interface ColumnListProps {
  readonly columns: readonly Column[];
  readonly fields: readonly ImportField[];
  readonly busy: boolean;
  readonly onChoose: (columns: readonly ImportColumnInput[]) => void;
}

/** The columns of the file; those with nothing in them, of which exports have many, are shown when one asks for them. */
export function ColumnList({ columns, fields, busy, onChoose }: ColumnListProps) {
  const t = useT();
  const [all, setAll] = useState(false);
  const ofFile = columns.flatMap((column, index) => (typeof column.position === 'number' ? [{ column, index }] : []));
  const isEmpty = ({ column }: (typeof ofFile)[number]) => column.samples.length === 0 && !column.question;
  const empty = ofFile.filter(isEmpty).length;
  const ChevronIcon = all ? IconChevronUp : IconChevronDown;
  return (
    <>
      <ul className={classes.list} aria-busy={busy}>
        {ofFile
          .filter((each) => all || !isEmpty(each))
          .map(({ column, index }) => (
            <ColumnRow
              key={`${column.position} ${index}`}
              columns={columns}
              index={index}
              fields={fields}
              onChoose={onChoose}
            />
          ))}
      </ul>
      {empty > 0 && (
        <Button
          variant="subtle"
          size="xs"
          mt="xs"
          rightSection={<ChevronIcon size={16} aria-hidden />}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {t(all ? 'exchange.columns.hideEmpty' : 'exchange.columns.showEmpty', { count: empty })}
        </Button>
      )}
    </>
  );
}
