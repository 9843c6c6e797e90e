import { Anchor, List, Stack, Text, Title } from '@mantine/core';
import { useId, useMemo, type ReactNode } from 'react';
import { useT } from '../i18n/use-t.ts';
import { RecordFacts } from '../records/record-facts.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';
import { StatusBadge } from '../ui/record/status-badge.tsx';
import { serviceFieldGroups } from './service-fields.tsx';
import type { Service } from './service-kind.ts';

/** What the head of the page says already. */
const elsewhere = new Set(['code', 'name', 'kind', 'functions', 'description', 'isPrioritised']);

/** What a service is, for whom, who answers for it, and how its information is classed. */
export function ServiceOverview({ service }: { readonly service: Service }) {
  const t = useT();
  const { dateTime } = useFormats();
  const groups = useMemo(() => serviceFieldGroups(t).filter(({ id }) => id !== 'pilot'), [t]);
  const { description, isPrioritised, functions, links, note, createdAt, updatedAt } = service;
  return (
    <Stack gap="lg">
      {(description || isPrioritised) && (
        <Stack gap="xs" maw={760}>
          {isPrioritised && (
            <div>
              <StatusBadge tone="info">{t('services.prioritised')}</StatusBadge>
            </div>
          )}
          {description && <Text>{description}</Text>}
        </Stack>
      )}
      {functions.length > 0 && (
        <Group title={t('services.field.functions')}>
          <List>
            {functions.map((name) => (
              <List.Item key={name}>{name}</List.Item>
            ))}
          </List>
        </Group>
      )}
      {groups.map(({ id, fields }) => (
        <Group key={id} title={t(`services.group.${id}`)}>
          <RecordFacts fields={fields.filter(({ name }) => !elsewhere.has(name))} shown={service} />
        </Group>
      ))}
      {links.length > 0 && (
        <Group title={t('services.field.links')}>
          <List>
            {links.map(({ label, url }) => (
              <List.Item key={url}>
                <Anchor href={url} rel="noreferrer">
                  {label}
                </Anchor>
              </List.Item>
            ))}
          </List>
        </Group>
      )}
      {note && (
        <Group title={t('services.field.note')}>
          <Text maw={760}>{note}</Text>
        </Group>
      )}
      <Text size="sm" c="dimmed">
        {t('services.dates', { created: dateTime(createdAt), updated: dateTime(updatedAt) })}
      </Text>
    </Stack>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
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
