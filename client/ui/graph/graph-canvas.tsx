import '@xyflow/react/dist/base.css';
import { ActionIcon, Group } from '@mantine/core';
import { IconFocusCentered, IconMinus, IconPlus } from '@tabler/icons-react';
import {
  Handle,
  MarkerType,
  Panel,
  Position,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
  type Edge,
  type Node,
  type NodeProps,
} from '@xyflow/react';
import { createContext, use, useCallback, useEffect, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { useT } from '../../i18n/use-t.ts';
import { StatusBadge } from '../record/status-badge.tsx';
import { useKeyDown } from '../use-key-down.ts';
import classes from './graph.module.css';
import type { GraphData, GraphEdge, GraphNode } from './graph-data.ts';
import { nodeToward, placesOf, type Box } from './graph-layout.ts';

/** The node that Tab leads to; arrows lead on from it. */
const CurrentNode = createContext<string | null>(null);

type CanvasNode = Node<{ readonly node: GraphNode }, 'record'>;

const nodeTypes = { record: RecordNode };
const fit = { padding: 0.06, maxZoom: 1 };
/** Smaller than this nothing can be read: what does not fit then begins at what the graph is about. */
const legible = 0.55;

/** The drawn graph; what draws it comes with it, so it is fetched only where a graph is shown. */
export function GraphCanvas({ data, label }: { readonly data: GraphData; readonly label: string }) {
  return (
    <ReactFlowProvider>
      <Canvas data={data} label={label} />
    </ReactFlowProvider>
  );
}

function Canvas({ data, label }: { readonly data: GraphData; readonly label: string }) {
  const t = useT();
  const flow = useReactFlow();
  const boxes = useMemo(() => placesOf(data), [data]);
  const nodes = useMemo(() => canvasNodes(data, boxes), [data, boxes]);
  const edges = useMemo(() => data.edges.map(canvasEdge), [data]);
  const [current, setCurrent] = useState<string | null>(null);
  const first = data.nodes.find(({ isStart }) => isStart)?.id ?? boxes[0]?.id ?? null;
  const tabStop = boxes.some(({ id }) => id === current) ? current : first;
  const zoomBy: Readonly<Record<string, () => unknown>> = {
    '+': () => flow.zoomIn(),
    '-': () => flow.zoomOut(),
    '0': () => flow.fitView(fit),
  };

  const place = useKeyDown<HTMLDivElement>((event, element) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    zoomBy[event.key]?.();
    if (tabStop === null || !event.key.startsWith('Arrow')) return;
    event.preventDefault();
    const next = nodeToward(boxes, tabStop, event.key);
    if (next === null) return;
    setCurrent(next);
    element.querySelector<HTMLElement>(`[data-node="${CSS.escape(next)}"]`)?.focus({ preventScroll: true });
    const box = boxes.find(({ id }) => id === next);
    if (box) void flow.setCenter(box.x + box.width / 2, box.y + box.height / 2, { zoom: flow.getZoom() });
  });

  /** Shows all of it if that can be read, else what it is about with what is next to it. */
  const begin = useCallback(() => {
    const { width, height } = place.current?.getBoundingClientRect() ?? { width: 0, height: 0 };
    const [right, bottom] = [boxes.map((box) => box.x + box.width), boxes.map((box) => box.y + box.height)];
    const zoom = Math.min(width / Math.max(...right), height / Math.max(...bottom));
    const middle = boxes.find(({ id }) => id === first);
    if (zoom >= legible || !middle) void flow.fitView(fit);
    else void flow.setCenter(middle.x + 1.5 * middle.width, middle.y + middle.height / 2, { zoom: legible * 1.3 });
  }, [boxes, first, flow, place]);
  useEffect(begin, [begin]);

  return (
    <div ref={place} className={classes.canvas} role="group" aria-label={t('ui.graph.keys', { label })}>
      <CurrentNode value={tabStop}>
        <ReactFlow
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          onInit={begin}
          minZoom={0.1}
          maxZoom={2}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          disableKeyboardA11y
          // The wheel goes on scrolling the page; with Ctrl it zooms, as two fingers do.
          zoomOnScroll={false}
          preventScrolling={false}
          zoomActivationKeyCode="Control"
          proOptions={{ hideAttribution: true }}
          onFocus={({ target }) => setCurrent((target as HTMLElement).dataset['node'] ?? null)}
        >
          <Panel position="bottom-right">
            <Group gap={4}>
              <ActionIcon variant="default" aria-label={t('ui.graph.zoomOut')} onClick={zoomBy['-']}>
                <IconMinus size={16} />
              </ActionIcon>
              <ActionIcon variant="default" aria-label={t('ui.graph.zoomIn')} onClick={zoomBy['+']}>
                <IconPlus size={16} />
              </ActionIcon>
              <ActionIcon variant="default" aria-label={t('ui.graph.fit')} onClick={zoomBy['0']}>
                <IconFocusCentered size={16} />
              </ActionIcon>
            </Group>
          </Panel>
        </ReactFlow>
      </CurrentNode>
    </div>
  );
}

function canvasNodes({ nodes }: GraphData, boxes: readonly Box[]): CanvasNode[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return boxes.flatMap(({ id, x, y, width, height }) => {
    const node = byId.get(id);
    return node ? [{ id, type: 'record', position: { x, y }, width, height, data: { node } }] : [];
  });
}

const canvasEdge = ({ id, from, to, label, isStrong }: GraphEdge): Edge => ({
  id,
  source: from,
  target: to,
  ...(label !== null && { label }),
  className: isStrong ? classes.strong : classes.weak,
  markerEnd: { type: MarkerType.ArrowClosed, color: 'var(--hemtag-control-border)' },
  focusable: false,
});

function RecordNode({ data: { node } }: NodeProps<CanvasNode>) {
  const { id, icon: Icon, kind, title, detail, to, badges, isStart } = node;
  const current = use(CurrentNode);
  return (
    <>
      <Handle type="target" position={Position.Left} isConnectable={false} className={classes.handle} />
      <Link
        to={to}
        data-node={id}
        tabIndex={current === id ? 0 : -1}
        className={`${classes.node} nopan`}
        data-start={isStart || undefined}
        draggable={false}
      >
        <span className={classes.title}>
          <Icon size={16} aria-hidden className={classes.icon} />
          <span className={classes.cut} title={title}>
            {title}
          </span>
        </span>
        <span className={classes.detail} title={detail}>
          {kind} · {detail}
        </span>
        {badges.map(({ tone, text }) => (
          <StatusBadge key={text} tone={tone}>
            {text}
          </StatusBadge>
        ))}
      </Link>
      <Handle type="source" position={Position.Right} isConnectable={false} className={classes.handle} />
    </>
  );
}
