import { useViewer } from '../app/viewer.tsx';
import { useT } from '../i18n/use-t.ts';
import { PendingRecord } from '../records/pending-record.tsx';
import { useRecord } from '../records/use-record.ts';
import { RecordHead } from '../ui/record/record-head.tsx';
import { SectionTabs } from '../ui/record/section-tabs.tsx';
import { ReminderPage } from './reminders/reminder-page.tsx';
import { GrantList } from './grant-list.tsx';
import { IdentityList } from './identity-list.tsx';
import { PasswordForm } from './password-form.tsx';
import { Roles } from './roles.tsx';
import { SessionList } from './session-list.tsx';
import { TokenList } from './token-list.tsx';
import { userKind } from './user-kind.tsx';

/** One's own account: who one is, one's roles, password, sessions and API tokens. */
export function ProfilePage() {
  const t = useT();
  const { userId } = useViewer();
  const { shown, fault, retry } = useRecord(userKind, userId);
  if (!shown) return <PendingRecord missing={shown === null} fault={fault} onRetry={retry} />;
  return (
    <>
      <RecordHead
        title={shown.name}
        subtitle={shown.username}
        breadcrumbs={[]}
        facts={[
          { label: t('accounts.roles'), value: <Roles grants={shown.grants} /> },
          { label: t('accounts.field.email'), value: shown.email },
          { label: t('accounts.field.person'), value: shown.person?.name, reason: t('accounts.field.person.none') },
        ]}
      />
      <SectionTabs
        sections={[
          { id: 'roles', label: t('accounts.roles'), content: <GrantList userId={userId} onChanged={retry} /> },
          {
            id: 'reminders',
            label: t('reminders'),
            content: <ReminderPage account={shown} />,
          },
          { id: 'password', label: t('session.password'), content: <PasswordForm username={shown.username} /> },
          { id: 'sessions', label: t('accounts.sessions'), content: <SessionList userId={userId} /> },
          { id: 'identities', label: t('accounts.identities'), content: <IdentityList userId={userId} /> },
          { id: 'tokens', label: t('accounts.tokens'), content: <TokenList userId={userId} /> },
        ]}
      />
    </>
  );
}
