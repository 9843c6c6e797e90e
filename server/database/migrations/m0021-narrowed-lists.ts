import { Migration } from '@mikro-orm/migrations';

const WIDENED: Readonly<Record<string, readonly string[]>> = {
  category: ['status'],
  unit_id: ['category', 'status'],
  site_id: ['category', 'status'],
  supplier_id: ['category', 'status'],
};

/**
 * Lists of assets that are narrowed by category and status as well are narrowed within the index: where few of those that
 * come later in tag order fit, as at the end of such a list, every one of them was read.
 */
export class NarrowedLists extends Migration {
  override up(): void {
    for (const [column, others] of Object.entries(WIDENED)) {
      const columns = [column, 'tag', ...others];
      const quoted = columns.map((each) => `"${each}"`).join(', ');
      this.addSql(`drop index "asset_${column}_tag_index"`);
      this.addSql(`create index "asset_${columns.join('_')}_index" on "asset" (${quoted})`);
    }
  }
}
