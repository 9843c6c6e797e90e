import { List, Stack, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { RecordFacts } from '../../records/record-facts.tsx';
import { decisionFields, initiativeFieldGroups } from './initiative-fields.tsx';
import type { Initiative } from './initiative-kind.ts';

/** How an initiative was raised, what is asked for, what was decided, and how it ended. */
export function DecisionSection({ initiative }: { readonly initiative: Initiative }) {
  const t = useT();
  const asked = useMemo(
    () =>
      initiativeFieldGroups(t)
        .find(({ id }) => id === 'decision')
        ?.fields.filter(({ name }) => name !== 'proposedDecisions') ?? [],
    [t],
  );
  const decided = useMemo(() => decisionFields(t), [t]);
  return (
    <Stack gap="lg">
      <RecordFacts fields={asked} shown={initiative} />
      <section aria-label={t('portfolio.field.proposedDecisions')}>
        <Title order={2} size="h3" mb="sm">
          {t('portfolio.field.proposedDecisions')}
        </Title>
        {initiative.proposedDecisions.length === 0 ? (
          <Text c="dimmed">{t('portfolio.proposedDecisions.none')}</Text>
        ) : (
          <List>
            {initiative.proposedDecisions.map((text) => (
              <List.Item key={text}>{text}</List.Item>
            ))}
          </List>
        )}
      </section>
      <section aria-label={t('portfolio.section.decision')}>
        <Title order={2} size="h3" mb="sm">
          {t('portfolio.decided')}
        </Title>
        <RecordFacts fields={decided} shown={initiative} />
      </section>
    </Stack>
  );
}
