import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react';
import { useT } from '../../i18n/use-t.ts';
import type { Fault } from './fault.ts';

interface FaultNoticeProps {
  readonly fault: Fault;
  readonly onRetry?: (() => void) | undefined;
}

/** Says what went wrong beside what is already on the page, and offers to try again. */
export function FaultNotice({ fault, onRetry }: FaultNoticeProps) {
  const t = useT();
  return (
    <Alert role="alert" color="red" icon={<IconAlertTriangle aria-hidden />} title={t(`ui.fault.${fault.kind}.title`)}>
      <Text size="sm">{fault.message ?? t(`ui.fault.${fault.kind}.text`)}</Text>
      {fault.reference !== null && (
        <Text size="xs" mt="xs">
          {t('ui.fault.reference', { reference: fault.reference })}
        </Text>
      )}
      {onRetry && (
        <Group mt="sm">
          <Button size="xs" variant="default" leftSection={<IconRefresh size={16} aria-hidden />} onClick={onRetry}>
            {t('ui.action.retry')}
          </Button>
        </Group>
      )}
    </Alert>
  );
}
