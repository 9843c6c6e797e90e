import { AssetCategory } from '../../../inventory/asset-category.ts';
import type { ModelFact } from '../catalogue/model-fact.ts';
import { VIRTUAL_SERVER } from '../catalogue/servers.ts';
import { DATABASE, PLATFORM } from '../catalogue/software.ts';
import { SETTINGS } from '../organisation/setting.ts';
import type { Place } from '../organisation/units.ts';
import type { Random } from '../random.ts';
import { SYSTEMS } from './systems.ts';

const SHARED_PHONES = ['jour', 'arbetsledare', 'samordnare'];
const SERVER_ROLES = ['Applikationsserver', 'Databasserver', 'Webbserver', 'Filserver', 'Integrationsserver'];
const ENVIRONMENTS = ['produktion', 'produktion', 'test', 'utbildning'];

/** Above this, in SEK, there is seldom more than one at a unit. */
const SINGLE_PRICE = 200_000;

/** What people call an asset: what it is, which one, and where. */
export function assetName(fact: ModelFact, { unit, site, setting }: Place, random: Random): string {
  switch (fact.category) {
    case AssetCategory.COMPUTER:
      return `${fact.kind} ${random.pick(SETTINGS[setting].places)}, ${unit.name}`;
    case AssetCategory.SMARTPHONE:
      return `${fact.kind} ${random.pick(random.chance(0.3) ? SHARED_PHONES : SETTINGS[setting].titles)}, ${unit.name}`;
    case AssetCategory.NETWORK:
      return `${fact.kind} plan ${random.integer(1, 8)} hus ${random.text(1, 'ABCDEFG')}, ${site.name}`;
    case AssetCategory.SERVER:
      return fact.kind === VIRTUAL_SERVER
        ? `${random.pick(SERVER_ROLES)} ${random.integer(1, 12)}, ${random.pick(SYSTEMS).name}`
        : `Virtualiseringsvärd ${random.integer(1, 60)}, ${site.name}`;
    case AssetCategory.SOFTWARE:
      return fact.kind === DATABASE || fact.kind === PLATFORM
        ? `${fact.name}, ${random.pick(SYSTEMS).name} (${random.pick(ENVIRONMENTS)})`
        : `${fact.name} ${random.integer(1, 9)} (${random.pick(ENVIRONMENTS)})`;
    case AssetCategory.MEDICAL_DEVICE:
      return fact.price > SINGLE_PRICE
        ? `${fact.kind}, ${unit.name}`
        : `${fact.kind} ${random.integer(1, 24)}, ${unit.name}`;
    case AssetCategory.STORAGE:
    case AssetCategory.IT_SECURITY:
      return `${fact.kind} ${random.integer(1, 9)}, ${site.name}`;
  }
}
