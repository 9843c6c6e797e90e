import { IconPencil, IconPlus, IconTrash, type Icon } from '@tabler/icons-react';
import type { AuditAction } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { StatusBadge, type Tone } from '../ui/record/status-badge.tsx';

const LOOKS: Readonly<Record<AuditAction, { tone: Tone; icon: Icon }>> = {
  CREATE: { tone: 'ok', icon: IconPlus },
  UPDATE: { tone: 'info', icon: IconPencil },
  DELETE: { tone: 'danger', icon: IconTrash },
};

/** What was done to a record. */
export function ActionBadge({ action }: { action: AuditAction }) {
  const t = useT();
  return <StatusBadge {...LOOKS[action]}>{t(`records.history.${action}`)}</StatusBadge>;
}
