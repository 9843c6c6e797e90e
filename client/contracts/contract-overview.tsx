import { Stack, Text, Title } from '@mantine/core';
import { useId, useMemo, type ReactNode } from 'react';
import type { ContractFieldsFragment } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { RecordFacts } from '../records/record-facts.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';
import { readDays } from './contract-days.ts';
import { contractFieldGroups } from './contract-fields.tsx';
import { SecrecyNote } from './contract-head-facts.tsx';
import classes from './contracts.module.css';
import { DaysLine } from './days-line.tsx';
import { DaysTable } from './days-table.tsx';
import { OptionsTable } from './options-table.tsx';
import { termWords } from './term-words.ts';

/** What a contract says: its terms in words, its days on a line and in a table, its parties. */
export function ContractOverview({ contract }: { contract: ContractFieldsFragment }) {
  const t = useT();
  const formats = useFormats();
  const days = readDays(contract);
  const groups = useMemo(() => contractFieldGroups(t).filter(({ id }) => id === 'identity' || id === 'parties'), [t]);
  const { pricesSecretUntil: secretUntil, pricesSecretReason: reason, note, createdAt, updatedAt } = contract;
  return (
    <Stack gap="lg">
      <Group title={t('contracts.overview.terms')}>
        <Text maw={760}>{termWords(contract, t, formats).join(' ')}</Text>
      </Group>
      <Group title={t('contracts.overview.days')}>
        <Stack gap="md">
          <DaysLine days={days} />
          <DaysTable days={days} />
        </Stack>
      </Group>
      {days.options.length > 0 && (
        <Group title={t('contracts.group.options')}>
          <OptionsTable options={days.options} />
        </Group>
      )}
      {groups.map(({ id, fields }) => (
        <Group key={id} title={t(`contracts.group.${id}`)}>
          <RecordFacts fields={fields} shown={contract} />
        </Group>
      ))}
      {secretUntil && secretUntil >= formats.today && (
        <Group title={t('contracts.group.secrecy')}>
          <SecrecyNote until={secretUntil} reason={reason ?? ''} />
        </Group>
      )}
      {note && (
        <Group title={t('contracts.field.note')}>
          <Text className={classes.note}>{note}</Text>
        </Group>
      )}
      <Text size="sm" c="dimmed">
        {t('contracts.dates', { created: formats.dateTime(createdAt), updated: formats.dateTime(updatedAt) })}
      </Text>
    </Stack>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Title order={2} size="h3" mb="sm" id={id}>
        {title}
      </Title>
      {children}
    </section>
  );
}
