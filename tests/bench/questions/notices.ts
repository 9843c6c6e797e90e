import { addDays } from '../../../server/values/local-date.ts';
import type { Fields, Page, Question } from './question.ts';

const FIELDS = 'number name safeDate currentEnd supplier { name }';

/** A contract's dates are those of the piece of its schedule that holds on the day of asking. */
export const notices: Question = {
  name: 'notices',
  title: 'contracts whose last notice date falls within 90 days, at most 200',
  variables: async ({ today }) => [{ from: today, to: addDays(today, 90) }],
  limit: {
    parameters: ['from', 'to'],
    sql: `select coalesce(json_agg(row_to_json(r)), '[]')::text as answer from (
      select c.number, c.name, c.safe_date as "safeDate", c.current_end as "currentEnd", json_build_object('name', p.name) as supplier
      from (
        select c.*, s.safe_date, s.current_end from contract c, lateral (
          select safe_date, current_end from contract_schedule s
          where s.schedule_id = c.schedule_id and s.until >= $1::date order by s.until limit 1) s
        where s.safe_date between $1::date and $2::date order by s.safe_date, c.id limit 200
      ) c join supplier p on p.id = c.supplier_id
      order by c.safe_date, c.id) r`,
  },
  hemtag: {
    document: `query Notices($from: Date!, $to: Date!) {
      contracts(first: 200, where: { safeDate: { gte: $from, lte: $to } }, orderBy: [{ field: SAFE_DATE }]) { nodes { ${FIELDS} } } }`,
    answer: ({ contracts }: { contracts: Page }) => contracts.nodes,
  },
  mercurius: {
    document: `query Notices($from: String!, $to: String!) { notices(from: $from, to: $to) { ${FIELDS} } }`,
    answer: ({ notices: found }: Fields) => found,
  },
  postgraphile: {
    document: `query Notices($from: Date!, $to: Date!) {
      peerContractNotices(first: 200, orderBy: [SAFE_DATE_ASC, ROW_ID_ASC],
        filter: { safeDate: { greaterThanOrEqualTo: $from, lessThanOrEqualTo: $to } }) { nodes { ${FIELDS} } } }`,
    answer: ({ peerContractNotices }: { peerContractNotices: Page }) => peerContractNotices.nodes,
  },
};
