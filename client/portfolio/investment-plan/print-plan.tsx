import { Button, Group, Text } from '@mantine/core';
import { IconFileSpreadsheet, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useViewer } from '../../app/viewer.tsx';
import { useT } from '../../i18n/use-t.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf, type Fault } from '../../ui/feedback/fault.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import type { AskedAssignment } from './plan-query.ts';

/** The plan as files, of what the reader may see: PDF, and a workbook of the same figures. Both are in Swedish. */
export function PrintPlan({ asked }: { readonly asked: AskedAssignment }) {
  const t = useT();
  const formats = useFormats();
  const faultOf = useFaultOf();
  const viewer = useViewer();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const make = async () => {
    setBusy(true);
    setFault(null);
    try {
      const { planPdf } = await import('./plan-pdf.ts');
      const pdf = await planPdf(asked, { choices: formats, maker: viewer.name, now: new Date() });
      const link = document.createElement('a');
      link.href = URL.createObjectURL(pdf);
      link.download = `Investeringsplan ${asked.code} ${formats.today}.pdf`.replaceAll(/[/\\:*?"<>|]+/g, ' ');
      link.click();
      // The browser has taken hold of it by the next turn.
      setTimeout(() => URL.revokeObjectURL(link.href));
    } catch (error) {
      setFault(faultOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Group gap="sm">
      {fault && <FaultNotice fault={fault} onRetry={() => void make()} />}
      {formats.language !== 'sv' && (
        <Text size="sm" c="dimmed">
          {t('funding.plan.swedish')}
        </Text>
      )}
      <Button
        variant="default"
        loading={busy}
        leftSection={<IconPrinter size={16} aria-hidden />}
        onClick={() => void make()}
      >
        {t('funding.plan.print')}
      </Button>
      <Button
        component="a"
        href={`/export/investment-plan.xlsx?${new URLSearchParams({ assignment: asked.code })}`}
        download
        variant="default"
        leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
      >
        {t('funding.plan.workbook')}
      </Button>
    </Group>
  );
}
