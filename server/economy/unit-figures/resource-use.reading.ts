import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '../../api/context.ts';
import { badInput } from '../../api/errors.ts';
import { keysWithinReach } from '../../api/within-reach.ts';
import { visibleKey } from '../../contracts/renegotiation/calculated-case.reading.ts';
import { parseDecimal } from '../../values/decimal.ts';
import type { YearMonth } from '../../values/year-month.ts';
import type { Period } from '../period.ts';
import { FigureIndicator } from './figure-indicator.entity.ts';
import type { IndicatorKind } from './figure-kind.ts';
import { figureIndicators, unitFigures } from './figures.record.ts';
import { compareResourceUse, type MonthFigure } from './resource-use.ts';
import type { ResourceUseType } from './resource-use.type.ts';

/** What is set against what, and when. */
export interface ResourceUseQuestion {
  readonly resourceId: string;
  readonly outcomeId: string;
  readonly period: Period;
}

interface FigureRow {
  readonly id: string;
  readonly indicator_id: string;
  readonly unit_id: string;
  readonly code: string;
  readonly name: string;
  readonly month: YearMonth;
  readonly quantity: string | null;
}

/** The figures of both indicators that the viewer may see, unit by unit; as many statements whatever there is. */
export async function resourceUseOf(
  em: EntityManager,
  asking: Pick<RequestContext, 'viewer' | 'today'>,
  question: ResourceUseQuestion,
): Promise<ResourceUseType> {
  const resource = await indicatorOf(em, asking, question.resourceId, 'resourceId', 'RESOURCE');
  const outcome = await indicatorOf(em, asking, question.outcomeId, 'outcomeId', 'OUTCOME');
  const { period } = question;
  const rows = await em.execute<FigureRow[]>(
    `select f.id, f.indicator_id, f.unit_id, u.code, u.name, f.month, f.quantity
     from unit_figure f join organisation_unit u on u.id = f.unit_id
     where f.indicator_id in (?, ?) and f.month between ? and ? order by u.name, u.id, f.month`,
    [resource.id, outcome.id, period.first, period.last],
  );
  const ids = rows.map(({ id }) => id);
  const seen = await keysWithinReach(em, asking.viewer, unitFigures, 'READ', ids);
  const visible = rows.filter(({ id }) => seen.has(id));
  const figures = visible.map(({ unit_id: unit, indicator_id: indicator, month, quantity }): MonthFigure => ({
    unit,
    side: indicator === resource.id ? 'RESOURCE' : 'OUTCOME',
    month,
    quantity: quantity === null ? null : parseDecimal(quantity),
  }));
  const how = { resource: resource.overTime, outcome: outcome.overTime, per: outcome.per };
  const { units, median } = compareResourceUse(figures, period, how);
  const unitOf = new Map(visible.map((row) => [row.unit_id, row]));
  return {
    per: outcome.per,
    median,
    units: units.map(({ unit, ...use }) => {
      const { code, name } = unitOf.get(unit)!;
      return { unitCode: code, unitName: name, ...use };
    }),
  };
}

async function indicatorOf(
  em: EntityManager,
  asking: Pick<RequestContext, 'viewer' | 'today'>,
  id: string,
  field: string,
  kind: IndicatorKind,
): Promise<FigureIndicator> {
  const indicator = await em.findOneOrFail(FigureIndicator, await visibleKey(em, asking, figureIndicators, id, field));
  if (indicator.kind !== kind) throw badInput(`economy.figures.no${kind}`, [field], { name: indicator.name });
  return indicator;
}
