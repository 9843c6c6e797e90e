import { endIcons } from '../dependencies/dependency-ends.ts';
import { shareWords } from '../dependencies/share-words.ts';
import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { ServiceMapFieldsFragment } from '../../gql/graphql.ts';
import type { Translate } from '../../i18n/use-t.ts';
import type { Formats } from '../../ui/format/formats.ts';
import type { GraphBadge, GraphData } from '../../ui/graph/graph-data.ts';
import { addDays, parseLocalDate } from '../../../server/values/local-date.ts';
import { endingsOf, linkedPath, readLinked, toneOf, type LinkedRecord } from '../impact/linked-record.ts';

const fragment = graphql(`
  fragment ServiceMapFields on ServiceMap {
    month
    nodes {
      record {
        ...LinkedRecordFields
      }
      level
      isOpen
    }
    edges {
      id
      fromId
      toId
      isCritical
      isRelation
      basis
      value
    }
    hidden
    more
  }
`);

export type ServiceMapFields = FragmentType<typeof fragment>;

export type MapEdge = ServiceMapFieldsFragment['edges'][number];

export interface MapNode {
  readonly record: LinkedRecord;
  /** Steps from the middle: above zero stands on it, below zero is what it stands on. */
  readonly level: number;
  readonly isOpen: boolean;
}

/** What stands on a record and what it stands on. */
export interface ServiceMap {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  readonly hidden: number;
  readonly more: number;
}

export function readMap(map: ServiceMapFields): ServiceMap {
  const { nodes, edges, hidden, more } = getFragmentData(fragment, map);
  return {
    nodes: nodes.map(({ record, level, isOpen }) => ({ record: readLinked(record), level, isOpen })),
    edges,
    hidden,
    more,
  };
}

/** Endings further ahead than so many days are no badges; the table has them. */
const badgeDays = 730;

function badgesOf({ record, level, isOpen }: MapNode, t: Translate, { day, today }: Formats): GraphBadge[] {
  const until = addDays(parseLocalDate(today), badgeDays);
  return [
    ...(record.phase ? [{ tone: 'info' as const, text: t(`services.phase.${record.phase}`) }] : []),
    ...endingsOf(record)
      .slice(0, 1)
      .filter((ending) => ending.day <= until)
      .map((ending) => ({
        tone: toneOf(ending.day, today),
        text: `${t(`services.ends.${ending.what}`)} ${day(ending.day)}`,
      })),
    ...(isOpen && level !== 0 ? [{ tone: 'neutral' as const, text: t('services.map.open') }] : []),
  ];
}

/** The map as a graph to be drawn: shares on the lines, what ends soon as badges. */
export function graphOf({ nodes, edges }: ServiceMap, t: Translate, formats: Formats): GraphData {
  return {
    nodes: nodes.map((node) => {
      const { id, kind, key, name } = node.record;
      return {
        id,
        icon: endIcons[kind],
        kind: t(`services.end.${kind}`),
        title: name,
        detail: key,
        to: linkedPath(node.record),
        badges: badgesOf(node, t, formats),
        isStart: node.level === 0,
      };
    }),
    edges: edges.map(({ id, fromId, toId, isCritical, isRelation, ...share }) => ({
      id,
      from: fromId,
      to: toId,
      label: isRelation ? t('services.map.relation') : shareWords(share, t, formats),
      isStrong: isCritical,
    })),
  };
}
