import { useQuery } from '@apollo/client/react';
import { Button, Group, Modal, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { useViewer } from '../../app/viewer.tsx';
import { graphql } from '../../gql/gql.ts';
import type { BestSetInput } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { useWrite } from '../../records/use-write.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { scenariosPath } from './addresses.ts';

const Units = graphql(`
  query ScenarioUnits {
    organisationUnits(first: 100, where: { kind: { in: [REGION, ADMINISTRATION] } }, orderBy: [{ field: NAME }]) {
      nodes {
        id
        name
        kind
      }
    }
  }
`);

const Create = graphql(`
  mutation SaveScenario($input: CreatePortfolioScenarioInput!) {
    createPortfolioScenario(input: $input) {
      portfolioScenario {
        id
      }
    }
  }
`);

/** Keeps the set that is found now, to be compared with others and decided from. It is solved again on the server. */
export function SaveScenario({ asked }: { readonly asked: BestSetInput }) {
  const t = useT();
  const mayWrite = useViewer().mayWrite('PortfolioScenario');
  const [opened, { open, close }] = useDisclosure(false);
  if (!mayWrite) return null;
  return (
    <>
      <Button leftSection={<IconDeviceFloppy size={16} aria-hidden />} aria-haspopup="dialog" onClick={open}>
        {t('portfolio.lab.save')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t('portfolio.lab.save')}
        closeButtonProps={{ 'aria-label': t('ui.action.close') }}
      >
        {opened && <ScenarioForm asked={asked} onClose={close} />}
      </Modal>
    </>
  );
}

function ScenarioForm({ asked, onClose }: { readonly asked: BestSetInput; readonly onClose: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const { busy, fault, run } = useWrite();
  const { data } = useQuery(Units);
  const units = data?.organisationUnits.nodes ?? [];
  const region = units.find(({ kind }) => kind === 'REGION') ?? units[0];
  const [name, setName] = useState('');
  const [description, setDescription] = useState('');
  const [unit, setUnit] = useState<string | null>(null);
  const unitId = unit ?? asked.unitId ?? region?.id;
  const faultOf = (field: string) => fault?.fields.find(({ path }) => path === field)?.message;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!unitId) return;
    const saved = await run(Create, { input: { name, description, unitId, asked } }, t('portfolio.scenarios.saved'));
    if (saved) void navigate(`${scenariosPath}/${saved.createPortfolioScenario.portfolioScenario.id}`);
  };
  return (
    <form onSubmit={(event) => void save(event)}>
      <Stack gap="sm">
        <TextInput
          label={t('portfolio.scenarios.name')}
          required
          data-autofocus
          value={name}
          error={faultOf('name')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Select
          label={t('portfolio.scenarios.unit')}
          description={t('portfolio.scenarios.unit.help')}
          required
          searchable
          allowDeselect={false}
          data={units.map((each) => ({ value: each.id, label: each.name }))}
          value={unitId ?? null}
          error={faultOf('unitId')}
          onChange={setUnit}
        />
        <Textarea
          label={t('portfolio.scenarios.description')}
          autosize
          minRows={2}
          value={description}
          error={faultOf('description')}
          onChange={(event) => setDescription(event.currentTarget.value)}
        />
        {fault && <FaultNotice fault={fault} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('ui.action.cancel')}
          </Button>
          <Button type="submit" loading={busy} disabled={name.trim() === '' || !unitId}>
            {t('portfolio.lab.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
