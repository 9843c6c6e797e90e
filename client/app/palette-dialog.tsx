import { Modal } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import { useT } from '../i18n/use-t.ts';
import { PaletteSearch } from './palette-search.tsx';
import classes from './palette.module.css';

interface PaletteDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** The palette above the page. */
export function PaletteDialog({ opened, onClose }: PaletteDialogProps) {
  const t = useT();
  // It has to see itself open to know where the focus was before.
  const mounted = useMounted();
  return (
    <Modal.Root
      opened={opened && mounted}
      onClose={onClose}
      size={600}
      centered={false}
      yOffset="12dvh"
      classNames={{ content: classes.content }}
    >
      <Modal.Overlay backgroundOpacity={0.35} />
      <Modal.Content aria-label={t('app.palette.open')}>
        <PaletteSearch onDone={onClose} />
      </Modal.Content>
    </Modal.Root>
  );
}
