import { Migration } from '@mikro-orm/migrations';

/** Renegotiations with their offers, signed amendments, and what contracts really cost. */
export class Renegotiations extends Migration {
  override up(): void {
    this.addSql(`create table "contract_cost_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "contract_id" uuid not null,
      "month" text collate "C" not null,
      "amount" numeric(18,2) not null,
      "source" text collate "C" not null,
      "note" text null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "contract_cost_past_valid_until_valid_from_index" on "contract_cost_past" ("valid_until", "valid_from")`,
    );
    this.addSql(`create index "contract_cost_past_contract_id_index" on "contract_cost_past" ("contract_id")`);
    this.addSql(`create table "renegotiation_case_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "contract_id" uuid not null,
      "name" text collate "swedish" not null,
      "registry_number" text collate "C" null,
      "stage" text not null,
      "stage_days" jsonb not null,
      "owner_id" uuid null,
      "team" jsonb not null,
      "decision_on" date null,
      "levers" jsonb not null,
      "baseline_on" date null,
      "baseline_annual" numeric(18,2) null,
      "baseline" jsonb null,
      "target_annual" numeric(18,2) null,
      "target_note" text null,
      "horizon_months" int not null,
      "yearly_price_change" numeric(9,4) not null,
      "discount_rate" numeric(9,4) not null,
      "agreed_offer_id" uuid null,
      "effective_from" date null,
      "agreed_annual" numeric(18,2) null,
      "saving_full_year" numeric(18,2) null,
      "saving_months" jsonb null,
      "notes" jsonb not null,
      "chosen_alternative" text null,
      "comment" text null,
      "closing_comment" text null,
      "abandon_reason" text null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "renegotiation_case_past_valid_until_valid_from_index" on "renegotiation_case_past" ("valid_until", "valid_from")`,
    );
    this.addSql(
      `create index "renegotiation_case_past_contract_id_index" on "renegotiation_case_past" ("contract_id")`,
    );
    this.addSql(`create index "renegotiation_case_past_owner_id_index" on "renegotiation_case_past" ("owner_id")`);
    this.addSql(
      `create index "renegotiation_case_past_agreed_offer_id_index" on "renegotiation_case_past" ("agreed_offer_id")`,
    );
    this.addSql(`create table "renegotiation_offer_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "renegotiation_id" uuid not null,
      "bidder" text collate "swedish" not null,
      "supplier_id" uuid null,
      "round" int not null,
      "registry_number" text collate "C" null,
      "received_on" date not null,
      "binds_until" date null,
      "lines" jsonb not null,
      "annual_cost" numeric(18,2) not null,
      "one_off_cost" numeric(18,2) not null,
      "new_end" date null,
      "renewal_months" int null,
      "notice_count" int null,
      "notice_unit" text null,
      "service_level" text null,
      "comment" text null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "renegotiation_offer_past_valid_until_valid_from_index" on "renegotiation_offer_past" ("valid_until", "valid_from")`,
    );
    this.addSql(
      `create index "renegotiation_offer_past_renegotiation_id_index" on "renegotiation_offer_past" ("renegotiation_id")`,
    );
    this.addSql(
      `create index "renegotiation_offer_past_supplier_id_index" on "renegotiation_offer_past" ("supplier_id")`,
    );
    this.addSql(`create table "renegotiation_case" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "contract_id" uuid not null,
      "name" text collate "swedish" not null,
      "registry_number" text collate "C" null,
      "stage" text not null,
      "stage_days" jsonb not null,
      "owner_id" uuid null,
      "team" jsonb not null,
      "decision_on" date null,
      "levers" jsonb not null,
      "baseline_on" date null,
      "baseline_annual" numeric(18,2) null,
      "baseline" jsonb null,
      "target_annual" numeric(18,2) null,
      "target_note" text null,
      "horizon_months" int not null,
      "yearly_price_change" numeric(9,4) not null,
      "discount_rate" numeric(9,4) not null,
      "agreed_offer_id" uuid null,
      "effective_from" date null,
      "agreed_annual" numeric(18,2) null,
      "saving_full_year" numeric(18,2) null,
      "saving_months" jsonb null,
      "notes" jsonb not null,
      "chosen_alternative" text null,
      "comment" text null,
      "closing_comment" text null,
      "abandon_reason" text null,
      primary key ("id")
    )`);
    this.addSql(`create index "renegotiation_case_contract_id_index" on "renegotiation_case" ("contract_id")`);
    this.addSql(`create index "renegotiation_case_registry_number_index" on "renegotiation_case" ("registry_number")`);
    this.addSql(`create index "renegotiation_case_owner_id_index" on "renegotiation_case" ("owner_id")`);
    this.addSql(`create index "renegotiation_case_agreed_offer_id_index" on "renegotiation_case" ("agreed_offer_id")`);
    this.addSql(`create index "renegotiation_case_decision_on_id_index" on "renegotiation_case" ("decision_on", "id")`);
    this.addSql(
      `alter table "renegotiation_case" add constraint "renegotiation_case_stage_check" check ("stage" in ('PLANNED', 'ANALYSIS', 'NEGOTIATING', 'AGREED', 'SIGNED', 'CLOSED', 'ABANDONED'))`,
    );
    this.addSql(
      `alter table "renegotiation_case" add constraint "renegotiation_case_chosen_alternative_check" check ("chosen_alternative" in ('LET_RENEW', 'RENEGOTIATE', 'CALL_OFF_OPTION', 'PROCURE_ANEW', 'END'))`,
    );
    this.addSql(`create table "renegotiation_offer" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "renegotiation_id" uuid not null,
      "bidder" text collate "swedish" not null,
      "supplier_id" uuid null,
      "round" int not null,
      "registry_number" text collate "C" null,
      "received_on" date not null,
      "binds_until" date null,
      "lines" jsonb not null,
      "annual_cost" numeric(18,2) not null,
      "one_off_cost" numeric(18,2) not null,
      "new_end" date null,
      "renewal_months" int null,
      "notice_count" int null,
      "notice_unit" text null,
      "service_level" text null,
      "comment" text null,
      primary key ("id")
    )`);
    this.addSql(`create index "renegotiation_offer_supplier_id_index" on "renegotiation_offer" ("supplier_id")`);
    this.addSql(
      `create index "renegotiation_offer_renegotiation_id_round_index" on "renegotiation_offer" ("renegotiation_id", "round")`,
    );
    this.addSql(
      `alter table "renegotiation_offer" add constraint "renegotiation_offer_notice_unit_check" check ("notice_unit" in ('MONTHS', 'DAYS'))`,
    );
    this.addSql(`create table "contract_cost" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "contract_id" uuid not null,
      "month" text collate "C" not null,
      "amount" numeric(18,2) not null,
      "source" text collate "C" not null,
      "note" text null,
      primary key ("id")
    )`);
    this.addSql(`create index "contract_cost_contract_id_month_index" on "contract_cost" ("contract_id", "month")`);
    this.addSql(
      `alter table "contract_cost" add constraint "contract_cost_month_contract_id_source_unique" unique ("month", "contract_id", "source")`,
    );
    this.addSql(
      `alter table "contract_cost" add constraint "contract_cost_month_check" check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')`,
    );
    this.addSql(`create table "contract_amendment" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "contract_id" uuid not null,
      "renegotiation_id" uuid null,
      "number" text collate "C" not null,
      "signed_on" date not null,
      "effective_from" date not null,
      "annual_before" numeric(18,2) not null,
      "annual_after" numeric(18,2) not null,
      "summary" text null,
      "terms" jsonb not null,
      "lines" jsonb not null,
      primary key ("id")
    )`);
    this.addSql(
      `create index "contract_amendment_renegotiation_id_index" on "contract_amendment" ("renegotiation_id")`,
    );
    this.addSql(
      `create index "contract_amendment_effective_from_id_index" on "contract_amendment" ("effective_from", "id")`,
    );
    this.addSql(
      `alter table "contract_amendment" add constraint "contract_amendment_number_contract_id_unique" unique ("number", "contract_id")`,
    );
    this.addSql(
      `alter table "renegotiation_case" add constraint "renegotiation_case_contract_id_foreign" foreign key ("contract_id") references "contract" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "renegotiation_case" add constraint "renegotiation_case_owner_id_foreign" foreign key ("owner_id") references "person" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "renegotiation_case" add constraint "renegotiation_case_agreed_offer_id_foreign" foreign key ("agreed_offer_id") references "renegotiation_offer" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "renegotiation_offer" add constraint "renegotiation_offer_renegotiation_id_foreign" foreign key ("renegotiation_id") references "renegotiation_case" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "renegotiation_offer" add constraint "renegotiation_offer_supplier_id_foreign" foreign key ("supplier_id") references "supplier" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "contract_cost" add constraint "contract_cost_contract_id_foreign" foreign key ("contract_id") references "contract" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "contract_amendment" add constraint "contract_amendment_contract_id_foreign" foreign key ("contract_id") references "contract" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "contract_amendment" add constraint "contract_amendment_renegotiation_id_foreign" foreign key ("renegotiation_id") references "renegotiation_case" ("id") on delete restrict`,
    );
  }
}
