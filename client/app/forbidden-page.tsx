import { IconLock } from '@tabler/icons-react';
import { useT } from '../i18n/use-t.ts';
import { EmptyState } from '../ui/feedback/empty-state.tsx';
import { PageHeader } from '../ui/record/page-header.tsx';
import { useViewer } from './viewer.tsx';

/** In place of a page that one may not use, and of every page until one has been given a role. */
export function ForbiddenPage() {
  const t = useT();
  const { roles } = useViewer();
  const why = roles.length === 0 ? 'app.noRole' : 'app.forbidden';
  return (
    <>
      <PageHeader title={t(`${why}.title`)} />
      <EmptyState icon={IconLock} title={t(`${why}.heading`)}>
        {t(`${why}.text`)}
      </EmptyState>
    </>
  );
}
