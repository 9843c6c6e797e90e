import { Button, Popover, Text } from '@mantine/core';
import { IconMathFunction } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useT } from '../i18n/use-t.ts';
import { Value } from '../ui/record/value.tsx';
import classes from './records.module.css';

export interface ComputationStep {
  readonly label: ReactNode;
  readonly value: string | null;
  /** Why there is no value. */
  readonly reason?: string;
  /** The step that decides. */
  readonly holds?: boolean;
}

interface HowComputedProps {
  /** What is computed: 'Support till'. */
  readonly of: string;
  /** The rule in a sentence, with its source. */
  readonly rule: string;
  readonly steps: readonly ComputationStep[];
}

/** How a figure comes about: the rule, the steps with what went into them, and which of them decided. */
export function HowComputed({ of, rule, steps }: HowComputedProps) {
  const t = useT();
  return (
    <Popover width={380} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="subtle"
          size="compact-xs"
          leftSection={<IconMathFunction size={14} aria-hidden />}
          aria-label={t('records.howComputed.of', { of })}
        >
          {t('records.howComputed')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('records.howComputed.of', { of })}>
        <Text size="sm" mb="sm" tabIndex={-1} data-autofocus>
          {rule}
        </Text>
        <ol className={classes.steps}>
          {steps.map(({ label, value, reason, holds }, index) => (
            <li key={index} className={classes.step} data-holds={holds || undefined}>
              <span>{label}</span>
              <span>
                <Value reason={reason}>{value}</Value>
                {holds && <Text component="span" size="xs">{` · ${t('records.howComputed.holds')}`}</Text>}
              </span>
            </li>
          ))}
        </ol>
      </Popover.Dropdown>
    </Popover>
  );
}
