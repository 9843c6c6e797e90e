import { Migration } from '@mikro-orm/migrations';

/** Accounts: who signs in, by what, with which roles; sessions and tokens. */
export class Accounts extends Migration {
  override up(): void {
    this.addSql(`create table "provider_visit" (
      "hash" text collate "C" not null,
      "provider" text collate "C" not null,
      "return_to" text not null,
      "link_hash" text collate "C" null,
      "expires_at" timestamptz(3) not null,
      primary key ("hash")
    )`);
    this.addSql(`create index "provider_visit_expires_at_index" on "provider_visit" ("expires_at")`);
    this.addSql(`create table "sign_in_failures" (
      "subject" text collate "C" not null,
      "level" double precision not null,
      "counted_at" timestamptz(3) not null,
      "blocked_until" timestamptz(3) not null,
      primary key ("subject")
    )`);
    this.addSql(`create index "sign_in_failures_counted_at_index" on "sign_in_failures" ("counted_at")`);
    this.addSql(`create table "user_account" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "username" text collate "C" not null,
      "name" text collate "swedish" not null,
      "email" text collate "C" null,
      "disabled_at" timestamptz(3) null,
      "last_sign_in_at" timestamptz(3) null,
      primary key ("id")
    )`);
    this.addSql(`alter table "user_account" add constraint "user_account_username_unique" unique ("username")`);
    this.addSql(`create index "user_account_name_index" on "user_account" ("name")`);
    this.addSql(`create table "session" (
      "id" uuid not null,
      "secret_hash" text collate "C" not null,
      "user_id" uuid not null,
      "created_at" timestamptz(3) not null,
      "last_seen_at" timestamptz(3) not null,
      "expires_at" timestamptz(3) not null,
      "address" text collate "C" null,
      "user_agent" text null,
      primary key ("id")
    )`);
    this.addSql(`alter table "session" add constraint "session_secret_hash_unique" unique ("secret_hash")`);
    this.addSql(`create index "session_user_id_index" on "session" ("user_id")`);
    this.addSql(`create index "session_expires_at_index" on "session" ("expires_at")`);
    this.addSql(`create table "account_password" (
      "user_id" uuid not null,
      "hash" text not null,
      "changed_at" timestamptz(3) not null,
      primary key ("user_id")
    )`);
    this.addSql(`create table "one_time_link" (
      "hash" text collate "C" not null,
      "user_id" uuid not null,
      "expires_at" timestamptz(3) not null,
      primary key ("hash")
    )`);
    this.addSql(`create index "one_time_link_user_id_index" on "one_time_link" ("user_id")`);
    this.addSql(`create table "account_identity" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "user_id" uuid not null,
      "issuer" text collate "C" not null,
      "subject" text collate "C" not null,
      primary key ("id")
    )`);
    this.addSql(
      `alter table "account_identity" add constraint "account_identity_issuer_subject_unique" unique ("issuer", "subject")`,
    );
    this.addSql(`create index "account_identity_user_id_index" on "account_identity" ("user_id")`);
    this.addSql(`create table "role_grant" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "user_id" uuid not null,
      "role" text not null,
      "unit_id" uuid null,
      primary key ("id")
    )`);
    this.addSql(`create index "role_grant_unit_id_index" on "role_grant" ("unit_id")`);
    this.addSql(
      `create unique index "role_grant_once" on "role_grant" ("user_id", "role", "unit_id") nulls not distinct`,
    );
    this.addSql(
      `alter table "role_grant" add constraint "role_grant_role_check" check ("role" in ('READER', 'INVENTORY_EDITOR', 'CONTRACT_MANAGER', 'PROCUREMENT', 'E_HEALTH_LEAD', 'ECONOMIST', 'FOLLOW_UP_OFFICER', 'AUDITOR', 'ADMINISTRATOR'))`,
    );
    this.addSql(`create table "api_token" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "user_id" uuid not null,
      "name" text collate "swedish" not null,
      "prefix" text collate "C" not null,
      "secret_hash" text collate "C" not null,
      "scopes" text[] not null,
      "unit_id" uuid null,
      "last_day" date not null,
      "last_used_at" timestamptz(3) null,
      "revoked_at" timestamptz(3) null,
      primary key ("id")
    )`);
    this.addSql(`create index "api_token_user_id_index" on "api_token" ("user_id")`);
    this.addSql(`alter table "api_token" add constraint "api_token_secret_hash_unique" unique ("secret_hash")`);
    this.addSql(`create index "api_token_unit_id_index" on "api_token" ("unit_id")`);
    this.addSql(
      `alter table "session" add constraint "session_user_id_foreign" foreign key ("user_id") references "user_account" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "account_password" add constraint "account_password_user_id_foreign" foreign key ("user_id") references "user_account" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "one_time_link" add constraint "one_time_link_user_id_foreign" foreign key ("user_id") references "user_account" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "account_identity" add constraint "account_identity_user_id_foreign" foreign key ("user_id") references "user_account" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "role_grant" add constraint "role_grant_user_id_foreign" foreign key ("user_id") references "user_account" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "role_grant" add constraint "role_grant_unit_id_foreign" foreign key ("unit_id") references "organisation_unit" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "api_token" add constraint "api_token_user_id_foreign" foreign key ("user_id") references "user_account" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "api_token" add constraint "api_token_unit_id_foreign" foreign key ("unit_id") references "organisation_unit" ("id") on delete restrict`,
    );
  }
}
