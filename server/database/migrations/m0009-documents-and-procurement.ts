import { Migration } from '@mikro-orm/migrations';

/** Documents of contracts with what they hold. */
export class DocumentsAndProcurement extends Migration {
  override up(): void {
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
    this.addSql(
      `alter table "contract_document" add constraint "contract_document_contract_id_foreign" foreign key ("contract_id") references "contract" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "contract_document_chunk" add constraint "contract_document_chunk_document_id_foreign" foreign key ("document_id") references "contract_document" ("id") on delete cascade`,
    );
  }
}
