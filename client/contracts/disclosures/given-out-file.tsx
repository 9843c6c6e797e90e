import { Alert, Button, Group } from '@mantine/core';
import { IconCheck, IconDownload } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useT } from '../../i18n/use-t.ts';
import type { GivenOut } from './disclose-form.tsx';

interface GivenOutFileProps {
  readonly given: GivenOut;
  /** The contract's number, which names the file. */
  readonly number: string;
}

/** The file of a contract that has just been given out, to be sent to whom asked for it. */
export function GivenOutFile({ given: { recipient, csv }, number }: GivenOutFileProps) {
  const t = useT();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // After the drawer has closed, and given the keyboard back to where it came from.
    const timer = setTimeout(() => place.current?.focus());
    return () => clearTimeout(timer);
  }, []);
  return (
    <Alert
      ref={place}
      tabIndex={-1}
      color="green"
      icon={<IconCheck aria-hidden />}
      title={t('contracts.disclosures.given', { recipient })}
    >
      <Group gap="md">
        {t('contracts.disclosures.given.text')}
        <Button
          component="a"
          size="xs"
          href={`data:text/csv;charset=utf-8,${encodeURIComponent(csv)}`}
          download={`${number}.csv`}
          leftSection={<IconDownload size={16} aria-hidden />}
        >
          {t('contracts.disclosures.download')}
        </Button>
      </Group>
    </Alert>
  );
}
