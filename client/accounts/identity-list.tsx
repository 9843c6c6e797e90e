import { Button, Group, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconIdOff, IconPlus } from '@tabler/icons-react';
import { useViewer } from '../app/viewer.tsx';
import { graphql } from '../gql/gql.ts';
import { useT } from '../i18n/use-t.ts';
import { DeleteRecord } from '../records/delete-record.tsx';
import { GrowingListEnd } from '../records/growing-list-end.tsx';
import { FormDrawer } from '../records/record-drawer.tsx';
import { EmptyState } from '../ui/feedback/empty-state.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';
import { Entries, Entry, EntryFact } from './entries.tsx';
import { identityFormFields, identityKind, readIdentity } from './identity-kind.ts';
import { PartForm } from '../records/part-form.tsx';
import { usePart } from '../records/use-part.ts';

const IdentitiesOfUser = graphql(`
  query IdentitiesOfUser($id: ID!, $after: String) {
    record: user(id: $id) {
      id
      part: identities(first: 50, after: $after, orderBy: [{ field: ISSUER }]) {
        totalCount
        nodes {
          ...IdentityFields
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

/** Who the holder of an account is at sign-in services; connected and disconnected by those who may. */
export function IdentityList({ userId }: { userId: string }) {
  const t = useT();
  const { dateTime } = useFormats();
  const mayConnect = useViewer().mayWrite(identityKind.type);
  const list = usePart(IdentitiesOfUser, userId);
  const [adding, add] = useDisclosure(false);
  const button = mayConnect && (
    <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={add.open}>
      {t('accounts.identity.create')}
    </Button>
  );
  return (
    <Stack gap="md">
      {list.total === 0 ? (
        <EmptyState icon={IconIdOff} title={t('accounts.identities.none')} action={button}>
          {t('accounts.identities.noneText')}
        </EmptyState>
      ) : (
        button && <Group>{button}</Group>
      )}
      {list.nodes.length > 0 && (
        <Entries label={t('accounts.identities')}>
          {list.nodes.map(readIdentity).map((identity) => (
            <Entry
              key={identity.id}
              title={identity.issuer}
              action={
                mayConnect && <DeleteRecord kind={identityKind} shown={identity} onDeleted={list.refresh} compact />
              }
            >
              <EntryFact label={t('accounts.identity.subject')}>{identity.subject}</EntryFact>
              <EntryFact label={t('accounts.identity.since')}>{dateTime(identity.createdAt)}</EntryFact>
            </Entry>
          ))}
        </Entries>
      )}
      <GrowingListEnd list={list} />
      <FormDrawer opened={adding} onClose={add.close} title={t('accounts.identity.create')}>
        <PartForm
          kind={identityKind}
          fieldsOf={identityFormFields}
          of={{ userId }}
          submitLabel={t('accounts.identity.create')}
          onClose={add.close}
          onSaved={() => {
            add.close();
            list.refresh();
          }}
        />
      </FormDrawer>
    </Stack>
  );
}
