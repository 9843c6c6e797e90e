import { Migration } from '@mikro-orm/migrations';

/** Whose account it is; the days of contracts in calendars, and reminders of them. */
export class Deadlines extends Migration {
  override up(): void {
    this.addSql(`alter table "user_account" add column "person_id" uuid null`);
    this.addSql(`alter table "user_account" add constraint "user_account_person_id_unique" unique ("person_id")`);
    this.addSql(
      `alter table "user_account" add constraint "user_account_person_id_foreign" foreign key ("person_id") references "person" ("id") on delete restrict`,
    );
    this.addSql(`create table "calendar_feed" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "user_id" uuid not null,
      "prefix" text collate "C" not null,
      "secret_hash" text collate "C" not null,
      "scope" text not null,
      "alarm_days" int null,
      "language" text not null,
      "last_read_at" timestamptz(3) null,
      primary key ("id")
    )`);
    this.addSql(`alter table "calendar_feed" add constraint "calendar_feed_user_id_unique" unique ("user_id")`);
    this.addSql(`alter table "calendar_feed" add constraint "calendar_feed_secret_hash_unique" unique ("secret_hash")`);
    this.addSql(
      `alter table "calendar_feed" add constraint "calendar_feed_alarm_days_check" check (alarm_days between 0 and 365)`,
    );
    this.addSql(
      `alter table "calendar_feed" add constraint "calendar_feed_scope_check" check ("scope" in ('MINE', 'ALL'))`,
    );
    this.addSql(
      `alter table "calendar_feed" add constraint "calendar_feed_language_check" check ("language" in ('SV', 'EN'))`,
    );
    this.addSql(
      `alter table "calendar_feed" add constraint "calendar_feed_user_id_foreign" foreign key ("user_id") references "user_account" ("id") on delete restrict`,
    );
    this.addSql(`create table "reminder_choice" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "user_id" uuid not null,
      "lead_days" jsonb null,
      "of_review" boolean not null,
      "by_mail" boolean not null,
      "language" text not null,
      primary key ("id")
    )`);
    this.addSql(`alter table "reminder_choice" add constraint "reminder_choice_user_id_unique" unique ("user_id")`);
    this.addSql(
      `alter table "reminder_choice" add constraint "reminder_choice_language_check" check ("language" in ('SV', 'EN'))`,
    );
    this.addSql(
      `alter table "reminder_choice" add constraint "reminder_choice_user_id_foreign" foreign key ("user_id") references "user_account" ("id") on delete restrict`,
    );
    this.addSql(`create table "notice" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "user_id" uuid not null,
      "contract_id" uuid not null,
      "reason" text not null,
      "decision_kind" text not null,
      "of" text not null,
      "lead_days" int not null,
      "day" date not null,
      "safe_date" date not null,
      "deadline" date not null,
      "term_end" date not null,
      "renews_to" date null,
      "read_at" timestamptz(3) null,
      "mail_state" text not null,
      primary key ("id")
    )`);
    this.addSql(`create index "notice_contract_id_index" on "notice" ("contract_id")`);
    this.addSql(`create index "notice_user_id_created_at_id_index" on "notice" ("user_id", "created_at", "id")`);
    this.addSql(
      `alter table "notice" add constraint "notice_once" unique ("user_id", "contract_id", "decision_kind", "of", "lead_days", "day")`,
    );
    this.addSql(
      `alter table "notice" add constraint "notice_reason_check" check ("reason" in ('OWNER', 'DEPUTY', 'NOBODY_ELSE'))`,
    );
    this.addSql(
      `alter table "notice" add constraint "notice_decision_kind_check" check ("decision_kind" in ('NOTICE', 'OPTION', 'END'))`,
    );
    this.addSql(`alter table "notice" add constraint "notice_of_check" check ("of" in ('REVIEW_DATE', 'SAFE_DATE'))`);
    this.addSql(
      `alter table "notice" add constraint "notice_mail_state_check" check ("mail_state" in ('NONE', 'WAITING', 'SENDING', 'SENT', 'REFUSED'))`,
    );
    this.addSql(
      `alter table "notice" add constraint "notice_user_id_foreign" foreign key ("user_id") references "user_account" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "notice" add constraint "notice_contract_id_foreign" foreign key ("contract_id") references "contract" ("id") on delete cascade`,
    );
  }
}
