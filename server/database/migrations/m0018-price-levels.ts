import { Migration } from '@mikro-orm/migrations';

const SOURCE = 'Riksbankens inflationsmål 2 % (KPIF); byt mot regionens planeringsförutsättningar eller ett prisindex';

/** The year in whose prices a plan is stated, and what a new installation takes as given of how prices change. */
export class PriceLevels extends Migration {
  override up(): void {
    for (const table of ['initiative', 'initiative_past']) {
      this.addSql(`alter table "${table}" add column "price_level" smallint null`);
    }
    this.addSql(
      `alter table "initiative" add constraint "initiative_price_level_check" check (price_level between 2000 and 2100)`,
    );
    this.addSql(
      `insert into "appraisal_parameter" ("id", "kind", "first_day", "value", "source")
       values ('01970000-0000-7000-8000-000000000110', 'PRICE_CHANGE', '2000-01-01', 2, '${SOURCE}')
       on conflict ("kind", "first_day") do nothing`,
    );
  }
}
