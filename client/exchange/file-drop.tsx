import { Button, FileButton, Stack, Text } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useState, type DragEvent } from 'react';
import { useT } from '../i18n/use-t.ts';
import classes from './exchange.module.css';

interface FileDropProps {
  readonly title: string;
  readonly text: string;
  readonly busy: boolean;
  readonly onFile: (file: File) => void;
}

/** Where a file is dropped, or chosen with the button by mouse and keyboard alike. */
export function FileDrop({ title, text, busy, onFile }: FileDropProps) {
  const t = useT();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file && !busy) onFile(file);
  };
  return (
    <Stack
      component="section"
      aria-label={title}
      align="center"
      gap="sm"
      className={classes.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconFileImport size={32} stroke={1.5} aria-hidden />
      <Text fw={600}>{title}</Text>
      <Text size="sm" c="dimmed" ta="center" maw={560}>
        {text}
      </Text>
      <FileButton accept=".csv,.tsv,.txt,.xlsx" onChange={(file) => file && onFile(file)}>
        {(props) => (
          <Button {...props} loading={busy}>
            {t('exchange.drop.choose')}
          </Button>
        )}
      </FileButton>
    </Stack>
  );
}
