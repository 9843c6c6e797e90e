import { Badge, type MantineColor } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconExclamationCircle,
  IconInfoCircle,
  type Icon,
} from '@tabler/icons-react';

export type Tone = 'ok' | 'info' | 'warning' | 'danger' | 'neutral';

const looks: Record<Tone, { color: MantineColor; icon: Icon }> = {
  ok: { color: 'green', icon: IconCircleCheck },
  info: { color: 'blue', icon: IconInfoCircle },
  warning: { color: 'yellow', icon: IconAlertTriangle },
  danger: { color: 'red', icon: IconExclamationCircle },
  neutral: { color: 'gray', icon: IconCircleDashed },
};

interface StatusBadgeProps {
  readonly tone: Tone;
  readonly icon?: Icon;
  /** The status in a word; colour alone never says it. */
  readonly children: string;
}

export function StatusBadge({ tone, icon, children }: StatusBadgeProps) {
  const look = looks[tone];
  const Icon = icon ?? look.icon;
  return (
    <Badge variant="light" color={look.color} radius="sm" fw={550} fz={12} leftSection={<Icon size={14} aria-hidden />}>
      {children}
    </Badge>
  );
}
