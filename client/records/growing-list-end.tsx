import { Button } from '@mantine/core';
import { useT } from '../i18n/use-t.ts';
import { FaultNotice } from '../ui/feedback/fault-notice.tsx';
import { TextSkeleton } from '../ui/feedback/skeletons.tsx';
import type { GrowingList } from './use-growing-list.ts';

/** What stands under a growing list: that it is on its way, what went wrong, or the way to more of it. */
export function GrowingListEnd<Node>({ list }: { list: GrowingList<Node> }) {
  const t = useT();
  const { nodes, total, fault, loading, hasMore } = list;
  if (fault) return <FaultNotice fault={fault} onRetry={nodes.length > 0 ? list.more : list.refresh} />;
  if (loading && nodes.length === 0) return <TextSkeleton lines={4} />;
  if (!hasMore) return null;
  return (
    <Button variant="default" loading={loading} onClick={list.more}>
      {t('records.more', { shown: nodes.length, total: total ?? nodes.length })}
    </Button>
  );
}
