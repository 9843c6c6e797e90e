/** The tables that it adds many rows to. */
export const GROWN_TABLES = ['contract_coverage', 'dependency', 'cost_entry', 'benefit_entry'];

/**
 * What is added to a demo world, so that all grows with its assets ($1): coverage and dependencies of every fifth asset,
 * 300 services at most with contracts and benefits, and two cost entries an asset over three years that begin in $2.
 */
export const GROWTH: readonly (readonly [sql: string, ...parameters: ('assets' | 'firstYear')[]])[] = [
  [`create temp table n_asset as select id, row_number() over (order by tag) - 1 as n from asset`],
  [`create temp table n_contract as select id, start, row_number() over (order by number) - 1 as n from contract`],
  [
    `insert into e_health_service (id, code, name, kind, phase, unit_id, usage_measure)
     select gen_random_uuid(), 'T' || n, 'Tjänst ' || n, 'OTHER', 'OPERATION', u.id, 'LOGINS'
     from generate_series(1, least(300, $1::int / 100)) n, (select id from organisation_unit where parent_id is null) u`,
    'assets',
  ],
  [
    `create temp table n_service as select id, row_number() over (order by code) - 1 as n
     from e_health_service where name like 'Tjänst %'`,
  ],
  [
    `create temp table n_month as select to_char(make_date($1::int, 1, 1) + make_interval(months => n), 'YYYY-MM') as month
     from generate_series(0, 35) n`,
    'firstYear',
  ],
  [
    `insert into contract_coverage (id, contract_id, asset_id, first_day)
     select gen_random_uuid(), c.id, a.id, c.start
     from n_asset a join n_contract c on c.n = (a.n / 5) % (select count(*) from n_contract) where a.n % 5 = 0`,
  ],
  // A third of the assets pass cost on to the service; the others are only known to be stood on.
  [
    `insert into dependency (id, dependent_service_id, on_asset_id, first_month, basis)
     select gen_random_uuid(), s.id, a.id, $1::int || '-01', case when a.n % 3 = 0 then 'EQUAL' end
     from n_asset a join n_service s on s.n = (a.n / 5) % (select count(*) from n_service) where a.n % 5 = 0`,
    'firstYear',
  ],
  [
    `insert into dependency (id, dependent_service_id, on_contract_id, first_month, basis, value)
     select gen_random_uuid(), s.id, c.id, $1::int || '-01', 'PERCENT', 20
     from n_contract c join n_service s on s.n in (c.n % (select count(*) from n_service), (c.n * 7 + 1) % (select count(*) from n_service))
     where not exists (select from dependency d where d.on_contract_id = c.id)`,
    'firstYear',
  ],
  [
    `insert into cost_entry (id, service_id, month, scenario, cost_class, amount, source)
     select gen_random_uuid(), s.id, m.month, v.scenario, 'RUN', 1000 + k * 10.01, 'K' || k
     from n_service s, n_month m, (values ('ACTUAL'), ('BUDGET')) v(scenario),
       generate_series(1, greatest(1, $1::int / 100000)) k`,
    'assets',
  ],
  [
    `insert into cost_entry (id, contract_id, month, scenario, cost_class, amount, source)
     select gen_random_uuid(), c.id, m.month, v.scenario, 'RUN', 500.55 + c.n, 'K'
     from n_contract c, n_month m, (values ('ACTUAL'), ('BUDGET')) v(scenario)`,
  ],
  [
    `insert into cost_entry (id, asset_id, month, scenario, cost_class, amount, source)
     select gen_random_uuid(), a.id, m.month, v.scenario, 'RUN', 9.99 + a.n % 100, 'K'
     from n_asset a, n_month m, (values ('ACTUAL'), ('BUDGET')) v(scenario) where a.n % 50 = 0`,
  ],
  [
    `create temp table n_benefit as select gen_random_uuid() as id, s.id as service_id, k
     from n_service s, generate_series(1, greatest(2, 14 * $1::int / 1000000)) k`,
    'assets',
  ],
  [
    `insert into benefit (id, service_id, name, kind, certainty, beneficiary)
     select id, service_id, 'Nytta ' || k, 'FINANCIAL', case when k % 2 = 0 then 'GREEN' else 'YELLOW' end, 'SOCIETY'
     from n_benefit`,
  ],
  [
    `insert into benefit_entry (id, benefit_id, month, scenario, amount, source)
     select gen_random_uuid(), b.id, m.month, v.scenario, 700.70 + k, 'K'
     from n_benefit b, n_month m, (values ('ACTUAL'), ('BUDGET')) v(scenario)`,
  ],
  // What peers that make their answers from tables have to be given, since a contract's dates are a matter of the day.
  [`create schema peer`],
  [
    `create view peer.contract_notice as
     select c.id, c.number, c.name, c.supplier_id, s.safe_date, s.current_end
     from contract c, lateral (
       select * from contract_schedule s
       where s.schedule_id = c.schedule_id and s.until >= (now() at time zone 'Europe/Stockholm')::date
       order by s.until limit 1) s`,
  ],
  // Where a peer keeps its audit rows: beside those of Hemtag, whose chain they would break.
  [
    `create table peer.audit_event (id uuid primary key default gen_random_uuid(), at timestamptz not null default now(),
       actor text not null, record_type text not null, record_id uuid not null, changes jsonb not null, record_label text, unit_id uuid)`,
  ],
  [`create index on peer.audit_event (record_type, record_id, at)`],
  [
    `comment on view peer.contract_notice is E'@primaryKey id\\n@foreignKey (supplier_id) references public.supplier (id)'`,
  ],
];
