import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useT } from '../i18n/use-t.ts';
import { deferred } from '../ui/deferred.tsx';
import { usePopup } from '../ui/popup/use-popup.ts';
import type { ExportedFiles } from './export-items.tsx';

const ExportItems = deferred(async () => (await import('./export-items.tsx')).ExportItems, null);

/** The list as a file: what is seen, or the same rows with every column, which can be imported again. */
export function ExportMenu(files: ExportedFiles) {
  const t = useT();
  const { button, popup } = usePopup('menu', ExportItems);
  return (
    <>
      <Button {...button} variant="default" leftSection={<IconDownload size={16} aria-hidden />}>
        {t('exchange.export.open')}
      </Button>
      {popup && <ExportItems {...files} popup={popup} />}
    </>
  );
}
