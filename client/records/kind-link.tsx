import { Stack, Text } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { useT } from '../i18n/use-t.ts';
import { FaultNotice } from '../ui/feedback/fault-notice.tsx';
import { TextSkeleton } from '../ui/feedback/skeletons.tsx';
import { RecordLink } from '../ui/record/record-link.tsx';
import { RecordFacts } from './record-facts.tsx';
import { recordPath, type RecordKind, type Versioned } from './record-kind.ts';
import { useRecord } from './use-record.ts';

interface KindLinkProps<Masked, Shown extends Versioned> {
  readonly kind: RecordKind<Masked, Shown>;
  readonly id: string;
  readonly children: ReactNode;
}

/** A link to another record, with a card of what it is. */
export function KindLink<Masked, Shown extends Versioned>({ kind, id, children }: KindLinkProps<Masked, Shown>) {
  return (
    <RecordLink to={recordPath(kind, id)} card={<KindCard kind={kind} id={id} />}>
      {children}
    </RecordLink>
  );
}

function KindCard<Masked, Shown extends Versioned>({ kind, id }: Omit<KindLinkProps<Masked, Shown>, 'children'>) {
  const t = useT();
  const fields = useMemo(() => kind.fields(t).filter(({ name }) => name !== 'name'), [kind, t]);
  const { shown, fault } = useRecord(kind, id);
  if (fault) return <FaultNotice fault={fault} />;
  if (!shown) return <TextSkeleton lines={4} />;
  return (
    <Stack gap="sm">
      <Text fw={600}>{kind.name(shown)}</Text>
      <RecordFacts fields={fields} shown={shown} narrow plain />
    </Stack>
  );
}
