import { Migration } from '@mikro-orm/migrations';

/** Tariffs and prices that benefits of digital visits are calculated by, the saved calculations, and the incentives. */
export class Calculators extends Migration {
  override up(): void {
    this.addSql(`create table "benefit_calculation_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "service_id" uuid not null,
      "name" text collate "swedish" not null,
      "kind" text not null,
      "first_month" text collate "C" not null,
      "last_month" text collate "C" not null,
      "calculated_on" date not null,
      "given" jsonb not null,
      "outcome" jsonb not null,
      "scenario" text null,
      "range_end" text null,
      "benefit_id" uuid null,
      "note" text null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "benefit_calculation_past_valid_until_valid_from_index" on "benefit_calculation_past" ("valid_until", "valid_from")`,
    );
    this.addSql(
      `create index "benefit_calculation_past_service_id_index" on "benefit_calculation_past" ("service_id")`,
    );
    this.addSql(
      `create index "benefit_calculation_past_benefit_id_index" on "benefit_calculation_past" ("benefit_id")`,
    );
    this.addSql(`create table "care_price" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "kind" text not null,
      "profession" text collate "swedish" not null,
      "first_day" date not null,
      "last_day" date null,
      "amount" numeric(18,2) not null,
      "source" text not null,
      "is_verified" boolean not null default false,
      primary key ("id")
    )`);
    this.addSql(
      `alter table "care_price" add constraint "care_price_kind_profession_first_day_unique" unique ("kind", "profession", "first_day")`,
    );
    this.addSql(`alter table "care_price" add constraint "care_price_days_check" check (last_day >= first_day)`);
    this.addSql(`alter table "care_price" add constraint "care_price_amount_check" check (amount > 0)`);
    this.addSql(
      `alter table "care_price" add constraint "care_price_kind_check" check ("kind" in ('DISTANCE_CONTACT', 'WORKING_HOUR'))`,
    );
    this.addSql(`create table "care_price_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "kind" text not null,
      "profession" text collate "swedish" not null,
      "first_day" date not null,
      "last_day" date null,
      "amount" numeric(18,2) not null,
      "source" text not null,
      "is_verified" boolean not null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "care_price_past_valid_until_valid_from_index" on "care_price_past" ("valid_until", "valid_from")`,
    );
    this.addSql(`create table "benefit_calculation" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "service_id" uuid not null,
      "name" text collate "swedish" not null,
      "kind" text not null,
      "first_month" text collate "C" not null,
      "last_month" text collate "C" not null,
      "calculated_on" date not null,
      "given" jsonb not null,
      "outcome" jsonb not null,
      "scenario" text null,
      "range_end" text null,
      "benefit_id" uuid null,
      "note" text null,
      primary key ("id")
    )`);
    this.addSql(
      `alter table "benefit_calculation" add constraint "benefit_calculation_benefit_id_unique" unique ("benefit_id")`,
    );
    this.addSql(`create index "benefit_calculation_service_id_id_index" on "benefit_calculation" ("service_id", "id")`);
    this.addSql(
      `alter table "benefit_calculation" add constraint "benefit_calculation_months_check" check (last_month >= first_month)`,
    );
    this.addSql(
      `alter table "benefit_calculation" add constraint "benefit_calculation_benefit_check" check (benefit_id is null or scenario is not null)`,
    );
    this.addSql(
      `alter table "benefit_calculation" add constraint "benefit_calculation_kind_check" check ("kind" in ('AVOIDED_TRAVEL', 'FREED_SLOTS', 'FREED_TIME', 'CARE_LEVEL_SHIFT', 'VISIT_COST'))`,
    );
    this.addSql(
      `alter table "benefit_calculation" add constraint "benefit_calculation_scenario_check" check ("scenario" in ('BUDGET', 'FORECAST', 'ACTUAL'))`,
    );
    this.addSql(
      `alter table "benefit_calculation" add constraint "benefit_calculation_range_end_check" check ("range_end" in ('LOW', 'HIGH'))`,
    );
    this.addSql(`create table "travel_incentive" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "service_id" uuid not null,
      "unit_id" uuid not null,
      "first_month" text collate "C" not null,
      "last_month" text collate "C" not null,
      "baseline" numeric(18,2) null,
      "actual" numeric(18,2) null,
      "share" numeric(7,4) not null,
      "payout" numeric(18,2) null,
      "calculation_id" uuid null,
      "note" text null,
      primary key ("id")
    )`);
    this.addSql(`create index "travel_incentive_unit_id_index" on "travel_incentive" ("unit_id")`);
    this.addSql(`create index "travel_incentive_calculation_id_index" on "travel_incentive" ("calculation_id")`);
    this.addSql(
      `alter table "travel_incentive" add constraint "travel_incentive_service_id_unit_id_first_month_unique" unique ("service_id", "unit_id", "first_month")`,
    );
    this.addSql(
      `alter table "travel_incentive" add constraint "travel_incentive_months_check" check (last_month >= first_month)`,
    );
    this.addSql(
      `alter table "travel_incentive" add constraint "travel_incentive_share_check" check (share between 0 and 100)`,
    );
    this.addSql(
      `alter table "travel_incentive" add constraint "travel_incentive_amounts_check" check (baseline >= 0 and actual >= 0 and payout >= 0)`,
    );
    this.addSql(`create table "travel_incentive_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "service_id" uuid not null,
      "unit_id" uuid not null,
      "first_month" text collate "C" not null,
      "last_month" text collate "C" not null,
      "baseline" numeric(18,2) null,
      "actual" numeric(18,2) null,
      "share" numeric(7,4) not null,
      "payout" numeric(18,2) null,
      "calculation_id" uuid null,
      "note" text null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "travel_incentive_past_valid_until_valid_from_index" on "travel_incentive_past" ("valid_until", "valid_from")`,
    );
    this.addSql(`create index "travel_incentive_past_service_id_index" on "travel_incentive_past" ("service_id")`);
    this.addSql(`create index "travel_incentive_past_unit_id_index" on "travel_incentive_past" ("unit_id")`);
    this.addSql(
      `create index "travel_incentive_past_calculation_id_index" on "travel_incentive_past" ("calculation_id")`,
    );
    this.addSql(`create table "travel_tariff" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "region" text collate "swedish" not null,
      "mode" text not null,
      "first_day" date not null,
      "last_day" date null,
      "sek_per_mil" numeric(18,2) null,
      "own_charge" numeric(18,2) not null,
      "ceiling" numeric(18,2) not null,
      "source" text not null,
      "is_verified" boolean not null default false,
      primary key ("id")
    )`);
    this.addSql(
      `alter table "travel_tariff" add constraint "travel_tariff_region_mode_first_day_unique" unique ("region", "mode", "first_day")`,
    );
    this.addSql(`alter table "travel_tariff" add constraint "travel_tariff_days_check" check (last_day >= first_day)`);
    this.addSql(
      `alter table "travel_tariff" add constraint "travel_tariff_amounts_check" check (own_charge >= 0 and ceiling >= 0 and sek_per_mil > 0)`,
    );
    this.addSql(
      `alter table "travel_tariff" add constraint "travel_tariff_mode_check" check ("mode" in ('CAR', 'TAXI', 'PUBLIC_TRANSPORT', 'SPECIAL_VEHICLE'))`,
    );
    this.addSql(`create table "travel_tariff_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "region" text collate "swedish" not null,
      "mode" text not null,
      "first_day" date not null,
      "last_day" date null,
      "sek_per_mil" numeric(18,2) null,
      "own_charge" numeric(18,2) not null,
      "ceiling" numeric(18,2) not null,
      "source" text not null,
      "is_verified" boolean not null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "travel_tariff_past_valid_until_valid_from_index" on "travel_tariff_past" ("valid_until", "valid_from")`,
    );
    this.addSql(
      `alter table "benefit_calculation" add constraint "benefit_calculation_service_id_foreign" foreign key ("service_id") references "e_health_service" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "benefit_calculation" add constraint "benefit_calculation_benefit_id_foreign" foreign key ("benefit_id") references "benefit" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "travel_incentive" add constraint "travel_incentive_service_id_foreign" foreign key ("service_id") references "e_health_service" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "travel_incentive" add constraint "travel_incentive_unit_id_foreign" foreign key ("unit_id") references "organisation_unit" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "travel_incentive" add constraint "travel_incentive_calculation_id_foreign" foreign key ("calculation_id") references "benefit_calculation" ("id") on delete restrict`,
    );
  }
}
