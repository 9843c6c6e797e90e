import { Migration } from '@mikro-orm/migrations';

/** Import runs with their files, rows and saved mappings; which run an audit event comes from. */
export class Imports extends Migration {
  override up(): void {
    this.addSql(`alter table "audit_event" add column "import_run_id" uuid null`);
    this.addSql(
      `create index "audit_event_import_run" on "audit_event" ("import_run_id", "id") where "import_run_id" is not null`,
    );
    this.addSql(`create table "import_run" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "kind" text null,
      "status" text not null,
      "actor" text not null,
      "asker" text not null,
      "reason" text null,
      "file_name" text not null,
      "file_size" int not null,
      "file_type" text null,
      "encoding" text null,
      "delimiter" text null,
      "sheet" text null,
      "sheets" jsonb not null default '[]',
      "header_row" int null,
      "preset" text null,
      "survey" jsonb null,
      "columns" jsonb not null default '[]',
      "choices" jsonb not null default '[]',
      "unknown_values" jsonb not null default '[]',
      "row_count" int null,
      "created_count" int null,
      "changed_count" int null,
      "unchanged_count" int null,
      "rejected_count" int null,
      "done_count" int null,
      "total_count" int null,
      "undone_count" int null,
      "kept_count" int null,
      "judgement" int not null default 0,
      "only_rejected" boolean not null default false,
      "valid_only" boolean not null default false,
      "problem" jsonb null,
      "started_at" timestamptz(3) null,
      "ended_at" timestamptz(3) null,
      primary key ("id")
    )`);
    this.addSql(`create index "import_run_created_at_id_index" on "import_run" ("created_at", "id")`);
    this.addSql(
      `alter table "import_run" add constraint "import_run_status_check" check ("status" in ('UPLOADING', 'READING', 'MAPPING', 'JUDGING', 'PREVIEW', 'IMPORTING', 'DONE', 'UNDOING', 'UNDONE', 'FAILED', 'CANCELLED'))`,
    );
    this.addSql(`create table "import_file_chunk" (
      "run_id" uuid not null,
      "number" int not null,
      "content" bytea not null,
      primary key ("run_id", "number")
    )`);
    // What is uploaded is packed already, or is read once.
    this.addSql(`alter table "import_file_chunk" alter column "content" set storage external`);
    this.addSql(
      `alter table "import_file_chunk" add constraint "import_file_chunk_run_id_foreign" foreign key ("run_id") references "import_run" ("id") on delete cascade`,
    );
    this.addSql(`create table "import_row" (
      "id" uuid not null,
      "run_id" uuid not null,
      "number" int not null,
      "line" int not null,
      "cells" text[] not null,
      "faults" jsonb null,
      "outcome" text null,
      "problems" jsonb null,
      "changes" jsonb null,
      "record_type" text null,
      "record_key" uuid null,
      "undo" text null,
      "previous" jsonb null,
      primary key ("id")
    )`);
    this.addSql(
      `alter table "import_row" add constraint "import_row_run_id_number_unique" unique ("run_id", "number")`,
    );
    this.addSql(
      `alter table "import_row" add constraint "import_row_outcome_check" check ("outcome" in ('CREATED', 'CHANGED', 'UNCHANGED', 'REJECTED'))`,
    );
    this.addSql(`alter table "import_row" add constraint "import_row_undo_check" check ("undo" in ('UNDONE', 'KEPT'))`);
    this.addSql(
      `alter table "import_row" add constraint "import_row_run_id_foreign" foreign key ("run_id") references "import_run" ("id") on delete cascade`,
    );
    this.addSql(`create table "import_mapping" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "name" text collate "swedish" not null,
      "kind" text not null,
      "columns" jsonb not null,
      primary key ("id")
    )`);
    this.addSql(
      `alter table "import_mapping" add constraint "import_mapping_kind_name_unique" unique ("kind", "name")`,
    );
  }

  override down(): void {
    for (const table of ['import_mapping', 'import_row', 'import_file_chunk', 'import_run']) {
      this.addSql(`drop table "${table}"`);
    }
    this.addSql(`drop index "audit_event_import_run"`);
    this.addSql(`alter table "audit_event" drop column "import_run_id"`);
  }
}
