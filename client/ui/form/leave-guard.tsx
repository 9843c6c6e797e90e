import { Button, Group, Modal, Text } from '@mantine/core';
import { useBlocker } from 'react-router';
import { useT } from '../../i18n/use-t.ts';

interface LeaveGuardProps {
  /** Whether nothing typed would be left behind unsaved. */
  readonly mayLeave: () => boolean;
  readonly onDiscard: () => void;
}

/** Asks before a half-filled form is left; what was typed is kept as a draft unless one throws it away. */
export function LeaveGuard({ mayLeave, onDiscard }: LeaveGuardProps) {
  const t = useT();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && !mayLeave(),
  );
  const blocked = blocker.state === 'blocked';
  return (
    <Modal
      opened={blocked}
      size="lg"
      onClose={() => blocker.reset?.()}
      title={t('ui.leave.title')}
      closeButtonProps={{ 'aria-label': t('ui.action.close') }}
    >
      <Text size="sm">{t('ui.leave.text')}</Text>
      <Group mt="lg" gap="sm">
        <Button
          variant="subtle"
          color="red"
          mr="auto"
          onClick={() => {
            onDiscard();
            blocker.proceed?.();
          }}
        >
          {t('ui.leave.discard')}
        </Button>
        <Button variant="default" onClick={() => blocker.proceed?.()}>
          {t('ui.leave.leave')}
        </Button>
        <Button data-autofocus onClick={() => blocker.reset?.()}>
          {t('ui.leave.stay')}
        </Button>
      </Group>
    </Modal>
  );
}
