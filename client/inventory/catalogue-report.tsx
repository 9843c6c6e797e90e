import { Group, ScrollArea, Stack, Table, Text, Title } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import type { RefreshCatalogueMutation } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { writtenChanges } from '../records/changes.ts';
import type { FieldSpec } from '../records/field-spec.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import { Field } from '../ui/record/field-list.tsx';
import { StatusBadge } from '../ui/record/status-badge.tsx';
import { Value } from '../ui/record/value.tsx';
import classes from './catalogue-report.module.css';
import { modelKind } from './model-kind.tsx';
import { productCycleKind } from './product-cycle-kind.ts';

type Report = RefreshCatalogueMutation['refreshCatalogue'];

/** What a catalogue does: how many of each, what can be done about it (`children`), which entries cannot be read and why, and what changes field by field. */
export function CatalogueReport({ report, children }: { report: Report; children?: ReactNode }) {
  const t = useT();
  const { number } = useFormats();
  return (
    <Stack gap="lg">
      <Group component="dl" gap="xl" m={0}>
        {(['created', 'changed', 'unchanged', 'rejected'] as const).map((what) => (
          <Field key={what} label={t(`inventory.catalogue.${what}`)}>
            {number(report[what])}
          </Field>
        ))}
      </Group>
      {children}
      {report.faults.length > 0 && <Faults report={report} />}
      {report.changes.length > 0 && <Changes report={report} />}
    </Stack>
  );
}

function Faults({ report: { faults, rejected } }: { report: Report }) {
  const t = useT();
  const { number } = useFormats();
  return (
    <section>
      <Title order={2} size="h3" mb="xs">
        {t('inventory.catalogue.faults')}
      </Title>
      <ScrollArea.Autosize
        mah={240}
        type="auto"
        viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': t('inventory.catalogue.faults') }}
      >
        <Table verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={90}>{t('inventory.catalogue.line')}</Table.Th>
              <Table.Th>{t('inventory.catalogue.fault')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {faults.map(({ line, message }) => (
              <Table.Tr key={`${line} ${message}`}>
                <Table.Td>{number(line)}</Table.Td>
                <Table.Td>{message}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea.Autosize>
      {rejected > faults.length && <Text size="sm">{t('inventory.catalogue.first', { count: faults.length })}</Text>}
    </section>
  );
}

function Changes({ report: { changes, created, changed } }: { report: Report }) {
  const t = useT();
  const formats = useFormats();
  // Which of the two catalogues it is shows in the fields; a field of neither keeps its name.
  const fields = useMemo<readonly FieldSpec<never>[]>(
    () => [...modelKind.fields(t), ...productCycleKind.fields(t)],
    [t],
  );
  const all = created + changed;
  // What is altered comes first: of what is new there is nothing to compare.
  const alteredFirst = changes.toSorted((a, b) => b.action.localeCompare(a.action));
  return (
    <section>
      <Title order={2} size="h3" mb="xs">
        {t('inventory.catalogue.changes')}
      </Title>
      <ScrollArea.Autosize
        mah={520}
        type="auto"
        viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': t('inventory.catalogue.changes') }}
      >
        <ul className={classes.list}>
          {alteredFirst.map(({ name, action, changes: own }) => (
            <li key={`${action} ${name}`} className={classes.item}>
              <span className={classes.name}>{name}</span>
              <StatusBadge tone={action === 'CREATE' ? 'ok' : 'info'}>
                {t(action === 'CREATE' ? 'inventory.catalogue.new' : 'inventory.catalogue.altered')}
              </StatusBadge>
              {action === 'UPDATE' && (
                <span className={classes.fields}>
                  {writtenChanges(own, fields, formats).map(({ label, before, after }) => (
                    <span key={label}>
                      {label}: <Value>{before}</Value> → <Value>{after}</Value>
                    </span>
                  ))}
                </span>
              )}
            </li>
          ))}
        </ul>
      </ScrollArea.Autosize>
      {all > changes.length && (
        <Text size="sm" mt="xs">
          {t('inventory.catalogue.firstOf', { count: changes.length, all })}
        </Text>
      )}
    </section>
  );
}
