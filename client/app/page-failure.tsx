import { Button, Container, Group, Stack, Text } from '@mantine/core';
import { IconHome, IconRefresh } from '@tabler/icons-react';
import { Component, type ReactNode } from 'react';
import { Link, useRouteError } from 'react-router';
import { useT } from '../i18n/use-t.ts';
import { PageHeader } from '../ui/record/page-header.tsx';

/** In place of a page that failed; the navigation around it still works. */
export function PageFailure() {
  const t = useT();
  const error = useRouteError();
  // A page's code that is no longer on the server: a new version has been put there since this one was opened.
  const outdated = error instanceof TypeError && /import|module/i.test(error.message);
  return (
    <Stack gap="md" align="flex-start">
      <PageHeader title={t(outdated ? 'app.outdated.title' : 'app.failure.title')} />
      <Text>{t(outdated ? 'app.outdated.text' : 'app.failure.text')}</Text>
      <Group gap="sm">
        <Button leftSection={<IconRefresh size={16} aria-hidden />} onClick={() => window.location.reload()}>
          {t('app.failure.reload')}
        </Button>
        <Button variant="default" component={Link} to="/" leftSection={<IconHome size={16} aria-hidden />}>
          {t('app.toStart')}
        </Button>
      </Group>
    </Stack>
  );
}

/** The last resort, when the shell itself has failed: no texts, no theme and no router can be counted on. */
export class LastResort extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <Container size="xs" role="alert">
        <h1>Hemtag</h1>
        <p>Något gick fel. Det du har skrivit finns kvar som utkast.</p>
        <p lang="en">Something went wrong. What you have typed is kept as a draft.</p>
        <button type="button" onClick={() => window.location.assign('/')}>
          Börja om · Start again
        </button>
      </Container>
    );
  }
}
