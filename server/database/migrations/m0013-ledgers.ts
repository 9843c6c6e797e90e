import { Migration } from '@mikro-orm/migrations';

/** Ledgers, the rules of what their rows are the cost of, and figures of units. */
export class Ledgers extends Migration {
  override up(): void {
    this.addSql(`create table "figure_indicator" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "code" text collate "C" not null,
      "name" text collate "swedish" not null,
      "name_english" text not null,
      "figure_unit" text not null,
      "figure_unit_english" text not null,
      "kind" text not null,
      "over_time" text not null,
      "per" int not null default 1,
      "counts_people" boolean not null default false,
      "source" text not null,
      "note" text null,
      primary key ("id")
    )`);
    this.addSql(`alter table "figure_indicator" add constraint "figure_indicator_code_unique" unique ("code")`);
    this.addSql(`create index "figure_indicator_name_id_index" on "figure_indicator" ("name", "id")`);
    this.addSql(`alter table "figure_indicator" add constraint "figure_indicator_per_check" check (per > 0)`);
    this.addSql(
      `alter table "figure_indicator" add constraint "figure_indicator_kind_check" check ("kind" in ('RESOURCE', 'OUTCOME'))`,
    );
    this.addSql(
      `alter table "figure_indicator" add constraint "figure_indicator_over_time_check" check ("over_time" in ('SUM', 'MEAN'))`,
    );
    this.addSql(`create table "figure_indicator_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "code" text collate "C" not null,
      "name" text collate "swedish" not null,
      "name_english" text not null,
      "figure_unit" text not null,
      "figure_unit_english" text not null,
      "kind" text not null,
      "over_time" text not null,
      "per" int not null,
      "counts_people" boolean not null,
      "source" text not null,
      "note" text null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "figure_indicator_past_valid_until_valid_from_index" on "figure_indicator_past" ("valid_until", "valid_from")`,
    );
    this.addSql(`create index "figure_indicator_past_code_index" on "figure_indicator_past" ("code")`);
    this.addSql(`create table "unit_figure" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "unit_id" uuid not null,
      "indicator_id" uuid not null,
      "month" text collate "C" not null,
      "quantity" numeric(18,4) null,
      "is_too_few" boolean not null default false,
      "source" text not null,
      primary key ("id")
    )`);
    this.addSql(`create index "unit_figure_unit_id_index" on "unit_figure" ("unit_id")`);
    this.addSql(`create index "unit_figure_month_id_index" on "unit_figure" ("month", "id")`);
    this.addSql(
      `alter table "unit_figure" add constraint "unit_figure_indicator_id_month_unit_id_unique" unique ("indicator_id", "month", "unit_id")`,
    );
    this.addSql(
      `alter table "unit_figure" add constraint "unit_figure_month_check" check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')`,
    );
    this.addSql(
      `alter table "unit_figure" add constraint "unit_figure_quantity_check" check ((quantity is null) = is_too_few)`,
    );
    this.addSql(`create table "unit_figure_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "unit_id" uuid not null,
      "indicator_id" uuid not null,
      "month" text collate "C" not null,
      "quantity" numeric(18,4) null,
      "is_too_few" boolean not null,
      "source" text not null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "unit_figure_past_valid_until_valid_from_index" on "unit_figure_past" ("valid_until", "valid_from")`,
    );
    this.addSql(`create index "unit_figure_past_unit_id_index" on "unit_figure_past" ("unit_id")`);
    this.addSql(`create index "unit_figure_past_indicator_id_index" on "unit_figure_past" ("indicator_id")`);
    this.addSql(`create table "ledger_import" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "status" text not null,
      "actor" text not null,
      "asker" jsonb not null,
      "reason" text null,
      "file_name" text not null,
      "file_size" int not null,
      "file_type" text null,
      "encoding" text null,
      "program" text null,
      "company" text null,
      "organisation_number" text null,
      "ledger" text collate "C" null,
      "header_row" int null,
      "survey" jsonb null,
      "columns" jsonb not null default '[]',
      "contents" jsonb not null default '[]',
      "names" jsonb null,
      "balance_rows" int null,
      "actual_from" text null,
      "with_budget" boolean not null default false,
      "table_scenario" text not null,
      "done_count" int null,
      "created_count" int null,
      "changed_count" int null,
      "removed_count" int null,
      "unchanged_count" int null,
      "undone_count" int null,
      "kept_count" int null,
      "problem" jsonb null,
      "imported_at" timestamptz(3) null,
      "ended_at" timestamptz(3) null,
      primary key ("id")
    )`);
    this.addSql(`create index "ledger_import_created_at_id_index" on "ledger_import" ("created_at", "id")`);
    this.addSql(`create index "ledger_import_ledger_imported_at_index" on "ledger_import" ("ledger", "imported_at")`);
    this.addSql(
      `alter table "ledger_import" add constraint "ledger_import_status_check" check ("status" in ('UPLOADING', 'READING', 'MAPPING', 'PREVIEW', 'IMPORTING', 'DONE', 'UNDOING', 'UNDONE', 'FAILED', 'CANCELLED'))`,
    );
    this.addSql(
      `alter table "ledger_import" add constraint "ledger_import_actual_from_check" check ("actual_from" in ('VOUCHERS', 'PERIOD_AMOUNTS', 'PERIOD_BUDGET', 'TABLE'))`,
    );
    this.addSql(
      `alter table "ledger_import" add constraint "ledger_import_table_scenario_check" check ("table_scenario" in ('BUDGET', 'FORECAST', 'ACTUAL'))`,
    );
    this.addSql(`create table "ledger_file_chunk" (
      "run_id" uuid not null,
      "number" int not null,
      "content" bytea not null,
      primary key ("run_id", "number")
    )`);
    this.addSql(`create table "ledger_change" (
      "import_id" uuid not null,
      "number" int not null,
      "target" text not null,
      "month" text collate "C" not null,
      "scenario" text not null,
      "cost_class" text not null,
      "category" uuid null,
      "account" text collate "C" null,
      "before" numeric(18,2) null,
      "before_import" uuid null,
      "after" numeric(18,2) null,
      primary key ("import_id", "number")
    )`);
    this.addSql(
      `alter table "ledger_change" add constraint "ledger_change_scenario_check" check ("scenario" in ('BUDGET', 'FORECAST', 'ACTUAL'))`,
    );
    this.addSql(`create table "ledger_sum" (
      "import_id" uuid not null,
      "number" int not null,
      "figure" text not null,
      "account" text collate "C" not null,
      "cost_centre" text collate "C" null,
      "project" text collate "C" null,
      "month" text collate "C" not null,
      "amount" numeric(18,2) not null,
      "rows" int not null,
      primary key ("import_id", "number")
    )`);
    this.addSql(
      `alter table "ledger_sum" add constraint "ledger_sum_figure_check" check ("figure" in ('VOUCHERS', 'PERIOD_AMOUNTS', 'PERIOD_BUDGET', 'TABLE'))`,
    );
    this.addSql(`create table "ledger_rule" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "year" int not null,
      "account" text collate "C" null,
      "cost_centre" text collate "C" null,
      "project" text collate "C" null,
      "asset_id" uuid null,
      "contract_id" uuid null,
      "service_id" uuid null,
      "is_left_out" boolean not null default false,
      "category_id" uuid null,
      "cost_class" text not null,
      "note" text null,
      primary key ("id")
    )`);
    this.addSql(`create index "ledger_rule_asset_id_index" on "ledger_rule" ("asset_id")`);
    this.addSql(`create index "ledger_rule_contract_id_index" on "ledger_rule" ("contract_id")`);
    this.addSql(`create index "ledger_rule_service_id_index" on "ledger_rule" ("service_id")`);
    this.addSql(`create index "ledger_rule_category_id_index" on "ledger_rule" ("category_id")`);
    this.addSql(
      `create unique index "ledger_rule_once" on "ledger_rule" ("year", "account", "cost_centre", "project") nulls not distinct`,
    );
    this.addSql(`alter table "ledger_rule" add constraint "ledger_rule_year_check" check (year between 1900 and 2999)`);
    this.addSql(
      `alter table "ledger_rule" add constraint "ledger_rule_target_check" check (num_nonnulls(asset_id, contract_id, service_id) = case when is_left_out then 0 else 1 end)`,
    );
    this.addSql(
      `alter table "ledger_rule" add constraint "ledger_rule_cost_class_check" check ("cost_class" in ('RUN', 'CHANGE'))`,
    );
    this.addSql(
      `alter table "ledger_file_chunk" add constraint "ledger_file_chunk_run_id_foreign" foreign key ("run_id") references "ledger_import" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "ledger_change" add constraint "ledger_change_import_id_foreign" foreign key ("import_id") references "ledger_import" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "ledger_sum" add constraint "ledger_sum_import_id_foreign" foreign key ("import_id") references "ledger_import" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "ledger_rule" add constraint "ledger_rule_asset_id_foreign" foreign key ("asset_id") references "asset" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "ledger_rule" add constraint "ledger_rule_contract_id_foreign" foreign key ("contract_id") references "contract" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "ledger_rule" add constraint "ledger_rule_service_id_foreign" foreign key ("service_id") references "e_health_service" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "ledger_rule" add constraint "ledger_rule_category_id_foreign" foreign key ("category_id") references "cost_category" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "unit_figure" add constraint "unit_figure_unit_id_foreign" foreign key ("unit_id") references "organisation_unit" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "unit_figure" add constraint "unit_figure_indicator_id_foreign" foreign key ("indicator_id") references "figure_indicator" ("id") on delete restrict`,
    );
  }
}
