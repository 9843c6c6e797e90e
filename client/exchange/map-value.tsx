import { useApolloClient } from '@apollo/client/react';
import { Button, Group, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useCallback, useEffect } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { ImportRunFieldsFragment } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { RecordField } from '../ui/form/record-field.tsx';
import type { RecordOption } from '../ui/record/record-option.ts';
import classes from './exchange.module.css';
import { findFor } from './kind-places.ts';

interface MapImportValueProps {
  readonly value: ImportRunFieldsFragment['unknownValues'][number];
  /** What the field is called. */
  readonly label: string;
  readonly onChoose: (choice: { readonly recordId: string } | { readonly create: true }) => void;
}

/** A value that the inventory does not know: what it might mean, what else it may mean, or that it is new. */
export function MapImportValue({ value, label, onChoose }: MapImportValueProps) {
  const t = useT();
  const client = useApolloClient();
  const { field, text, rows, suggestedId, suggestedName, canCreate } = value;
  const { control } = useForm<{ record: RecordOption | null }>({ defaultValues: { record: null } });
  const chosen = useWatch({ control, name: 'record' });
  const search = useCallback(
    (typed: string, signal: AbortSignal) => findFor(client, field, typed, signal),
    [client, field],
  );
  useEffect(() => {
    if (chosen) onChoose({ recordId: chosen.id });
    // Only what is chosen decides; the way to tell it is new at every render.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [chosen]);
  return (
    <li className={classes.unknown}>
      <div>
        <Text fw={550} className={classes.header}>
          {text}
        </Text>
        <Text size="sm" c="dimmed">
          {t('exchange.unknown.where', { field: label, count: rows })}
        </Text>
      </div>
      <Group gap="xs">
        {suggestedId && suggestedName && (
          <Button size="xs" variant="light" onClick={() => onChoose({ recordId: suggestedId })}>
            {t('exchange.unknown.use', { name: suggestedName })}
          </Button>
        )}
        {canCreate && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            aria-label={t('exchange.unknown.createOne', { text })}
            onClick={() => onChoose({ create: true })}
          >
            {t('exchange.unknown.create')}
          </Button>
        )}
      </Group>
      <RecordField
        control={control}
        name="record"
        label={t('exchange.unknown.find', { field: label, text })}
        search={search}
      />
    </li>
  );
}
