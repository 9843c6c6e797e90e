import { Anchor, Code, Stack, Text, Title } from '@mantine/core';
import { useEffect, useSyncExternalStore } from 'react';
import { license, version } from '../../package.json';
import { checkConnection, readConnection, subscribeConnection } from '../app/connection.ts';
import { useT } from '../i18n/use-t.ts';
import { Field, FieldList } from '../ui/record/field-list.tsx';
import { PageHeader } from '../ui/record/page-header.tsx';
import { StatusBadge } from '../ui/record/status-badge.tsx';

/** What Hemtag is, which version runs, and where its programming interface is. */
export function AboutPage() {
  const t = useT();
  const up = useSyncExternalStore(subscribeConnection, readConnection) === 'up';
  useEffect(() => void checkConnection(), []);
  return (
    <Stack gap="lg" maw={760}>
      <PageHeader title={t('administration.nav.about')} />
      <Text>{t('administration.about.text')}</Text>
      <FieldList>
        <Field label={t('administration.about.version')}>{version}</Field>
        <Field label={t('administration.about.licence')}>{license}</Field>
        <Field label={t('administration.about.server')}>
          <StatusBadge tone={up ? 'ok' : 'warning'}>
            {t(up ? 'administration.about.server.up' : 'administration.about.server.down')}
          </StatusBadge>
        </Field>
      </FieldList>
      <section aria-label={t('administration.about.api')}>
        <Title order={2} mb="sm">
          {t('administration.about.api')}
        </Title>
        <Text>
          {t('administration.about.apiText')} <Code>{`${location.origin}/graphql`}</Code>
        </Text>
        <Anchor href="/graphiql">{t('administration.about.explore')}</Anchor>
      </section>
    </Stack>
  );
}
