import { Migration } from '@mikro-orm/migrations';

/** Contracts with their schedules, price lines and what they cover. */
export class Contracts extends Migration {
  override up(): void {
    this.addSql(`create table "contract_coverage_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "contract_id" uuid not null,
      "asset_id" uuid null,
      "asset_model_id" uuid null,
      "site_id" uuid null,
      "first_day" date not null,
      "last_day" date null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "contract_coverage_past_valid_until_valid_from_index" on "contract_coverage_past" ("valid_until", "valid_from")`,
    );
    this.addSql(`create index "contract_coverage_past_contract_id_index" on "contract_coverage_past" ("contract_id")`);
    this.addSql(`create index "contract_coverage_past_asset_id_index" on "contract_coverage_past" ("asset_id")`);
    this.addSql(
      `create index "contract_coverage_past_asset_model_id_index" on "contract_coverage_past" ("asset_model_id")`,
    );
    this.addSql(`create index "contract_coverage_past_site_id_index" on "contract_coverage_past" ("site_id")`);
    this.addSql(`create table "contract_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "number" text collate "C" not null,
      "registry_number" text collate "C" null,
      "name" text collate "swedish" not null,
      "kind" text not null,
      "domain" text not null,
      "priority_class" text not null,
      "supplier_id" uuid not null,
      "unit_id" uuid not null,
      "owner_id" uuid null,
      "deputy_id" uuid null,
      "predecessor_id" uuid null,
      "start" date not null,
      "term_months" int null,
      "fixed_end" date null,
      "renewal_months" int null,
      "renewal_limit" int null,
      "notice_count" int null,
      "notice_unit" text null,
      "notice_rule" text null,
      "notice_start" text null,
      "notice_given_on" date null,
      "review_lead_months" int not null,
      "options" jsonb not null,
      "prices_secret_until" date null,
      "prices_secret_reason" text null,
      "note" text null,
      "schedule_id" uuid not null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "contract_past_valid_until_valid_from_index" on "contract_past" ("valid_until", "valid_from")`,
    );
    this.addSql(`create index "contract_past_number_index" on "contract_past" ("number")`);
    this.addSql(`create index "contract_past_supplier_id_index" on "contract_past" ("supplier_id")`);
    this.addSql(`create index "contract_past_unit_id_index" on "contract_past" ("unit_id")`);
    this.addSql(`create index "contract_past_owner_id_index" on "contract_past" ("owner_id")`);
    this.addSql(`create index "contract_past_deputy_id_index" on "contract_past" ("deputy_id")`);
    this.addSql(`create index "contract_past_predecessor_id_index" on "contract_past" ("predecessor_id")`);
    this.addSql(`create table "contract_price_line_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "contract_id" uuid not null,
      "item" text collate "swedish" not null,
      "quantity" numeric(18,4) not null,
      "unit_price" numeric(18,2) not null,
      "billing_period" text not null,
      "first_day" date not null,
      "last_day" date null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "contract_price_line_past_valid_until_valid_from_index" on "contract_price_line_past" ("valid_until", "valid_from")`,
    );
    this.addSql(
      `create index "contract_price_line_past_contract_id_index" on "contract_price_line_past" ("contract_id")`,
    );
    this.addSql(`create table "contract_schedule" (
      "schedule_id" uuid not null,
      "until" date not null,
      "phase" text not null,
      "current_end" date null,
      "earliest_end" date null,
      "latest_possible_end" date null,
      "decision_kind" text null,
      "term_end" date null,
      "deadline" date null,
      "safe_date" date null,
      "review_date" date null,
      "renews_to" date null,
      "options" jsonb not null,
      primary key ("schedule_id", "until")
    )`);
    this.addSql(
      `alter table "contract_schedule" add constraint "contract_schedule_phase_check" check ("phase" in ('COMING', 'RUNNING', 'ENDED'))`,
    );
    this.addSql(
      `alter table "contract_schedule" add constraint "contract_schedule_decision_kind_check" check ("decision_kind" in ('NOTICE', 'OPTION', 'END'))`,
    );
    this.addSql(`create table "contract" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "number" text collate "C" not null,
      "registry_number" text collate "C" null,
      "name" text collate "swedish" not null,
      "kind" text not null,
      "domain" text not null,
      "priority_class" text not null,
      "supplier_id" uuid not null,
      "unit_id" uuid not null,
      "owner_id" uuid null,
      "deputy_id" uuid null,
      "predecessor_id" uuid null,
      "start" date not null,
      "term_months" int null,
      "fixed_end" date null,
      "renewal_months" int null,
      "renewal_limit" int null,
      "notice_count" int null,
      "notice_unit" text null,
      "notice_rule" text null,
      "notice_start" text null,
      "notice_given_on" date null,
      "review_lead_months" int not null,
      "options" jsonb not null default '[]',
      "prices_secret_until" date null,
      "prices_secret_reason" text null,
      "note" text null,
      "schedule_id" uuid not null,
      primary key ("id")
    )`);
    this.addSql(`alter table "contract" add constraint "contract_number_unique" unique ("number")`);
    this.addSql(`create index "contract_registry_number_index" on "contract" ("registry_number")`);
    this.addSql(`create index "contract_supplier_id_index" on "contract" ("supplier_id")`);
    this.addSql(`create index "contract_unit_id_index" on "contract" ("unit_id")`);
    this.addSql(`create index "contract_owner_id_index" on "contract" ("owner_id")`);
    this.addSql(`create index "contract_deputy_id_index" on "contract" ("deputy_id")`);
    this.addSql(`create index "contract_predecessor_id_index" on "contract" ("predecessor_id")`);
    this.addSql(`create index "contract_name_id_index" on "contract" ("name", "id")`);
    this.addSql(`alter table "contract" add constraint "contract_renewal_months_check" check (renewal_months > 0)`);
    this.addSql(
      `alter table "contract" add constraint "contract_kind_check" check ("kind" in ('SUPPORT', 'SERVICE', 'MAINTENANCE', 'LICENCE', 'SAAS', 'LEASE', 'FRAMEWORK'))`,
    );
    this.addSql(
      `alter table "contract" add constraint "contract_domain_check" check ("domain" in ('MEDICAL_TECHNOLOGY', 'INFORMATICS', 'INFRASTRUCTURE', 'WORKPLACE', 'COMMUNICATION', 'IT_SECURITY', 'OTHER'))`,
    );
    this.addSql(
      `alter table "contract" add constraint "contract_priority_class_check" check ("priority_class" in ('HIGH', 'MEDIUM', 'LOW'))`,
    );
    this.addSql(
      `alter table "contract" add constraint "contract_notice_unit_check" check ("notice_unit" in ('MONTHS', 'DAYS'))`,
    );
    this.addSql(
      `alter table "contract" add constraint "contract_notice_rule_check" check ("notice_rule" in ('BACKWARD', 'FORWARD'))`,
    );
    this.addSql(
      `alter table "contract" add constraint "contract_notice_start_check" check ("notice_start" in ('DAY_NUMBER', 'MONTH_TURN'))`,
    );
    this.addSql(`create table "contract_price_line" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "contract_id" uuid not null,
      "item" text collate "swedish" not null,
      "quantity" numeric(18,4) not null,
      "unit_price" numeric(18,2) not null,
      "billing_period" text not null,
      "first_day" date not null,
      "last_day" date null,
      primary key ("id")
    )`);
    this.addSql(
      `create index "contract_price_line_contract_id_item_index" on "contract_price_line" ("contract_id", "item")`,
    );
    this.addSql(
      `alter table "contract_price_line" add constraint "contract_price_line_billing_period_check" check ("billing_period" in ('MONTH', 'QUARTER', 'YEAR', 'ONCE'))`,
    );
    this.addSql(`create table "contract_coverage" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "contract_id" uuid not null,
      "asset_id" uuid null,
      "asset_model_id" uuid null,
      "site_id" uuid null,
      "first_day" date not null,
      "last_day" date null,
      primary key ("id")
    )`);
    this.addSql(`create index "contract_coverage_contract_id_id_index" on "contract_coverage" ("contract_id", "id")`);
    this.addSql(
      `create index "contract_coverage_asset_id_contract_id_index" on "contract_coverage" ("asset_id", "contract_id")`,
    );
    this.addSql(
      `create index "contract_coverage_asset_model_id_contract_id_index" on "contract_coverage" ("asset_model_id", "contract_id")`,
    );
    this.addSql(
      `create index "contract_coverage_site_id_contract_id_index" on "contract_coverage" ("site_id", "contract_id")`,
    );
    this.addSql(`create table "contract_disclosure" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "contract_id" uuid not null,
      "recipient" text not null,
      "registry_number" text null,
      "given_by" text not null,
      "given" jsonb not null,
      "masked" jsonb not null,
      "mask_reason" text null,
      primary key ("id")
    )`);
    this.addSql(
      `create index "contract_disclosure_contract_id_created_at_index" on "contract_disclosure" ("contract_id", "created_at")`,
    );
    this.addSql(`create index "contract_disclosure_created_at_id_index" on "contract_disclosure" ("created_at", "id")`);
    this.addSql(
      `alter table "contract_disclosure" add constraint "contract_disclosure_contract_id_foreign" foreign key ("contract_id") references "contract" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "contract" add constraint "contract_supplier_id_foreign" foreign key ("supplier_id") references "supplier" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "contract" add constraint "contract_unit_id_foreign" foreign key ("unit_id") references "organisation_unit" ("id")`,
    );
    this.addSql(
      `alter table "contract" add constraint "contract_owner_id_foreign" foreign key ("owner_id") references "person" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "contract" add constraint "contract_deputy_id_foreign" foreign key ("deputy_id") references "person" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "contract" add constraint "contract_predecessor_id_foreign" foreign key ("predecessor_id") references "contract" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "contract_price_line" add constraint "contract_price_line_contract_id_foreign" foreign key ("contract_id") references "contract" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "contract_coverage" add constraint "contract_coverage_contract_id_foreign" foreign key ("contract_id") references "contract" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "contract_coverage" add constraint "contract_coverage_asset_id_foreign" foreign key ("asset_id") references "asset" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "contract_coverage" add constraint "contract_coverage_asset_model_id_foreign" foreign key ("asset_model_id") references "asset_model" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "contract_coverage" add constraint "contract_coverage_site_id_foreign" foreign key ("site_id") references "site" ("id") on delete restrict`,
    );
  }
}
