import { Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useT } from '../i18n/use-t.ts';
import classes from './accounts.module.css';

interface ShownOnceProps {
  /** What it is good for, and that it is not shown again. */
  readonly text: string;
  readonly secret: string;
  /** Puts it away, where nothing around it does. */
  readonly onClose?: () => void;
}

/** A secret that is shown this once, to be copied. */
export function ShownOnce({ text, secret, onClose }: ShownOnceProps) {
  const t = useT();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // After the drawer that made it has closed, and given the keyboard back to where it came from.
    const timer = setTimeout(() => place.current?.focus());
    return () => clearTimeout(timer);
  }, []);
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
        {onClose && (
          <Button size="xs" variant="default" onClick={onClose}>
            {t('accounts.secret.done')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
