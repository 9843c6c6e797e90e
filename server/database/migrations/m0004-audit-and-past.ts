import { Migration } from '@mikro-orm/migrations';

/** The tables whose records are read as of past days. */
const DATED = [
  'organisation_unit',
  'person',
  'supplier',
  'site',
  'product_cycle',
  'asset_model',
  'asset',
  'asset_relation',
] as const;

/** The tables that may only grow. */
const APPEND_ONLY = ['audit_event', 'audit_link'] as const;

/**
 * Chains the events that were there before the chain: one link, in the order of their time. What is hashed is what
 * `eventHash` and `linkHash` of server/access/audit-chain.ts hash.
 */
const CHAIN_EARLIER_EVENTS = `do $$
  declare
    event audit_event;
    link uuid := gen_random_uuid();
    chained text := link::text;
    number int := 0;
    content text;
  begin
    for event in select * from audit_event order by at, id loop
      number := number + 1;
      event.link_id := link;
      event.place := number;
      content := (
        select '{' || string_agg(to_json(name) || ':' || text, ',' order by name collate "C") || '}'
        from (
          select
            (select string_agg(case n when 1 then word else initcap(word) end, '' order by n)
             from unnest(string_to_array(c.key, '_')) with ordinality w(word, n)) as name,
            case c.key
              when 'at' then to_json(to_char(event.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))::text
              when 'changes' then (
                select '[' || coalesce(string_agg(format('{"after":%s,"before":%s,"field":%s}',
                  e.value -> 'after', e.value -> 'before', e.value -> 'field'), ',' order by e.ordinality), '') || ']'
                from jsonb_array_elements(event.changes) with ordinality e)
              else c.value::text
            end as text
          from jsonb_each(to_jsonb(event)) c where c.value <> 'null'
        ) as told);
      chained := encode(sha256(convert_to(chained || ' ' || content, 'UTF8')), 'hex');
      update audit_event set link_id = link, place = number, hash = chained where id = event.id;
    end loop;
    if number > 0 then
      insert into audit_link (place, id, event_count, events_hash, hash) values (1, link, number, chained,
        encode(sha256(convert_to(format(' %s %s %s %s', 1, link, number, chained), 'UTF8')), 'hex'));
    end if;
  end $$`;

/** Adds the link whose first event is `new` to the end of the chain. The lock lets one transaction after the other do it. */
const CLOSE_LINK = `create function close_audit_link() returns trigger language plpgsql as $$
  declare
    last audit_event;
  begin
    select * into strict last from audit_event where link_id = new.link_id order by place desc limit 1;
    perform pg_advisory_xact_lock(hashtext('hemtag.audit'));
    insert into audit_link (place, id, event_count, events_hash, hash)
    select head.place + 1, last.link_id, last.place, last.hash,
      encode(sha256(convert_to(
        format('%s %s %s %s %s', head.hash, head.place + 1, last.link_id, last.place, last.hash), 'UTF8')), 'hex')
    from (select place, hash from audit_link union all select 0, '' order by place desc limit 1) head;
    return null;
  end $$`;

/** An audit trail that tells more, is chained and only grows; and the versions of records that others have followed. */
export class AuditAndPast extends Migration {
  override up(): void {
    this.#extendEvents();
    this.addSql(CHAIN_EARLIER_EVENTS);
    for (const column of ['search_text', 'source', 'link_id', 'place', 'hash']) {
      this.addSql(`alter table "audit_event" alter column "${column}" set not null`);
    }
    this.#guardEvents();
    for (const table of DATED) {
      // Since when an earlier record has been as it is was not kept: it counts from the day that it was made.
      this.addSql(`alter table "${table}" add column "valid_from" timestamptz(3)`);
      this.addSql(
        `alter table "${table}" alter column "valid_from" type timestamptz(3) using "created_at",
         alter column "valid_from" set not null, alter column "valid_from" set default clock_timestamp()`,
      );
    }
    this.addSql(`drop index "asset_facets"`);
    this.addSql(
      `create index "asset_facets" on "asset" ("category", "status") include ("unit_id", "site_id", "model_id", "supplier_id", "purchase_year", "support_end_quarter", "purchase_cost", "valid_from")`,
    );
    this.#addPast();
  }

  #extendEvents(): void {
    this.addSql(`alter table "audit_event" alter column "at" drop default,
      add column "user_id" uuid null,
      add column "source" text null,
      add column "source_id" uuid null,
      add column "record_label" text null,
      add column "unit_id" uuid null,
      add column "former_unit_id" uuid null,
      add column "search_text" text collate "C" null,
      add column "link_id" uuid null,
      add column "place" int null,
      add column "hash" text collate "C" null`);
    this.addSql(`create table "audit_link" (
      "place" int not null,
      "id" uuid not null,
      "event_count" int not null,
      "events_hash" text collate "C" not null,
      "hash" text collate "C" not null,
      primary key ("place")
    )`);
    this.addSql(`alter table "audit_link" add constraint "audit_link_id_unique" unique ("id")`);
    this.addSql(`update "audit_event" e set
      source = case when import_run_id is not null then 'IMPORT'
        when request_id is null then 'COMMAND' else 'SCREEN' end,
      source_id = import_run_id,
      unit_id = (select a.unit_id from asset a where a.id = e.record_id),
      search_text = lower(concat_ws(' ', '', actor, reason,
        (select string_agg(concat_ws(' ', c ->> 'before', c ->> 'after'), ' ') from jsonb_array_elements(changes) c)) collate "swedish")`);
    this.addSql(`alter table "audit_event" drop column "import_run_id"`);
  }

  #guardEvents(): void {
    this.addSql(`create index "audit_event_import" on "audit_event" ("source_id", "id") where "source" = 'IMPORT'`);
    this.addSql(
      `alter table "audit_event" add constraint "audit_event_link_id_place_unique" unique ("link_id", "place")`,
    );
    this.addSql(
      `alter table "audit_event" add constraint "audit_event_source_check" check ("source" in ('SCREEN', 'TOKEN', 'IMPORT', 'COMMAND'))`,
    );
    this.addSql(`create index "audit_event_user_id_at_id_index" on "audit_event" ("user_id", "at", "id")`);
    this.addSql(
      `create index "audit_event_search_text_trigram" on "audit_event" using gin ("search_text" gin_trgm_ops)`,
    );
    this.addSql(`create function refuse_rewriting() returns trigger language plpgsql as $$
      begin
        raise exception 'The rows of % are never changed or deleted.', tg_table_name using errcode = 'restrict_violation';
      end $$`);
    for (const table of APPEND_ONLY) {
      this.addSql(`create trigger append_only before update or delete or truncate on "${table}"
        for each statement execute function refuse_rewriting()`);
      this.addSql(`revoke update, delete, truncate on "${table}" from public, current_user`);
    }
    // Once for each transaction, as the last thing before it commits: there, and only there, writes wait for each other.
    this.addSql(CLOSE_LINK);
    this.addSql(`create constraint trigger close_link after insert on "audit_event" deferrable initially deferred
      for each row when (new.place = 1) execute function close_audit_link()`);
  }

  #addPast(): void {
    this.addSql(`create table "asset_model_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "manufacturer" text collate "swedish" not null,
      "name" text collate "swedish" not null,
      "part_number" text collate "C" null,
      "category" text not null,
      "product_cycle_id" uuid null,
      "support_end" date null,
      "rack_units" numeric(4,1) null,
      "interface_count" int null,
      "power_port_count" int null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "asset_model_past_valid_until_valid_from_index" on "asset_model_past" ("valid_until", "valid_from")`,
    );
    this.addSql(`create index "asset_model_past_product_cycle_id_index" on "asset_model_past" ("product_cycle_id")`);
    this.addSql(`create table "asset_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
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
      "attributes" jsonb not null,
      "note" text null,
      "purchase_year" smallint null,
      "support_end_quarter" smallint null,
      "search_text" text collate "C" not null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(`create index "asset_past_valid_until_valid_from_index" on "asset_past" ("valid_until", "valid_from")`);
    this.addSql(`create index "asset_past_tag_index" on "asset_past" ("tag")`);
    this.addSql(`create index "asset_past_model_id_index" on "asset_past" ("model_id")`);
    this.addSql(`create index "asset_past_site_id_index" on "asset_past" ("site_id")`);
    this.addSql(`create index "asset_past_unit_id_index" on "asset_past" ("unit_id")`);
    this.addSql(`create index "asset_past_custodian_id_index" on "asset_past" ("custodian_id")`);
    this.addSql(`create index "asset_past_system_owner_id_index" on "asset_past" ("system_owner_id")`);
    this.addSql(`create index "asset_past_supplier_id_index" on "asset_past" ("supplier_id")`);
    this.addSql(`create table "asset_relation_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "from_asset_id" uuid not null,
      "kind" text not null,
      "to_asset_id" uuid not null,
      "note" text null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "asset_relation_past_valid_until_valid_from_index" on "asset_relation_past" ("valid_until", "valid_from")`,
    );
    this.addSql(`create index "asset_relation_past_from_asset_id_index" on "asset_relation_past" ("from_asset_id")`);
    this.addSql(`create index "asset_relation_past_to_asset_id_index" on "asset_relation_past" ("to_asset_id")`);
    this.addSql(`create table "organisation_unit_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "code" text collate "C" not null,
      "name" text collate "swedish" not null,
      "kind" text not null,
      "parent_id" uuid null,
      "cost_centre" text collate "C" null,
      "hsa_id" text collate "C" null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "organisation_unit_past_valid_until_valid_from_index" on "organisation_unit_past" ("valid_until", "valid_from")`,
    );
    this.addSql(`create index "organisation_unit_past_code_index" on "organisation_unit_past" ("code")`);
    this.addSql(`create index "organisation_unit_past_parent_id_index" on "organisation_unit_past" ("parent_id")`);
    this.addSql(`create index "organisation_unit_past_hsa_id_index" on "organisation_unit_past" ("hsa_id")`);
    this.addSql(`create table "person_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "name" text collate "swedish" not null,
      "email" text collate "C" not null,
      "title" text collate "swedish" null,
      "unit_id" uuid not null,
      "left_on" date null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "person_past_valid_until_valid_from_index" on "person_past" ("valid_until", "valid_from")`,
    );
    this.addSql(`create index "person_past_email_index" on "person_past" ("email")`);
    this.addSql(`create index "person_past_unit_id_index" on "person_past" ("unit_id")`);
    this.addSql(`create table "product_cycle_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
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
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "product_cycle_past_valid_until_valid_from_index" on "product_cycle_past" ("valid_until", "valid_from")`,
    );
    this.addSql(`create table "site_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "code" text collate "C" not null,
      "name" text collate "swedish" not null,
      "street" text collate "swedish" null,
      "postal_code" text collate "C" null,
      "city" text collate "swedish" null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(`create index "site_past_valid_until_valid_from_index" on "site_past" ("valid_until", "valid_from")`);
    this.addSql(`create index "site_past_code_index" on "site_past" ("code")`);
    this.addSql(`create table "supplier_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "name" text collate "swedish" not null,
      "organisation_number" text collate "C" null,
      "email" text collate "C" null,
      "phone" text collate "C" null,
      "website" text collate "C" null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "supplier_past_valid_until_valid_from_index" on "supplier_past" ("valid_until", "valid_from")`,
    );
    this.addSql(`create index "supplier_past_name_index" on "supplier_past" ("name")`);
    this.addSql(`create index "supplier_past_organisation_number_index" on "supplier_past" ("organisation_number")`);
  }
}
