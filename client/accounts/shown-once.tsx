import { Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useT } from '../i18n/use-t.ts';
import classes from './accounts.module.css';

interface ShownOnceProps {
  /** What it is good for, and that it is not shown again. */
  readonly text: string;
  readonly secret: string;
  readonly onClose: () => void;
}

/** A secret that is shown this once, to be copied. */
export function ShownOnce({ text, secret, onClose }: ShownOnceProps) {
  const t = useT();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <Stack ref={place} tabIndex={-1} gap="sm" align="start" className={classes.once}>
      <Text size="sm">{text}</Text>
      <Code className={classes.secret}>{secret}</Code>
      <Group gap="sm">
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button
              size="xs"
              leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
              onClick={copy}
            >
              {t(copied ? 'accounts.secret.copied' : 'accounts.secret.copy')}
            </Button>
          )}
        </CopyButton>
        <Button size="xs" variant="default" onClick={onClose}>
          {t('accounts.secret.done')}
        </Button>
      </Group>
    </Stack>
  );
}
