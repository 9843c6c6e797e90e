import { Migration } from '@mikro-orm/migrations';

/** What things cost and give back, month by month, and the sums of it that are kept. */
export class Economy extends Migration {
  override up(): void {
    this.addSql(`create table "benefit_entry_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "benefit_id" uuid not null,
      "month" text collate "C" not null,
      "scenario" text not null,
      "amount" numeric(18,2) null,
      "quantity" numeric(18,4) null,
      "source" text collate "C" not null,
      "note" text null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "benefit_entry_past_valid_until_valid_from_index" on "benefit_entry_past" ("valid_until", "valid_from")`,
    );
    this.addSql(`create index "benefit_entry_past_benefit_id_index" on "benefit_entry_past" ("benefit_id")`);
    this.addSql(`create table "benefit_month" (
      "record_id" uuid not null,
      "scenario" text not null,
      "month" text collate "C" not null,
      "kind" text not null,
      "certainty" text not null,
      "of_kind" text not null,
      "amount" numeric(18,2) not null,
      primary key ("record_id", "scenario", "month", "kind", "certainty")
    )`);
    this.addSql(
      `create index "benefit_month_told" on "benefit_month" ("of_kind", "scenario", "month", "record_id") include ("kind", "certainty", "amount")`,
    );
    this.addSql(
      `alter table "benefit_month" add constraint "benefit_month_scenario_check" check ("scenario" in ('BUDGET', 'FORECAST', 'ACTUAL'))`,
    );
    this.addSql(
      `alter table "benefit_month" add constraint "benefit_month_kind_check" check ("kind" in ('FINANCIAL', 'REDISTRIBUTIVE', 'QUALITY', 'ENVIRONMENTAL'))`,
    );
    this.addSql(
      `alter table "benefit_month" add constraint "benefit_month_certainty_check" check ("certainty" in ('GREEN', 'YELLOW', 'RED'))`,
    );
    this.addSql(
      `alter table "benefit_month" add constraint "benefit_month_of_kind_check" check ("of_kind" in ('SERVICE', 'CONTRACT', 'ASSET'))`,
    );
    this.addSql(`create table "benefit_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "asset_id" uuid null,
      "contract_id" uuid null,
      "service_id" uuid null,
      "name" text collate "swedish" not null,
      "description" text null,
      "kind" text not null,
      "certainty" text not null,
      "beneficiary" text not null,
      "owner_id" uuid null,
      "figure_unit" text null,
      "baseline_value" numeric(18,4) null,
      "baseline_on" date null,
      "baseline_source" text null,
      "target" numeric(18,4) null,
      "target_month" text collate "C" null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "benefit_past_valid_until_valid_from_index" on "benefit_past" ("valid_until", "valid_from")`,
    );
    this.addSql(`create index "benefit_past_asset_id_index" on "benefit_past" ("asset_id")`);
    this.addSql(`create index "benefit_past_contract_id_index" on "benefit_past" ("contract_id")`);
    this.addSql(`create index "benefit_past_service_id_index" on "benefit_past" ("service_id")`);
    this.addSql(`create index "benefit_past_owner_id_index" on "benefit_past" ("owner_id")`);
    this.addSql(`create table "cost_category" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "code" text collate "C" not null,
      "name" text collate "swedish" not null,
      "description" text null,
      primary key ("id")
    )`);
    this.addSql(`alter table "cost_category" add constraint "cost_category_code_unique" unique ("code")`);
    this.addSql(`create index "cost_category_name_id_index" on "cost_category" ("name", "id")`);
    this.addSql(`create table "cost_category_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "code" text collate "C" not null,
      "name" text collate "swedish" not null,
      "description" text null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "cost_category_past_valid_until_valid_from_index" on "cost_category_past" ("valid_until", "valid_from")`,
    );
    this.addSql(`create index "cost_category_past_code_index" on "cost_category_past" ("code")`);
    this.addSql(`create table "cost_entry_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "asset_id" uuid null,
      "contract_id" uuid null,
      "service_id" uuid null,
      "month" text collate "C" not null,
      "scenario" text not null,
      "cost_class" text not null,
      "category_id" uuid null,
      "amount" numeric(18,2) not null,
      "source" text collate "C" not null,
      "account" text collate "C" null,
      "note" text null,
      "ledger_import_id" uuid null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "cost_entry_past_valid_until_valid_from_index" on "cost_entry_past" ("valid_until", "valid_from")`,
    );
    this.addSql(`create index "cost_entry_past_asset_id_index" on "cost_entry_past" ("asset_id")`);
    this.addSql(`create index "cost_entry_past_contract_id_index" on "cost_entry_past" ("contract_id")`);
    this.addSql(`create index "cost_entry_past_service_id_index" on "cost_entry_past" ("service_id")`);
    this.addSql(`create index "cost_entry_past_category_id_index" on "cost_entry_past" ("category_id")`);
    this.addSql(`create table "cost_flow" (
      "dependency_id" uuid not null,
      "stream" text not null,
      "month" text collate "C" not null,
      "from_id" uuid not null,
      "to_id" uuid not null,
      "amount" numeric(18,2) not null,
      primary key ("dependency_id", "stream", "month")
    )`);
    this.addSql(`create index "cost_flow_from_id_stream_month_index" on "cost_flow" ("from_id", "stream", "month")`);
    this.addSql(
      `create index "cost_flow_into" on "cost_flow" ("to_id", "stream", "month") include ("from_id", "amount")`,
    );
    this.addSql(
      `alter table "cost_flow" add constraint "cost_flow_stream_check" check ("stream" in ('BUDGET', 'FORECAST', 'ACTUAL', 'CAPITAL'))`,
    );
    this.addSql(`create table "cost_month" (
      "record_id" uuid not null,
      "stream" text not null,
      "month" text collate "C" not null,
      "kind" text not null,
      "own" numeric(18,2) not null,
      "received" numeric(18,2) not null,
      "kept" numeric(18,2) not null,
      "kept_because" text null,
      primary key ("record_id", "stream", "month")
    )`);
    this.addSql(
      `create index "cost_month_told" on "cost_month" ("kind", "stream", "month", "record_id") include ("own", "received", "kept", "kept_because")`,
    );
    this.addSql(
      `alter table "cost_month" add constraint "cost_month_stream_check" check ("stream" in ('BUDGET', 'FORECAST', 'ACTUAL', 'CAPITAL'))`,
    );
    this.addSql(
      `alter table "cost_month" add constraint "cost_month_kind_check" check ("kind" in ('SERVICE', 'CONTRACT', 'ASSET'))`,
    );
    this.addSql(
      `alter table "cost_month" add constraint "cost_month_kept_because_check" check ("kept_because" in ('NOT_SHARED', 'PERCENT_LEFT', 'WEIGHT_MISSING', 'WEIGHTS_ZERO', 'MIXED_BASES'))`,
    );
    this.addSql(`create table "cost_entry" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "asset_id" uuid null,
      "contract_id" uuid null,
      "service_id" uuid null,
      "month" text collate "C" not null,
      "scenario" text not null,
      "cost_class" text not null,
      "category_id" uuid null,
      "amount" numeric(18,2) not null,
      "source" text collate "C" not null,
      "account" text collate "C" null,
      "note" text null,
      "ledger_import_id" uuid null,
      primary key ("id")
    )`);
    this.addSql(`create index "cost_entry_ledger_import_id_index" on "cost_entry" ("ledger_import_id")`);
    this.addSql(`create index "cost_entry_service_id_month_index" on "cost_entry" ("service_id", "month")`);
    this.addSql(`create index "cost_entry_contract_id_month_index" on "cost_entry" ("contract_id", "month")`);
    this.addSql(`create index "cost_entry_asset_id_month_index" on "cost_entry" ("asset_id", "month")`);
    this.addSql(`create index "cost_entry_category_id_index" on "cost_entry" ("category_id")`);
    this.addSql(`create index "cost_entry_month_id_index" on "cost_entry" ("month", "id")`);
    this.addSql(
      `create unique index "cost_entry_once" on "cost_entry" ("month", "service_id", "contract_id", "asset_id", "scenario", "source", "cost_class", "category_id", "account") nulls not distinct`,
    );
    this.addSql(
      `alter table "cost_entry" add constraint "cost_entry_of_check" check (num_nonnulls(asset_id, contract_id, service_id) = 1)`,
    );
    this.addSql(
      `alter table "cost_entry" add constraint "cost_entry_month_check" check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')`,
    );
    this.addSql(
      `alter table "cost_entry" add constraint "cost_entry_scenario_check" check ("scenario" in ('BUDGET', 'FORECAST', 'ACTUAL'))`,
    );
    this.addSql(
      `alter table "cost_entry" add constraint "cost_entry_cost_class_check" check ("cost_class" in ('RUN', 'CHANGE'))`,
    );
    this.addSql(`create table "benefit" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "asset_id" uuid null,
      "contract_id" uuid null,
      "service_id" uuid null,
      "name" text collate "swedish" not null,
      "description" text null,
      "kind" text not null,
      "certainty" text not null,
      "beneficiary" text not null,
      "owner_id" uuid null,
      "figure_unit" text null,
      "baseline_value" numeric(18,4) null,
      "baseline_on" date null,
      "baseline_source" text null,
      "target" numeric(18,4) null,
      "target_month" text collate "C" null,
      primary key ("id")
    )`);
    this.addSql(`create index "benefit_owner_id_index" on "benefit" ("owner_id")`);
    this.addSql(`create index "benefit_service_id_id_index" on "benefit" ("service_id", "id")`);
    this.addSql(`create index "benefit_contract_id_id_index" on "benefit" ("contract_id", "id")`);
    this.addSql(`create index "benefit_asset_id_id_index" on "benefit" ("asset_id", "id")`);
    this.addSql(`create index "benefit_name_id_index" on "benefit" ("name", "id")`);
    this.addSql(
      `alter table "benefit" add constraint "benefit_of_check" check (num_nonnulls(asset_id, contract_id, service_id) = 1)`,
    );
    this.addSql(
      `alter table "benefit" add constraint "benefit_target_month_check" check (target_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')`,
    );
    this.addSql(
      `alter table "benefit" add constraint "benefit_kind_check" check ("kind" in ('FINANCIAL', 'REDISTRIBUTIVE', 'QUALITY', 'ENVIRONMENTAL'))`,
    );
    this.addSql(
      `alter table "benefit" add constraint "benefit_certainty_check" check ("certainty" in ('GREEN', 'YELLOW', 'RED'))`,
    );
    this.addSql(
      `alter table "benefit" add constraint "benefit_beneficiary_check" check ("beneficiary" in ('RESIDENT', 'EMPLOYEE', 'DECISION_MAKER', 'SUPPLIER', 'SOCIETY'))`,
    );
    this.addSql(`create table "benefit_entry" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "benefit_id" uuid not null,
      "month" text collate "C" not null,
      "scenario" text not null,
      "amount" numeric(18,2) null,
      "quantity" numeric(18,4) null,
      "source" text collate "C" not null,
      "note" text null,
      primary key ("id")
    )`);
    this.addSql(`create index "benefit_entry_month_id_index" on "benefit_entry" ("month", "id")`);
    this.addSql(
      `alter table "benefit_entry" add constraint "benefit_entry_benefit_id_month_scenario_source_unique" unique ("benefit_id", "month", "scenario", "source")`,
    );
    this.addSql(
      `alter table "benefit_entry" add constraint "benefit_entry_month_check" check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')`,
    );
    this.addSql(
      `alter table "benefit_entry" add constraint "benefit_entry_value_check" check (num_nonnulls(amount, quantity) > 0)`,
    );
    this.addSql(
      `alter table "benefit_entry" add constraint "benefit_entry_scenario_check" check ("scenario" in ('BUDGET', 'FORECAST', 'ACTUAL'))`,
    );
    this.addSql(`create table "useful_life" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "category" text not null,
      "months" int not null,
      "first_day" date not null,
      "source" text not null,
      primary key ("id")
    )`);
    this.addSql(
      `alter table "useful_life" add constraint "useful_life_category_first_day_unique" unique ("category", "first_day")`,
    );
    this.addSql(`alter table "useful_life" add constraint "useful_life_months_check" check (months between 1 and 600)`);
    this.addSql(
      `alter table "useful_life" add constraint "useful_life_category_check" check ("category" in ('NETWORK', 'COMPUTER', 'SMARTPHONE', 'SERVER', 'STORAGE', 'IT_SECURITY', 'MEDICAL_DEVICE', 'SOFTWARE'))`,
    );
    this.addSql(`create table "useful_life_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "category" text not null,
      "months" int not null,
      "first_day" date not null,
      "source" text not null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "useful_life_past_valid_until_valid_from_index" on "useful_life_past" ("valid_until", "valid_from")`,
    );
    this.addSql(
      `alter table "cost_entry" add constraint "cost_entry_asset_id_foreign" foreign key ("asset_id") references "asset" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "cost_entry" add constraint "cost_entry_contract_id_foreign" foreign key ("contract_id") references "contract" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "cost_entry" add constraint "cost_entry_service_id_foreign" foreign key ("service_id") references "e_health_service" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "cost_entry" add constraint "cost_entry_category_id_foreign" foreign key ("category_id") references "cost_category" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "benefit" add constraint "benefit_asset_id_foreign" foreign key ("asset_id") references "asset" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "benefit" add constraint "benefit_contract_id_foreign" foreign key ("contract_id") references "contract" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "benefit" add constraint "benefit_service_id_foreign" foreign key ("service_id") references "e_health_service" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "benefit" add constraint "benefit_owner_id_foreign" foreign key ("owner_id") references "person" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "benefit_entry" add constraint "benefit_entry_benefit_id_foreign" foreign key ("benefit_id") references "benefit" ("id") on delete restrict`,
    );
    this.moveContractCosts();
  }

  /** What contracts really cost was kept by itself; it is cost entries like others. Nothing took over cost until now. */
  private moveContractCosts(): void {
    const columns = 'id, version, created_at, updated_at, valid_from, contract_id, month, amount, source, note';
    for (const [past, until] of [
      ['', ''],
      ['_past', ', valid_until'],
    ]) {
      this.addSql(`insert into "cost_entry${past}" (${columns}${until}, scenario, cost_class)
        select ${columns}${until}, 'ACTUAL', 'RUN' from "contract_cost${past}"`);
      this.addSql(`drop table "contract_cost${past}"`);
    }
    this.addSql(`insert into "cost_month" (record_id, stream, month, kind, own, received, kept, kept_because)
      select contract_id, scenario, month, 'CONTRACT', sum(amount), 0, sum(amount),
        case when sum(amount) <> 0 then 'NOT_SHARED' end
      from "cost_entry" group by contract_id, scenario, month`);
    this.addSql(`update "import_run" set kind = 'COST_ENTRIES' where kind = 'CONTRACT_COSTS'`);
    this.addSql(`update "import_mapping" set kind = 'COST_ENTRIES' where kind = 'CONTRACT_COSTS'`);
  }
}
