import { Button, FileButton, Stack, Text } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useState, type DragEvent } from 'react';
import { useT } from '../../i18n/use-t.ts';
import classes from './file-drop.module.css';

interface FileDropProps {
  readonly title: string;
  readonly text: string;
  readonly busy?: boolean;
  /** Ends of the names of files that the dialogue offers: '.csv,.xlsx'. */
  readonly accept: string;
  /** Several at once; else the first of them. */
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where files are dropped, or chosen with the button by mouse and keyboard alike. */
export function FileDrop({ title, text, busy = false, accept, multiple = false, onFiles }: FileDropProps) {
  const t = useT();
  const [over, setOver] = useState(false);
  const take = (files: readonly File[]) => {
    if (files.length && !busy) onFiles(multiple ? files : files.slice(0, 1));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take([...event.dataTransfer.files]);
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
      <FileButton<boolean> accept={accept} multiple={multiple} onChange={(chosen) => take([chosen ?? []].flat())}>
        {(props) => (
          <Button {...props} loading={busy}>
            {t(multiple ? 'ui.file.chooseSeveral' : 'ui.file.choose')}
          </Button>
        )}
      </FileButton>
    </Stack>
  );
}
