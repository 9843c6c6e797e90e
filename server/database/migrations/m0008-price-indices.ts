import { Migration } from '@mikro-orm/migrations';

/** Price indices with their values, and the clauses by which contracts follow them. */
export class PriceIndices extends Migration {
  override up(): void {
    this.addSql(`create table "contract_index_clause_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "contract_id" uuid not null,
      "name" text collate "swedish" not null,
      "items" jsonb null,
      "first_day" date null,
      "last_day" date null,
      "basket" jsonb not null,
      "base_month" text collate "C" not null,
      "status" text not null,
      "share" numeric not null,
      "cap" numeric null,
      "floor" numeric null,
      "limit_basis" text not null,
      "trigger" numeric null,
      "first_adjustment" date not null,
      "every_months" smallint not null,
      "lag_months" smallint not null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "contract_index_clause_past_valid_until_valid_from_index" on "contract_index_clause_past" ("valid_until", "valid_from")`,
    );
    this.addSql(
      `create index "contract_index_clause_past_contract_id_index" on "contract_index_clause_past" ("contract_id")`,
    );
    this.addSql(`create table "price_index_series_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "code" text collate "C" not null,
      "name" text collate "swedish" not null,
      "source" text not null,
      "frequency" text not null,
      "base" text null,
      "note" text null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "price_index_series_past_valid_until_valid_from_index" on "price_index_series_past" ("valid_until", "valid_from")`,
    );
    this.addSql(`create index "price_index_series_past_code_index" on "price_index_series_past" ("code")`);
    this.addSql(`create table "price_index_value_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "series_id" uuid not null,
      "month" text collate "C" not null,
      "status" text not null,
      "value" numeric not null,
      "published_on" date null,
      "source" text null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "price_index_value_past_valid_until_valid_from_index" on "price_index_value_past" ("valid_until", "valid_from")`,
    );
    this.addSql(`create index "price_index_value_past_series_id_index" on "price_index_value_past" ("series_id")`);
    this.addSql(`create table "price_index_series" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "code" text collate "C" not null,
      "name" text collate "swedish" not null,
      "source" text not null,
      "frequency" text not null,
      "base" text null,
      "note" text null,
      primary key ("id")
    )`);
    this.addSql(`alter table "price_index_series" add constraint "price_index_series_code_unique" unique ("code")`);
    this.addSql(`create index "price_index_series_name_id_index" on "price_index_series" ("name", "id")`);
    this.addSql(
      `alter table "price_index_series" add constraint "price_index_series_frequency_check" check ("frequency" in ('MONTH', 'QUARTER'))`,
    );
    this.addSql(`create table "price_index_value" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "series_id" uuid not null,
      "month" text collate "C" not null,
      "status" text not null,
      "value" numeric not null,
      "published_on" date null,
      "source" text null,
      primary key ("id")
    )`);
    this.addSql(`create index "price_index_value_month_id_index" on "price_index_value" ("month", "id")`);
    this.addSql(`create index "price_index_value_series_id_month_index" on "price_index_value" ("series_id", "month")`);
    this.addSql(
      `alter table "price_index_value" add constraint "price_index_value_month_series_id_status_unique" unique ("month", "series_id", "status")`,
    );
    this.addSql(`alter table "price_index_value" add constraint "price_index_value_value_check" check (value > 0)`);
    this.addSql(
      `alter table "price_index_value" add constraint "price_index_value_status_check" check ("status" in ('PRELIMINARY', 'FINAL'))`,
    );
    this.addSql(`create table "contract_index_clause" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "contract_id" uuid not null,
      "name" text collate "swedish" not null,
      "items" jsonb null,
      "first_day" date null,
      "last_day" date null,
      "basket" jsonb not null,
      "base_month" text collate "C" not null,
      "status" text not null,
      "share" numeric not null,
      "cap" numeric null,
      "floor" numeric null,
      "limit_basis" text not null,
      "trigger" numeric null,
      "first_adjustment" date not null,
      "every_months" smallint not null,
      "lag_months" smallint not null,
      primary key ("id")
    )`);
    this.addSql(
      `create index "contract_index_clause_contract_id_id_index" on "contract_index_clause" ("contract_id", "id")`,
    );
    this.addSql(
      `alter table "contract_index_clause" add constraint "contract_index_clause_every_months_check" check (every_months > 0)`,
    );
    this.addSql(
      `alter table "contract_index_clause" add constraint "contract_index_clause_lag_months_check" check (lag_months >= 0)`,
    );
    this.addSql(
      `alter table "contract_index_clause" add constraint "contract_index_clause_share_check" check (share > 0 and share <= 100)`,
    );
    this.addSql(
      `alter table "contract_index_clause" add constraint "contract_index_clause_status_check" check ("status" in ('PRELIMINARY', 'FINAL'))`,
    );
    this.addSql(
      `alter table "contract_index_clause" add constraint "contract_index_clause_limit_basis_check" check ("limit_basis" in ('SINCE_BASE', 'PER_ADJUSTMENT', 'PER_YEAR'))`,
    );
    this.addSql(
      `alter table "price_index_value" add constraint "price_index_value_series_id_foreign" foreign key ("series_id") references "price_index_series" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "contract_index_clause" add constraint "contract_index_clause_contract_id_foreign" foreign key ("contract_id") references "contract" ("id") on delete restrict`,
    );
  }
}
