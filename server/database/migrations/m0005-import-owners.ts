import { Migration } from '@mikro-orm/migrations';

/** Whose import runs and saved mappings are, and who asked for what. Those from before accounts are nobody's. */
export class ImportOwners extends Migration {
  override up(): void {
    this.addSql(`alter table "import_run" add column "owner_id" uuid null`);
    this.addSql(`alter table "import_run" alter column "asker" type jsonb
      using jsonb_build_object('name', asker, 'userId', null, 'tokenId', null, 'sessionId', null)`);
    this.addSql(
      `create index "import_run_owner_id_created_at_id_index" on "import_run" ("owner_id", "created_at", "id")`,
    );
    this.addSql(`alter table "import_mapping" add column "owner_id" uuid null`);
  }
}
