import { addComputed } from '../api/read/record.ts';
import { initiatives } from './initiative.record.ts';
import { initiativeCosts } from './planning/initiative-cost.record.ts';

/** The likely cost of an initiative follows from the lines of its plan; null where it has none. */
addComputed(initiatives, {
  calculated: {
    likelyCost: (alias, { rows }) => `(select sum(m.likely)::numeric(18, 2) from ${rows(initiativeCosts)} c
      cross join lateral (select coalesce(sum((x->>'likely')::numeric), 0) as likely from jsonb_array_elements(c.months) x) m
      where c.initiative_id = ${alias}.id)`,
  },
});
