import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '../gql/gql.ts';
import type { ServicePhase } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { useWrite } from '../records/use-write.ts';
import { FaultNotice } from '../ui/feedback/fault-notice.tsx';
import { PilotGaps } from './pilot/pilot-gaps.tsx';
import type { PagedService } from './use-service-by-code.ts';

const ChangeServicePhase = graphql(`
  mutation ChangeServicePhase($input: ChangeServicePhaseInput!) {
    written: changeServicePhase(input: $input) {
      record: service {
        ...ServiceFields
      }
    }
  }
`);

/** Takes a service to one of the phases that may follow; what its pilot lacks for the broad introduction is told first. */
export function ChangePhase({ service }: { readonly service: PagedService }) {
  const t = useT();
  const write = useWrite();
  const [opened, dialog] = useDisclosure(false);
  const [chosen, choose] = useState<ServicePhase | null>(null);
  const { id, version, name, nextPhases, pilotGaps } = service;
  if (nextPhases.length === 0) return null;
  const gaps = chosen === 'ROLLOUT' ? (pilotGaps ?? []) : [];
  const open = () => {
    write.forget();
    choose(null);
    dialog.open();
  };
  const confirm = async (phase: ServicePhase) => {
    const input = { id, expectedVersion: version, phase };
    const done = await write.run(
      ChangeServicePhase,
      { input },
      t('services.phase.changed', { name, phase: t(`services.phase.${phase}`) }),
    );
    if (done) dialog.close();
  };
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconArrowsExchange size={16} aria-hidden />}
        aria-haspopup="dialog"
        onClick={open}
      >
        {t('services.phase.change')}
      </Button>
      <Modal
        opened={opened}
        onClose={dialog.close}
        title={t('services.phase.changeOf', { name })}
        closeButtonProps={{ 'aria-label': t('ui.action.close') }}
      >
        <Stack gap="md">
          <Radio.Group
            label={t('services.phase.next')}
            value={chosen}
            onChange={(value) => choose(value as ServicePhase)}
          >
            <Stack gap="xs" mt="xs">
              {nextPhases.map((phase) => (
                <Radio
                  key={phase}
                  value={phase}
                  label={t(`services.phase.${phase}`)}
                  description={t(`services.phase.${phase}.text`)}
                />
              ))}
            </Stack>
          </Radio.Group>
          {gaps.length > 0 && (
            <section aria-label={t('services.gaps.title')}>
              <Text fw={600} size="sm" mb={4}>
                {t('services.gaps.title')}
              </Text>
              <PilotGaps service={service} onFollow={dialog.close} />
            </section>
          )}
          {write.fault && <FaultNotice fault={write.fault} />}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={dialog.close}>
              {t('ui.action.cancel')}
            </Button>
            <Button
              disabled={chosen === null || gaps.length > 0}
              loading={write.busy}
              onClick={() => chosen && void confirm(chosen)}
            >
              {t('services.phase.change')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
