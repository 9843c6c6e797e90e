import { Migration } from '@mikro-orm/migrations';

/** E-health services, who uses them and how much, and what they stand on. */
export class Services extends Migration {
  override up(): void {
    this.addSql(`create table "dependency_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "dependent_service_id" uuid null,
      "dependent_asset_id" uuid null,
      "on_service_id" uuid null,
      "on_asset_id" uuid null,
      "on_contract_id" uuid null,
      "first_month" text collate "C" not null,
      "last_month" text collate "C" null,
      "basis" text null,
      "value" numeric(18,6) null,
      "is_critical" boolean not null,
      "note" text null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "dependency_past_valid_until_valid_from_index" on "dependency_past" ("valid_until", "valid_from")`,
    );
    this.addSql(
      `create index "dependency_past_dependent_service_id_index" on "dependency_past" ("dependent_service_id")`,
    );
    this.addSql(`create index "dependency_past_dependent_asset_id_index" on "dependency_past" ("dependent_asset_id")`);
    this.addSql(`create index "dependency_past_on_service_id_index" on "dependency_past" ("on_service_id")`);
    this.addSql(`create index "dependency_past_on_asset_id_index" on "dependency_past" ("on_asset_id")`);
    this.addSql(`create index "dependency_past_on_contract_id_index" on "dependency_past" ("on_contract_id")`);
    this.addSql(`create table "e_health_service_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "code" text collate "C" not null,
      "name" text collate "swedish" not null,
      "description" text null,
      "kind" text not null,
      "phase" text not null,
      "unit_id" uuid not null,
      "business_owner_id" uuid null,
      "it_owner_id" uuid null,
      "benefit_owner_id" uuid null,
      "beneficiaries" jsonb not null,
      "functions" jsonb not null,
      "links" jsonb not null,
      "usage_measure" text null,
      "started_on" date null,
      "ended_on" date null,
      "pilot_from" date null,
      "pilot_to" date null,
      "pilot_conclusion" text null,
      "adoption_targets" jsonb not null,
      "confidentiality" smallint null,
      "integrity" smallint null,
      "availability" smallint null,
      "class_review_on" date null,
      "is_prioritised" boolean not null,
      "note" text null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "e_health_service_past_valid_until_valid_from_index" on "e_health_service_past" ("valid_until", "valid_from")`,
    );
    this.addSql(`create index "e_health_service_past_code_index" on "e_health_service_past" ("code")`);
    this.addSql(`create index "e_health_service_past_unit_id_index" on "e_health_service_past" ("unit_id")`);
    this.addSql(
      `create index "e_health_service_past_business_owner_id_index" on "e_health_service_past" ("business_owner_id")`,
    );
    this.addSql(`create index "e_health_service_past_it_owner_id_index" on "e_health_service_past" ("it_owner_id")`);
    this.addSql(
      `create index "e_health_service_past_benefit_owner_id_index" on "e_health_service_past" ("benefit_owner_id")`,
    );
    this.addSql(`create table "e_health_service" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "code" text collate "C" not null,
      "name" text collate "swedish" not null,
      "description" text null,
      "kind" text not null,
      "phase" text not null,
      "unit_id" uuid not null,
      "business_owner_id" uuid null,
      "it_owner_id" uuid null,
      "benefit_owner_id" uuid null,
      "beneficiaries" jsonb not null default '[]',
      "functions" jsonb not null default '[]',
      "links" jsonb not null default '[]',
      "usage_measure" text null,
      "started_on" date null,
      "ended_on" date null,
      "pilot_from" date null,
      "pilot_to" date null,
      "pilot_conclusion" text null,
      "adoption_targets" jsonb not null default '[]',
      "confidentiality" smallint null,
      "integrity" smallint null,
      "availability" smallint null,
      "class_review_on" date null,
      "is_prioritised" boolean not null default false,
      "note" text null,
      primary key ("id")
    )`);
    this.addSql(`alter table "e_health_service" add constraint "e_health_service_code_unique" unique ("code")`);
    this.addSql(`create index "e_health_service_unit_id_index" on "e_health_service" ("unit_id")`);
    this.addSql(`create index "e_health_service_business_owner_id_index" on "e_health_service" ("business_owner_id")`);
    this.addSql(`create index "e_health_service_it_owner_id_index" on "e_health_service" ("it_owner_id")`);
    this.addSql(`create index "e_health_service_benefit_owner_id_index" on "e_health_service" ("benefit_owner_id")`);
    this.addSql(`create index "e_health_service_name_id_index" on "e_health_service" ("name", "id")`);
    this.addSql(`create index "e_health_service_kind_code_index" on "e_health_service" ("kind", "code")`);
    this.addSql(`create index "e_health_service_phase_code_index" on "e_health_service" ("phase", "code")`);
    this.addSql(
      `alter table "e_health_service" add constraint "e_health_service_kind_check" check ("kind" in ('DIGITAL_VISIT', 'WEB_BOOKING', 'ONLINE_TREATMENT', 'CARE_INFO_SYSTEM', 'OFFICE_INFO_SYSTEM', 'REMOTE_MONITORING', 'DECISION_SUPPORT', 'PATIENT_RECORD_ACCESS', 'INTEGRATION', 'BASIC_IT', 'OTHER'))`,
    );
    this.addSql(
      `alter table "e_health_service" add constraint "e_health_service_phase_check" check ("phase" in ('IDEA', 'PILOT', 'ROLLOUT', 'OPERATION', 'PHASE_OUT', 'ENDED'))`,
    );
    this.addSql(
      `alter table "e_health_service" add constraint "e_health_service_usage_measure_check" check ("usage_measure" in ('VISITS', 'BOOKINGS', 'PROGRAMMES', 'LOGINS', 'CONTACTS', 'USERS'))`,
    );
    this.addSql(`create table "service_adoption" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "service_id" uuid not null,
      "unit_id" uuid not null,
      "planned_from" date null,
      "started_on" date null,
      "ended_on" date null,
      "population" int null,
      "is_pilot" boolean not null default false,
      "note" text null,
      primary key ("id")
    )`);
    this.addSql(`create index "service_adoption_unit_id_index" on "service_adoption" ("unit_id")`);
    this.addSql(
      `alter table "service_adoption" add constraint "service_adoption_service_id_unit_id_unique" unique ("service_id", "unit_id")`,
    );
    this.addSql(
      `alter table "service_adoption" add constraint "service_adoption_population_check" check (population >= 0)`,
    );
    this.addSql(`create table "service_adoption_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "service_id" uuid not null,
      "unit_id" uuid not null,
      "planned_from" date null,
      "started_on" date null,
      "ended_on" date null,
      "population" int null,
      "is_pilot" boolean not null,
      "note" text null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "service_adoption_past_valid_until_valid_from_index" on "service_adoption_past" ("valid_until", "valid_from")`,
    );
    this.addSql(`create index "service_adoption_past_service_id_index" on "service_adoption_past" ("service_id")`);
    this.addSql(`create index "service_adoption_past_unit_id_index" on "service_adoption_past" ("unit_id")`);
    this.addSql(`create table "service_measure" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "service_id" uuid not null,
      "name" text collate "swedish" not null,
      "figure_unit" text not null,
      "baseline" numeric(18,4) null,
      "result" numeric(18,4) null,
      "measured_on" date null,
      "source" text null,
      primary key ("id")
    )`);
    this.addSql(
      `alter table "service_measure" add constraint "service_measure_service_id_name_unique" unique ("service_id", "name")`,
    );
    this.addSql(`create table "service_measure_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "service_id" uuid not null,
      "name" text collate "swedish" not null,
      "figure_unit" text not null,
      "baseline" numeric(18,4) null,
      "result" numeric(18,4) null,
      "measured_on" date null,
      "source" text null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "service_measure_past_valid_until_valid_from_index" on "service_measure_past" ("valid_until", "valid_from")`,
    );
    this.addSql(`create index "service_measure_past_service_id_index" on "service_measure_past" ("service_id")`);
    this.addSql(`create table "service_usage" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "service_id" uuid not null,
      "unit_id" uuid not null,
      "month" text collate "C" not null,
      "measure" text not null,
      "quantity" numeric(18,4) not null,
      "source" text collate "C" not null,
      primary key ("id")
    )`);
    this.addSql(`create index "service_usage_unit_id_index" on "service_usage" ("unit_id")`);
    this.addSql(
      `alter table "service_usage" add constraint "service_usage_service_id_month_measure_unit_id_source_unique" unique ("service_id", "month", "measure", "unit_id", "source")`,
    );
    this.addSql(
      `alter table "service_usage" add constraint "service_usage_month_check" check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')`,
    );
    this.addSql(`alter table "service_usage" add constraint "service_usage_quantity_check" check (quantity >= 0)`);
    this.addSql(
      `alter table "service_usage" add constraint "service_usage_measure_check" check ("measure" in ('VISITS', 'BOOKINGS', 'PROGRAMMES', 'LOGINS', 'CONTACTS', 'USERS'))`,
    );
    this.addSql(`create table "service_usage_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "service_id" uuid not null,
      "unit_id" uuid not null,
      "month" text collate "C" not null,
      "measure" text not null,
      "quantity" numeric(18,4) not null,
      "source" text collate "C" not null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "service_usage_past_valid_until_valid_from_index" on "service_usage_past" ("valid_until", "valid_from")`,
    );
    this.addSql(`create index "service_usage_past_service_id_index" on "service_usage_past" ("service_id")`);
    this.addSql(`create index "service_usage_past_unit_id_index" on "service_usage_past" ("unit_id")`);
    this.addSql(`create table "dependency" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "dependent_service_id" uuid null,
      "dependent_asset_id" uuid null,
      "on_service_id" uuid null,
      "on_asset_id" uuid null,
      "on_contract_id" uuid null,
      "first_month" text collate "C" not null,
      "last_month" text collate "C" null,
      "basis" text null,
      "value" numeric(18,6) null,
      "is_critical" boolean not null default true,
      "note" text null,
      primary key ("id")
    )`);
    this.addSql(
      `create index "dependency_dependent_service_id_id_index" on "dependency" ("dependent_service_id", "id")`,
    );
    this.addSql(`create index "dependency_dependent_asset_id_id_index" on "dependency" ("dependent_asset_id", "id")`);
    this.addSql(`create index "dependency_on_service_id_id_index" on "dependency" ("on_service_id", "id")`);
    this.addSql(`create index "dependency_on_asset_id_id_index" on "dependency" ("on_asset_id", "id")`);
    this.addSql(`create index "dependency_on_contract_id_id_index" on "dependency" ("on_contract_id", "id")`);
    this.addSql(`create index "dependency_first_month_id_index" on "dependency" ("first_month", "id")`);
    this.addSql(
      `alter table "dependency" add constraint "dependency_dependent_check" check (num_nonnulls(dependent_service_id, dependent_asset_id) = 1)`,
    );
    this.addSql(
      `alter table "dependency" add constraint "dependency_on_check" check (num_nonnulls(on_service_id, on_asset_id, on_contract_id) = 1)`,
    );
    this.addSql(
      `alter table "dependency" add constraint "dependency_direction_check" check (dependent_asset_id is null or on_service_id is null)`,
    );
    this.addSql(`alter table "dependency" add constraint "dependency_months_check" check (last_month >= first_month)`);
    this.addSql(
      `alter table "dependency" add constraint "dependency_basis_check" check ("basis" in ('PERCENT', 'EQUAL', 'QUANTITY', 'USAGE', 'ACQUISITION_COST'))`,
    );
    this.addSql(
      `alter table "e_health_service" add constraint "e_health_service_unit_id_foreign" foreign key ("unit_id") references "organisation_unit" ("id")`,
    );
    this.addSql(
      `alter table "e_health_service" add constraint "e_health_service_business_owner_id_foreign" foreign key ("business_owner_id") references "person" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "e_health_service" add constraint "e_health_service_it_owner_id_foreign" foreign key ("it_owner_id") references "person" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "e_health_service" add constraint "e_health_service_benefit_owner_id_foreign" foreign key ("benefit_owner_id") references "person" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "service_adoption" add constraint "service_adoption_service_id_foreign" foreign key ("service_id") references "e_health_service" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "service_adoption" add constraint "service_adoption_unit_id_foreign" foreign key ("unit_id") references "organisation_unit" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "service_measure" add constraint "service_measure_service_id_foreign" foreign key ("service_id") references "e_health_service" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "service_usage" add constraint "service_usage_service_id_foreign" foreign key ("service_id") references "e_health_service" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "service_usage" add constraint "service_usage_unit_id_foreign" foreign key ("unit_id") references "organisation_unit" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "dependency" add constraint "dependency_dependent_service_id_foreign" foreign key ("dependent_service_id") references "e_health_service" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "dependency" add constraint "dependency_dependent_asset_id_foreign" foreign key ("dependent_asset_id") references "asset" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "dependency" add constraint "dependency_on_service_id_foreign" foreign key ("on_service_id") references "e_health_service" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "dependency" add constraint "dependency_on_asset_id_foreign" foreign key ("on_asset_id") references "asset" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "dependency" add constraint "dependency_on_contract_id_foreign" foreign key ("on_contract_id") references "contract" ("id") on delete restrict`,
    );
  }
}
