import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useT } from '../../i18n/use-t.ts';
import type { Refusal } from './session-requests.ts';

/** Why one was not let in, in the server's words where it has any. */
export function RefusalNotice({ refusal: { fault } }: { refusal: Refusal }) {
  const t = useT();
  return <RefusalWords>{fault.message ?? t(`ui.fault.${fault.kind}.title`)}</RefusalWords>;
}

export function RefusalWords({ children }: { children: string }) {
  return (
    <Alert role="alert" color="red" icon={<IconAlertTriangle aria-hidden />}>
      {children}
    </Alert>
  );
}
