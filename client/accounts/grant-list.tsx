import { useApolloClient } from '@apollo/client/react';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus, IconShieldOff } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useViewer, ViewerDocument } from '../app/viewer.tsx';
import { graphql } from '../gql/gql.ts';
import { useT } from '../i18n/use-t.ts';
import { unitKind } from '../organisation/unit-kind.tsx';
import { DeleteRecord } from '../records/delete-record.tsx';
import { GrowingListEnd } from '../records/growing-list-end.tsx';
import { KindLink } from '../records/kind-link.tsx';
import { FormDrawer } from '../records/record-drawer.tsx';
import { EmptyState } from '../ui/feedback/empty-state.tsx';
import { Entries, Entry } from './entries.tsx';
import { grantFormFields, grantKind, readGrant } from './grant-kind.ts';
import { PartForm } from '../records/part-form.tsx';
import { usePart } from '../records/use-part.ts';

const GrantsOfUser = graphql(`
  query GrantsOfUser($id: ID!, $after: String) {
    record: user(id: $id) {
      id
      part: grants(first: 50, after: $after, orderBy: [{ field: ROLE }]) {
        totalCount
        nodes {
          ...GrantFields
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

interface GrantListProps {
  readonly userId: string;
  /** Told when a role was given or taken away. */
  readonly onChanged?: () => void;
}

/** The roles of an account and where each holds; given and taken away by those who may. */
export function GrantList({ userId, onChanged }: GrantListProps) {
  const t = useT();
  const client = useApolloClient();
  const mayGrant = useViewer().mayWrite('Grant');
  const kind = useMemo(() => grantKind(t), [t]);
  const list = usePart(GrantsOfUser, userId);
  const [adding, add] = useDisclosure(false);
  const changed = () => {
    list.refresh();
    onChanged?.();
    // It may be one's own role.
    void client.refetchQueries({ include: [ViewerDocument] });
  };
  const button = mayGrant && (
    <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={add.open}>
      {t('accounts.grant.create')}
    </Button>
  );
  return (
    <Stack gap="md">
      {list.total === 0 ? (
        <EmptyState icon={IconShieldOff} title={t('accounts.roles.none')} action={button}>
          {t('accounts.roles.noneText')}
        </EmptyState>
      ) : (
        button && <Group>{button}</Group>
      )}
      {list.nodes.length > 0 && (
        <Entries label={t('accounts.roles')}>
          {list.nodes.map(readGrant).map((grant) => (
            <Entry
              key={grant.id}
              title={t(`accounts.role.${grant.role}`)}
              action={mayGrant && <DeleteRecord kind={kind} shown={grant} onDeleted={changed} compact />}
            >
              <div>
                {grant.unit ? (
                  <KindLink kind={unitKind} id={grant.unit.id}>
                    {grant.unit.name}
                  </KindLink>
                ) : (
                  t('accounts.grant.everywhere')
                )}
              </div>
              <Text size="sm" c="dimmed">
                {t(`accounts.role.${grant.role}.text`)}
              </Text>
            </Entry>
          ))}
        </Entries>
      )}
      <GrowingListEnd list={list} />
      <FormDrawer opened={adding} onClose={add.close} title={t('accounts.grant.create')}>
        <PartForm
          kind={kind}
          fieldsOf={grantFormFields}
          of={{ userId }}
          submitLabel={t('accounts.grant.create')}
          onClose={add.close}
          onSaved={() => {
            add.close();
            changed();
          }}
        />
      </FormDrawer>
    </Stack>
  );
}
