import { Migration } from '@mikro-orm/migrations';

/**
 * The thresholds of the public procurement act (LOU) that an installation begins with, for users to complete and correct:
 * kind, first and last day, SEK, source, and whether it has been compared with that. Nothing is known here of 2020-2021 and
 * from 2026 on, nor of direct awards between.
 */
const THRESHOLDS = [
  ['EU_GOODS_SERVICES', '2018-01-01', '2019-12-31', '2096097.00', 'konkurrensverket.se: 221 000 EUR', true],
  ['EU_WORKS', '2018-01-01', '2019-12-31', '52620561.00', 'konkurrensverket.se', true],
  ['DIRECT_AWARD', '2018-01-01', '2019-12-31', '586907.00', 'konkurrensverket.se', true],
  ['EU_GOODS_SERVICES', '2022-01-01', '2023-12-31', '2236731.00', 'konkurrensverket.se: 215 000 EUR', true],
  ['EU_WORKS', '2022-01-01', '2023-12-31', '55991099.00', 'konkurrensverket.se', true],
  ['DIRECT_AWARD', '2022-02-01', null, '700000.00', 'LOU 19a:2', true],
  ['DIRECT_AWARD_DOCUMENTATION', '2022-02-01', null, '100000.00', 'LOU 19a:11', true],
  ['EU_GOODS_SERVICES', '2024-01-01', '2025-12-31', '2389585.00', '221 000 EUR at 10.81260 SEK, derived', false],
  ['EU_WORKS', '2024-01-01', '2025-12-31', '59880179.00', 'Trafikverket', true],
] as const;

/** Documents of contracts with what they hold; how contracts were procured and changed, and the thresholds of the act. */
export class DocumentsAndProcurement extends Migration {
  override up(): void {
    this.addSql(`create table "contract_change_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "contract_id" uuid not null,
      "decided_on" date not null,
      "ground" text not null,
      "amount" numeric(18,2) not null,
      "description" text not null,
      "registry_number" text collate "C" null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "contract_change_past_valid_until_valid_from_index" on "contract_change_past" ("valid_until", "valid_from")`,
    );
    this.addSql(`create index "contract_change_past_contract_id_index" on "contract_change_past" ("contract_id")`);
    this.addSql(`create table "contract_document_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "contract_id" uuid not null,
      "kind" text not null,
      "title" text collate "swedish" not null,
      "file_name" text not null,
      "media_type" text not null,
      "size" int not null,
      "sha256" text not null,
      "uploaded_by" text not null,
      "secret_until" date null,
      "secret_reason" text null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "contract_document_past_valid_until_valid_from_index" on "contract_document_past" ("valid_until", "valid_from")`,
    );
    this.addSql(`create index "contract_document_past_contract_id_index" on "contract_document_past" ("contract_id")`);
    this.addSql(`create table "contract_procurement_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "contract_id" uuid not null,
      "procedure" text not null,
      "procured_kind" text not null,
      "registry_number" text collate "C" null,
      "procured_on" date not null,
      "estimated_value" numeric(18,2) null,
      "adjusted_value" numeric(18,2) null,
      "framework_ceiling" numeric(18,2) null,
      "called_off" numeric(18,2) null,
      "award_sent_on" date null,
      "is_award_sent_electronically" boolean not null,
      "signed_on" date null,
      "note" text null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "contract_procurement_past_valid_until_valid_from_index" on "contract_procurement_past" ("valid_until", "valid_from")`,
    );
    this.addSql(
      `create index "contract_procurement_past_contract_id_index" on "contract_procurement_past" ("contract_id")`,
    );
    this.addSql(`create table "procurement_threshold" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "kind" text not null,
      "first_day" date not null,
      "last_day" date null,
      "amount" numeric(18,2) not null,
      "source" text not null,
      "is_verified" boolean not null default false,
      primary key ("id")
    )`);
    this.addSql(
      `alter table "procurement_threshold" add constraint "procurement_threshold_kind_first_day_unique" unique ("kind", "first_day")`,
    );
    this.addSql(
      `alter table "procurement_threshold" add constraint "procurement_threshold_kind_check" check ("kind" in ('EU_GOODS_SERVICES', 'EU_WORKS', 'DIRECT_AWARD', 'DIRECT_AWARD_DOCUMENTATION'))`,
    );
    this.addSql(`create table "procurement_threshold_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "kind" text not null,
      "first_day" date not null,
      "last_day" date null,
      "amount" numeric(18,2) not null,
      "source" text not null,
      "is_verified" boolean not null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "procurement_threshold_past_valid_until_valid_from_index" on "procurement_threshold_past" ("valid_until", "valid_from")`,
    );
    this.addSql(`create table "contract_procurement" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "contract_id" uuid not null,
      "procedure" text not null,
      "procured_kind" text not null,
      "registry_number" text collate "C" null,
      "procured_on" date not null,
      "estimated_value" numeric(18,2) null,
      "adjusted_value" numeric(18,2) null,
      "framework_ceiling" numeric(18,2) null,
      "called_off" numeric(18,2) null,
      "award_sent_on" date null,
      "is_award_sent_electronically" boolean not null default true,
      "signed_on" date null,
      "note" text null,
      primary key ("id")
    )`);
    this.addSql(
      `alter table "contract_procurement" add constraint "contract_procurement_contract_id_unique" unique ("contract_id")`,
    );
    this.addSql(
      `alter table "contract_procurement" add constraint "contract_procurement_procedure_check" check ("procedure" in ('DIRECT_AWARD', 'NATIONAL', 'EU', 'CALL_OFF'))`,
    );
    this.addSql(
      `alter table "contract_procurement" add constraint "contract_procurement_procured_kind_check" check ("procured_kind" in ('GOODS_SERVICES', 'WORKS'))`,
    );
    this.addSql(`create table "contract_document" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "contract_id" uuid not null,
      "kind" text not null,
      "title" text collate "swedish" not null,
      "file_name" text not null,
      "media_type" text not null,
      "size" int not null,
      "sha256" text not null,
      "uploaded_by" text not null,
      "secret_until" date null,
      "secret_reason" text null,
      primary key ("id")
    )`);
    this.addSql(
      `create index "contract_document_contract_id_title_index" on "contract_document" ("contract_id", "title")`,
    );
    this.addSql(
      `alter table "contract_document" add constraint "contract_document_kind_check" check ("kind" in ('AGREEMENT', 'APPENDIX', 'AMENDMENT', 'PROCUREMENT', 'CORRESPONDENCE', 'OTHER'))`,
    );
    this.addSql(`create table "contract_document_chunk" (
      "document_id" uuid not null,
      "number" int not null,
      "content" bytea not null,
      primary key ("document_id", "number")
    )`);
    this.addSql(`create table "contract_change" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "contract_id" uuid not null,
      "decided_on" date not null,
      "ground" text not null,
      "amount" numeric(18,2) not null,
      "description" text not null,
      "registry_number" text collate "C" null,
      primary key ("id")
    )`);
    this.addSql(
      `create index "contract_change_contract_id_decided_on_index" on "contract_change" ("contract_id", "decided_on")`,
    );
    this.addSql(
      `alter table "contract_change" add constraint "contract_change_ground_check" check ("ground" in ('MINOR', 'CLAUSE', 'COMPLEMENTARY', 'UNFORESEEABLE', 'SUPPLIER', 'NOT_SUBSTANTIAL'))`,
    );
    this.addSql(
      `alter table "contract_procurement" add constraint "contract_procurement_contract_id_foreign" foreign key ("contract_id") references "contract" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "contract_document" add constraint "contract_document_contract_id_foreign" foreign key ("contract_id") references "contract" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "contract_document_chunk" add constraint "contract_document_chunk_document_id_foreign" foreign key ("document_id") references "contract_document" ("id") on delete cascade`,
    );
    this.addSql(
      `alter table "contract_change" add constraint "contract_change_contract_id_foreign" foreign key ("contract_id") references "contract" ("id") on delete restrict`,
    );
    for (const [index, [kind, first, last, amount, source, isVerified]] of THRESHOLDS.entries()) {
      const id = `01970000-0000-7000-8000-00000000000${index}`;
      this.addSql(
        `insert into "procurement_threshold" ("id", "kind", "first_day", "last_day", "amount", "source", "is_verified")
         values ('${id}', '${kind}', '${first}', ${last === null ? 'null' : `'${last}'`}, ${amount}, '${source}', ${isVerified})`,
      );
    }
  }
}
