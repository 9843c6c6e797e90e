import { Migration } from '@mikro-orm/migrations';

/** When the decision on an initiative is expected. */
export class DecisionMonth extends Migration {
  override up(): void {
    for (const table of ['initiative', 'initiative_past']) {
      this.addSql(`alter table "${table}" add column "decision_month" text collate "C" null`);
    }
  }
}
