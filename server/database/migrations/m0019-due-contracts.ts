import { Migration } from '@mikro-orm/migrations';

/** Indexes by which the contracts with a day in a span are found: due for notice, for a decision, or at their end. */
export class DueContracts extends Migration {
  override up(): void {
    for (const day of ['safe_date', 'deadline', 'current_end']) {
      this.addSql(
        `create index "contract_schedule_${day}_until_schedule_id_index" on "contract_schedule" ("${day}", "until", "schedule_id")`,
      );
    }
  }
}
