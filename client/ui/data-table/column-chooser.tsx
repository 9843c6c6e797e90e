import { Button } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useT } from '../../i18n/use-t.ts';
import { deferred } from '../deferred.tsx';
import { PanelBeside } from '../popup/panel-beside.ts';
import { usePopup } from '../popup/use-popup.ts';
import type { ColumnChoiceProps } from './column-choice.tsx';

const ColumnChoice = deferred(async () => (await import('./column-choice.tsx')).ColumnChoice);

/** The button for which columns are shown and in what order. */
export function ColumnChooser(props: ColumnChoiceProps) {
  const t = useT();
  const { button, popup } = usePopup('dialog', PanelBeside, ColumnChoice);
  return (
    <>
      <Button {...button} variant="default" leftSection={<IconColumns3 size={16} aria-hidden />}>
        {t('ui.columns.open')}
      </Button>
      {popup && (
        <PanelBeside popup={popup} label={t('ui.columns.label')} position="bottom-end" w={300} p="sm">
          <ColumnChoice {...props} />
        </PanelBeside>
      )}
    </>
  );
}
