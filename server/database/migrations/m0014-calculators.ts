import { Migration } from '@mikro-orm/migrations';

/** Tariffs and prices that benefits of digital visits are calculated by, the saved calculations, and the incentives. */
export class Calculators extends Migration {
  override up(): void {
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
  }
}
