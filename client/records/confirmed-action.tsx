import { useApolloClient } from '@apollo/client/react';
import { Button, Stack, type ButtonProps } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { ConfirmDialog } from '../ui/feedback/confirm-dialog.tsx';
import { FaultNotice } from '../ui/feedback/fault-notice.tsx';
import { useFaultOf, type Fault } from '../ui/feedback/fault.ts';

interface ConfirmedActionProps extends Pick<ButtonProps, 'size' | 'leftSection'> {
  /** The verb, on the button and in the dialog. */
  readonly label: string;
  /** The verb with what it is done to, for a button among others of the same verb. */
  readonly name?: string;
  readonly danger?: boolean;
  readonly work: () => Promise<void>;
  /** What will happen, in words. */
  readonly children: ReactNode;
  /** For work that makes something to be seen: what it has made, which the dialog then shows; null before. */
  readonly made?: { readonly title: string; readonly content: ReactNode } | null;
  readonly onClose?: () => void;
}

/** Something that is done when one has confirmed it; what hinders it is told in the dialog. */
export function ConfirmedAction(props: ConfirmedActionProps) {
  const { label, name, danger, work, children, made, onClose, ...button } = props;
  const client = useApolloClient();
  const faultOf = useFaultOf();
  // What was asked stays in the dialog, though the page behind it changes with the answer.
  const [asked, setAsked] = useState({ label, children });
  const [opened, setOpened] = useState(false);
  const open = () => {
    setAsked({ label, children });
    setFault(null);
    setOpened(true);
  };
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const confirm = async () => {
    setBusy(true);
    setFault(null);
    try {
      await work();
      if (made === undefined) setOpened(false);
    } catch (error) {
      const found = faultOf(error);
      setFault(found);
      // What holds now is shown, so that one can look and then try again.
      if (found.kind === 'conflict') void client.refetchQueries({ include: 'active' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button {...button} variant="default" aria-haspopup="dialog" aria-label={name} onClick={open}>
        {label}
      </Button>
      <ConfirmDialog
        opened={opened}
        title={made?.title ?? asked.label}
        result={made?.content}
        confirmLabel={asked.label}
        danger={danger ?? false}
        busy={busy}
        onConfirm={() => void confirm()}
        onClose={() => {
          setOpened(false);
          onClose?.();
        }}
      >
        <Stack gap="sm" ta="start">
          {asked.children}
          {fault && <FaultNotice fault={fault} />}
        </Stack>
      </ConfirmDialog>
    </>
  );
}
