import { useApolloClient } from '@apollo/client/react';
import { Button, Popover } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useViewer } from '../../../app/viewer.tsx';
import { useT } from '../../../i18n/use-t.ts';
import { FaultNotice } from '../../../ui/feedback/fault-notice.tsx';
import { useFaultOf, type Fault } from '../../../ui/feedback/fault.ts';
import { useFormats } from '../../../ui/format/formats-context.tsx';
import { NegotiationBrief } from './brief-data.ts';

interface BriefButtonProps {
  readonly id: string;
  /** The renegotiation's name, for the file. */
  readonly name: string;
}

/** Makes the negotiation brief as PDF, of what the reader may see and as things stand now. */
export function BriefButton({ id, name }: BriefButtonProps) {
  const t = useT();
  const formats = useFormats();
  const client = useApolloClient();
  const faultOf = useFaultOf();
  const viewer = useViewer();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const make = async () => {
    setBusy(true);
    setFault(null);
    try {
      const [{ data }, { briefPdf }] = await Promise.all([
        client.query({ query: NegotiationBrief, variables: { id }, fetchPolicy: 'no-cache' }),
        import('./brief-pdf.ts'),
      ]);
      if (!data?.renegotiationCase) throw new Error(t('renegotiation.brief.failed'));
      const { renegotiationCase } = data;
      const pdf = await briefPdf({ ...data, renegotiationCase }, { t, formats, maker: viewer.name, now: new Date() });
      download(pdf, `${t('renegotiation.brief.title')} ${name} ${formats.today}.pdf`);
    } catch (error) {
      setFault(faultOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Popover opened={fault !== null} onChange={(opened) => !opened && setFault(null)} width={340} position="bottom-end">
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconPrinter size={16} aria-hidden />}
          loading={busy}
          onClick={() => void make()}
        >
          {t('renegotiation.brief')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>{fault && <FaultNotice fault={fault} onRetry={() => void make()} />}</Popover.Dropdown>
    </Popover>
  );
}

function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name.replaceAll(/[/\\:*?"<>|]+/g, ' ');
  link.click();
  // The browser has taken hold of it by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
