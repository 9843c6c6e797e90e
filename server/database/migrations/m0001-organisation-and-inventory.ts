import { Migration } from '@mikro-orm/migrations';

/** Organisation, inventory, audit events and idempotent answers. */
export class OrganisationAndInventory extends Migration {
  override up(): void {
    this.addSql(`create extension if not exists pg_trgm`);
    // Swedish order, with numbers in texts by their size: Plan 2 before Plan 10, and å ä ö last.
    this.addSql(`create collation if not exists swedish (provider = icu, locale = 'sv-u-kn-true')`);
    this.addSql(`create table "audit_event" (
      "id" uuid not null,
      "at" timestamptz(3) not null default now(),
      "actor" text not null,
      "request_id" text null,
      "action" text not null,
      "record_type" text not null,
      "record_id" uuid not null,
      "changes" jsonb not null,
      "reason" text null,
      primary key ("id")
    )`);
    this.addSql(`create index "audit_event_record_id_at_id_index" on "audit_event" ("record_id", "at", "id")`);
    this.addSql(`create index "audit_event_at_id_index" on "audit_event" ("at", "id")`);
    this.addSql(
      `alter table "audit_event" add constraint "audit_event_action_check" check ("action" in ('CREATE', 'UPDATE', 'DELETE'))`,
    );
    this.addSql(`create table "idempotent_answer" (
      "key" text not null,
      "input_hash" text not null,
      "answer" jsonb not null,
      "created_at" timestamptz(3) not null default now(),
      primary key ("key")
    )`);
    this.addSql(`create index "idempotent_answer_created_at_index" on "idempotent_answer" ("created_at")`);
    this.addSql(`create table "organisation_unit" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "code" text collate "C" not null,
      "name" text collate "swedish" not null,
      "kind" text not null,
      "parent_id" uuid null,
      "cost_centre" text collate "C" null,
      "hsa_id" text collate "C" null,
      primary key ("id")
    )`);
    this.addSql(`alter table "organisation_unit" add constraint "organisation_unit_code_unique" unique ("code")`);
    this.addSql(`create index "organisation_unit_parent_id_index" on "organisation_unit" ("parent_id")`);
    this.addSql(`alter table "organisation_unit" add constraint "organisation_unit_hsa_id_unique" unique ("hsa_id")`);
    this.addSql(
      `alter table "organisation_unit" add constraint "organisation_unit_kind_check" check ("kind" in ('REGION', 'ADMINISTRATION', 'DEPARTMENT', 'UNIT'))`,
    );
    this.addSql(`create table "person" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "name" text collate "swedish" not null,
      "email" text collate "C" not null,
      "title" text collate "swedish" null,
      "unit_id" uuid not null,
      "left_on" date null,
      primary key ("id")
    )`);
    this.addSql(`create index "person_name_index" on "person" ("name")`);
    this.addSql(`alter table "person" add constraint "person_email_unique" unique ("email")`);
    this.addSql(`create index "person_unit_id_index" on "person" ("unit_id")`);
    this.addSql(`create table "product_cycle" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "product" text collate "C" not null,
      "title" text collate "swedish" not null,
      "product_category" text collate "C" not null,
      "cycle" text collate "swedish" not null,
      "release_date" date null,
      "active_support_end" date null,
      "security_support_end" date null,
      "extended_support_end" date null,
      "support_end" date null,
      "latest_release" text collate "C" null,
      primary key ("id")
    )`);
    this.addSql(
      `alter table "product_cycle" add constraint "product_cycle_product_cycle_unique" unique ("product", "cycle")`,
    );
    this.addSql(`create table "asset_model" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "manufacturer" text collate "swedish" not null,
      "name" text collate "swedish" not null,
      "part_number" text collate "C" null,
      "category" text not null,
      "product_cycle_id" uuid null,
      "support_end" date null,
      "rack_units" numeric(4,1) null,
      "interface_count" int null,
      "power_port_count" int null,
      primary key ("id")
    )`);
    this.addSql(`create index "asset_model_name_index" on "asset_model" ("name")`);
    this.addSql(`create index "asset_model_product_cycle_id_index" on "asset_model" ("product_cycle_id")`);
    this.addSql(
      `alter table "asset_model" add constraint "asset_model_manufacturer_name_unique" unique ("manufacturer", "name")`,
    );
    this.addSql(
      `alter table "asset_model" add constraint "asset_model_category_check" check ("category" in ('NETWORK', 'COMPUTER', 'SMARTPHONE', 'SERVER', 'STORAGE', 'IT_SECURITY', 'MEDICAL_DEVICE', 'SOFTWARE'))`,
    );
    this.addSql(`create table "site" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "code" text collate "C" not null,
      "name" text collate "swedish" not null,
      "street" text collate "swedish" null,
      "postal_code" text collate "C" null,
      "city" text collate "swedish" null,
      primary key ("id")
    )`);
    this.addSql(`alter table "site" add constraint "site_code_unique" unique ("code")`);
    this.addSql(`create index "site_name_index" on "site" ("name")`);
    this.addSql(`create table "supplier" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "name" text collate "swedish" not null,
      "organisation_number" text collate "C" null,
      "email" text collate "C" null,
      "phone" text collate "C" null,
      "website" text collate "C" null,
      primary key ("id")
    )`);
    this.addSql(`alter table "supplier" add constraint "supplier_name_unique" unique ("name")`);
    this.addSql(
      `alter table "supplier" add constraint "supplier_organisation_number_unique" unique ("organisation_number")`,
    );
    this.addSql(`create table "asset" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "tag" text collate "C" not null,
      "name" text collate "swedish" not null,
      "category" text not null,
      "status" text not null,
      "model_id" uuid null,
      "serial_number" text collate "C" null,
      "site_id" uuid null,
      "unit_id" uuid not null,
      "custodian_id" uuid null,
      "system_owner_id" uuid null,
      "supplier_id" uuid null,
      "order_number" text collate "C" null,
      "purchase_date" date null,
      "purchase_cost" numeric(18,2) null,
      "warranty_end" date null,
      "own_support_end" date null,
      "support_end" date null,
      "support_end_source" text null,
      "confidentiality" smallint null,
      "integrity" smallint null,
      "availability" smallint null,
      "attributes" jsonb not null default '{}',
      "note" text null,
      "purchase_year" smallint generated always as (date_part('year', purchase_date)) stored null,
      "support_end_quarter" smallint generated always as (date_part('year', support_end) * 4 + date_part('quarter', support_end) - 1) stored null,
      "search_text" text collate "C" not null,
      primary key ("id")
    )`);
    this.addSql(`alter table "asset" add constraint "asset_tag_unique" unique ("tag")`);
    this.addSql(`create index "asset_category_tag_index" on "asset" ("category", "tag")`);
    this.addSql(`create index "asset_status_tag_index" on "asset" ("status", "tag")`);
    this.addSql(`create index "asset_unit_id_tag_index" on "asset" ("unit_id", "tag")`);
    this.addSql(`create index "asset_site_id_tag_index" on "asset" ("site_id", "tag")`);
    this.addSql(`create index "asset_model_id_tag_index" on "asset" ("model_id", "tag")`);
    this.addSql(`create index "asset_supplier_id_tag_index" on "asset" ("supplier_id", "tag")`);
    this.addSql(`create index "asset_custodian_id_index" on "asset" ("custodian_id")`);
    this.addSql(`create index "asset_system_owner_id_index" on "asset" ("system_owner_id")`);
    this.addSql(`create index "asset_name_id_index" on "asset" ("name", "id")`);
    this.addSql(`create index "asset_serial_number_id_index" on "asset" ("serial_number", "id")`);
    this.addSql(`create index "asset_purchase_date_id_index" on "asset" ("purchase_date", "id")`);
    this.addSql(`create index "asset_purchase_cost_id_index" on "asset" ("purchase_cost", "id")`);
    this.addSql(`create index "asset_warranty_end_id_index" on "asset" ("warranty_end", "id")`);
    this.addSql(`create index "asset_support_end_id_index" on "asset" ("support_end", "id")`);
    this.addSql(`create index "asset_updated_at_id_index" on "asset" ("updated_at", "id")`);
    this.addSql(
      `create index "asset_facets" on "asset" ("category", "status") include ("unit_id", "site_id", "model_id", "supplier_id", "purchase_year", "support_end_quarter", "purchase_cost")`,
    );
    this.addSql(`create index "asset_search_text_trigram" on "asset" using gin ("search_text" gin_trgm_ops)`);
    this.addSql(
      `alter table "asset" add constraint "asset_category_check" check ("category" in ('NETWORK', 'COMPUTER', 'SMARTPHONE', 'SERVER', 'STORAGE', 'IT_SECURITY', 'MEDICAL_DEVICE', 'SOFTWARE'))`,
    );
    this.addSql(
      `alter table "asset" add constraint "asset_status_check" check ("status" in ('PLANNED', 'ORDERED', 'IN_STOCK', 'IN_USE', 'RETIRING', 'DISPOSED'))`,
    );
    this.addSql(
      `alter table "asset" add constraint "asset_support_end_source_check" check ("support_end_source" in ('ASSET', 'MODEL', 'PRODUCT_CYCLE'))`,
    );
    this.addSql(`create table "asset_relation" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "from_asset_id" uuid not null,
      "kind" text not null,
      "to_asset_id" uuid not null,
      "note" text null,
      primary key ("id")
    )`);
    this.addSql(`create index "asset_relation_to_asset_id_index" on "asset_relation" ("to_asset_id")`);
    this.addSql(
      `alter table "asset_relation" add constraint "asset_relation_from_asset_id_kind_to_asset_id_unique" unique ("from_asset_id", "kind", "to_asset_id")`,
    );
    this.addSql(
      `alter table "asset_relation" add constraint "asset_relation_kind_check" check ("kind" in ('RUNS_ON', 'CONNECTS_TO', 'STORES_ON', 'PROTECTED_BY', 'DEPENDS_ON'))`,
    );
    this.addSql(`create table "organisation_unit_descendant" (
      "ancestor_id" uuid not null,
      "descendant_id" uuid not null,
      "depth" int not null,
      primary key ("ancestor_id", "descendant_id")
    )`);
    this.addSql(
      `create index "organisation_unit_descendant_descendant_id_index" on "organisation_unit_descendant" ("descendant_id")`,
    );
    this.addSql(
      `alter table "organisation_unit" add constraint "organisation_unit_parent_id_foreign" foreign key ("parent_id") references "organisation_unit" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "person" add constraint "person_unit_id_foreign" foreign key ("unit_id") references "organisation_unit" ("id")`,
    );
    this.addSql(
      `alter table "asset_model" add constraint "asset_model_product_cycle_id_foreign" foreign key ("product_cycle_id") references "product_cycle" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "asset" add constraint "asset_model_id_foreign" foreign key ("model_id") references "asset_model" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "asset" add constraint "asset_site_id_foreign" foreign key ("site_id") references "site" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "asset" add constraint "asset_unit_id_foreign" foreign key ("unit_id") references "organisation_unit" ("id")`,
    );
    this.addSql(
      `alter table "asset" add constraint "asset_custodian_id_foreign" foreign key ("custodian_id") references "person" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "asset" add constraint "asset_system_owner_id_foreign" foreign key ("system_owner_id") references "person" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "asset" add constraint "asset_supplier_id_foreign" foreign key ("supplier_id") references "supplier" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "asset_relation" add constraint "asset_relation_from_asset_id_foreign" foreign key ("from_asset_id") references "asset" ("id")`,
    );
    this.addSql(
      `alter table "asset_relation" add constraint "asset_relation_to_asset_id_foreign" foreign key ("to_asset_id") references "asset" ("id")`,
    );
    this.addSql(
      `alter table "organisation_unit_descendant" add constraint "organisation_unit_descendant_ancestor_id_foreign" foreign key ("ancestor_id") references "organisation_unit" ("id") on update cascade on delete cascade`,
    );
    this.addSql(
      `alter table "organisation_unit_descendant" add constraint "organisation_unit_descendant_descendant_id_foreign" foreign key ("descendant_id") references "organisation_unit" ("id") on update cascade on delete cascade`,
    );
    // How rare a part of a word is decides between two plans that differ by orders of magnitude.
    this.addSql(`alter table "asset" alter column "search_text" set statistics 1000`);
  }

  override down(): void {
    for (const table of [
      'asset_relation',
      'asset',
      'asset_model',
      'product_cycle',
      'site',
      'supplier',
      'person',
      'organisation_unit_descendant',
      'organisation_unit',
      'audit_event',
      'idempotent_answer',
    ]) {
      this.addSql(`drop table "${table}"`);
    }
    this.addSql(`drop collation swedish`);
  }
}
