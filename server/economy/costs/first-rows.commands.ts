import type { MikroORM } from '@mikro-orm/postgresql';
import { authorshipOfCommand, recordChanges } from '../../access/audit.ts';
import { runIn } from '../../api/read/transaction.ts';
import { inTurn } from '../../api/write/in-turn.ts';
import type { AssetCategory } from '../../inventory/asset-category.ts';
import { parseLocalDate } from '../../values/local-date.ts';
import { CostCategory } from './cost-category.entity.ts';
import { UsefulLife } from './useful-life.entity.ts';

/** What most of a region's IT costs are for. */
const CATEGORIES: readonly (readonly [code: string, name: string, description: string])[] = [
  ['PERSONAL', 'Personal', 'Förvaltning, utveckling och support med egen personal, med sociala avgifter.'],
  ['LICENS', 'Licenser', 'Rätt att använda programvara, även som molntjänst.'],
  ['DRIFT', 'Drift', 'Drift hos leverantör, datahall och el.'],
  ['SUPPORT', 'Support och underhåll', 'Leverantörers support, underhåll och reservdelar.'],
  ['KONSULT', 'Konsulter', 'Köpta tjänster i utveckling och införande.'],
  ['TELE', 'Tele och nät', 'Mobilabonnemang, förbindelser och telefoni.'],
  ['UTBILDN', 'Utbildning', 'Utbildning av användare vid införande.'],
  ['OVRIGT', 'Övrigt', 'Det som inte hör till något annat kostnadsslag.'],
];

/** Useful lives in months that are common for such assets. */
const LIVES: Readonly<Record<AssetCategory, number>> = {
  NETWORK: 60,
  COMPUTER: 48,
  SMARTPHONE: 36,
  SERVER: 60,
  STORAGE: 60,
  IT_SECURITY: 60,
  MEDICAL_DEVICE: 96,
  SOFTWARE: 60,
};

const SOURCE = 'Förslag från Hemtag. RKR R4 låter regionen själv bedöma nyttjandeperioden: ersätt med er anvisning.';

/**
 * Gives a database that has never had any its first categories of costs and useful lives, to begin from; says whether it did.
 * What somebody has taken away does not come back.
 */
export function giveFirstRows(orm: MikroORM): Promise<boolean> {
  return orm.em.fork().transactional(async (em) => {
    // Several nodes may start at once on one database.
    await inTurn(em, 'economy.firstRows');
    const [found] = (await runIn(em)(
      `select exists (select from cost_category) or exists (select from cost_category_past)
         or exists (select from useful_life) or exists (select from useful_life_past) as any`,
      [],
    )) as { any: boolean }[];
    if (found?.any) return false;
    for (const [code, name, description] of CATEGORIES) {
      em.create(CostCategory, { code, name, description } as CostCategory);
    }
    const firstDay = parseLocalDate('2000-01-01');
    for (const [category, months] of Object.entries(LIVES)) {
      em.create(UsefulLife, { category: category as AssetCategory, months, firstDay, source: SOURCE } as UsefulLife);
    }
    await recordChanges(em, authorshipOfCommand('first start', null));
    return true;
  });
}
