import { Menu } from '@mantine/core';
import { IconFileSpreadsheet, IconFileText, IconJson, type Icon } from '@tabler/icons-react';
import { usePreferences } from '../app/preferences.tsx';
import { useT } from '../i18n/use-t.ts';
import { ButtonMenu } from '../ui/popup/menu.tsx';
import type { Popup } from '../ui/popup/use-popup.ts';
import { exportAddress, exportFormats, type ExportedList, type ExportFormat } from './export-address.ts';

const icons: Record<ExportFormat, Icon> = { xlsx: IconFileSpreadsheet, csv: IconFileText, jsonl: IconJson };

export interface ExportedFiles extends ExportedList {
  /** The fields that are shown, in order; without them there is only the file with all columns. */
  readonly fields?: readonly string[];
}

/** The files that a list can be had as. */
export function ExportItems({ popup, fields, ...list }: ExportedFiles & { popup: Popup }) {
  const t = useT();
  const { language } = usePreferences();
  const items = (group: string, only?: readonly string[]) =>
    exportFormats.map((format) => {
      const FormatIcon = icons[format];
      return (
        <Menu.Item
          key={format}
          component="a"
          href={exportAddress(list, { format, language, ...(only && { fields: only }) })}
          download
          aria-label={`${t(`exchange.export.${format}`)}, ${group}`}
          leftSection={<FormatIcon size={16} aria-hidden />}
        >
          {t(`exchange.export.${format}`)}
        </Menu.Item>
      );
    });
  return (
    <ButtonMenu popup={popup}>
      {fields && fields.length > 0 && (
        <>
          <Menu.Label>{t('exchange.export.shown')}</Menu.Label>
          {items(t('exchange.export.shown'), fields)}
          <Menu.Divider />
        </>
      )}
      <Menu.Label>{t('exchange.export.all')}</Menu.Label>
      {items(t('exchange.export.all'))}
    </ButtonMenu>
  );
}
