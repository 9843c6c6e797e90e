import type { Icon } from '@tabler/icons-react';
import type { Tone } from '../record/status-badge.tsx';

export interface GraphBadge {
  readonly tone: Tone;
  readonly text: string;
}

export interface GraphNode {
  readonly id: string;
  readonly icon: Icon;
  /** What it is, for those who do not see the icon: 'Tillgång'. */
  readonly kind: string;
  readonly title: string;
  readonly detail: string;
  /** The page that it leads to. */
  readonly to: string;
  readonly badges: readonly GraphBadge[];
  /** What the graph is about. */
  readonly isStart?: boolean;
}

/** That one node stands on another, which is drawn to its right. */
export interface GraphEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label: string | null;
  /** Drawn whole; what is not strong is dashed. */
  readonly isStrong: boolean;
}

export interface GraphData {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}
