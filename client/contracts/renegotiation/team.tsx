import { useQuery } from '@apollo/client/react';
import { ActionIcon, Button, Group, Select, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconUserMinus, IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '../../gql/gql.ts';
import { useT } from '../../i18n/use-t.ts';
import { useWrite } from '../../records/use-write.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import type { Case } from './case-fields.ts';
import { isOpen } from './negotiable.ts';
import { Part } from './part.tsx';
import classes from './renegotiation.module.css';

const Candidates = graphql(`
  query RenegotiationCandidates($id: ID!, $search: String) {
    renegotiationCandidates(id: $id, search: $search) {
      userId
      name
    }
  }
`);

const AddMember = graphql(`
  mutation AddRenegotiationMember($input: AddRenegotiationMemberInput!) {
    written: addRenegotiationMember(input: $input) {
      record: renegotiationCase {
        ...RenegotiationCaseFields
      }
    }
  }
`);

const RemoveMember = graphql(`
  mutation RemoveRenegotiationMember($input: RemoveRenegotiationMemberInput!) {
    written: removeRenegotiationMember(input: $input) {
      record: renegotiationCase {
        ...RenegotiationCaseFields
      }
    }
  }
`);

/** The accounts that a renegotiation is confided to: while it is open, nobody else but procurement sees it. */
export function Team({ shown }: { readonly shown: Case }) {
  const t = useT();
  const write = useWrite();
  const mayChange = shown.mayChange && isOpen(shown);
  const remove = (userId: string, name: string) => {
    const input = { id: shown.id, expectedVersion: shown.version, userId };
    void write.run(RemoveMember, { input }, t('renegotiation.team.removed', { name }));
  };
  return (
    <Part title={t('renegotiation.team')}>
      <Stack gap="sm">
        <Text size="sm">{t(shown.isSecret ? 'renegotiation.team.secret' : 'renegotiation.team.public')}</Text>
        <ul className={classes.team}>
          {shown.team.map(({ userId, name }) => (
            <li key={userId}>
              <span>{name}</span>
              {mayChange && shown.team.length > 1 && (
                <ActionIcon
                  aria-label={t('renegotiation.team.remove', { name })}
                  disabled={write.busy}
                  onClick={() => remove(userId, name)}
                >
                  <IconUserMinus size={16} />
                </ActionIcon>
              )}
            </li>
          ))}
        </ul>
        {write.fault && <FaultNotice fault={write.fault} />}
        {mayChange && <AddToTeam shown={shown} />}
      </Stack>
    </Part>
  );
}

function AddToTeam({ shown }: { readonly shown: Case }) {
  const t = useT();
  const write = useWrite();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [asked] = useDebouncedValue(search, 200);
  const { data, previousData } = useQuery(Candidates, {
    variables: { id: shown.id, search: chosen ? null : asked.trim() || null },
    fetchPolicy: 'no-cache',
  });
  const candidates = (data ?? previousData)?.renegotiationCandidates ?? [];
  const add = async () => {
    if (!chosen) return;
    const member = candidates.find(({ userId }) => userId === chosen);
    const input = { id: shown.id, expectedVersion: shown.version, userId: chosen };
    const written = await write.run(
      AddMember,
      { input },
      t('renegotiation.team.added', { name: member?.name ?? chosen }),
    );
    if (!written) return;
    setChosen(null);
    setSearch('');
  };
  return (
    <>
      <Group gap="sm" align="flex-end">
        <Select
          label={t('renegotiation.team.add')}
          placeholder={t('renegotiation.team.find')}
          searchable
          clearable
          flex={1}
          filter={({ options }) => options}
          data={candidates.map(({ userId, name }) => ({ value: userId, label: name }))}
          value={chosen}
          onChange={setChosen}
          searchValue={search}
          onSearchChange={setSearch}
          clearButtonProps={{ 'aria-label': t('ui.action.clear') }}
          nothingFoundMessage={t('ui.nothingFound')}
        />
        <Button
          variant="default"
          disabled={chosen === null}
          loading={write.busy}
          leftSection={<IconUserPlus size={16} aria-hidden />}
          onClick={() => void add()}
        >
          {t('renegotiation.team.addOne')}
        </Button>
      </Group>
      {write.fault && <FaultNotice fault={write.fault} />}
    </>
  );
}
