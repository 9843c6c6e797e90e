import { OrganisationAndInventory } from './m0001-organisation-and-inventory.ts';
import { Imports } from './m0002-imports.ts';
import { Accounts } from './m0003-accounts.ts';
import { AuditAndPast } from './m0004-audit-and-past.ts';
import { ImportOwners } from './m0005-import-owners.ts';
import { Contracts } from './m0006-contracts.ts';
import { Renegotiations } from './m0007-renegotiations.ts';
import { PriceIndices } from './m0008-price-indices.ts';
import { DocumentsAndProcurement } from './m0009-documents-and-procurement.ts';
import { Deadlines } from './m0010-deadlines.ts';
import { Services } from './m0011-services.ts';
import { Economy } from './m0012-economy.ts';
import { Ledgers } from './m0013-ledgers.ts';
import { Calculators } from './m0014-calculators.ts';
import { Portfolio } from './m0016-portfolio.ts';
import { DecisionMonth } from './m0017-decision-month.ts';
import { PriceLevels } from './m0018-price-levels.ts';
import { DueContracts } from './m0019-due-contracts.ts';
import { Viewers } from './m0020-viewers.ts';
import { NarrowedLists } from './m0021-narrowed-lists.ts';

/** Every migration, in order; each is named for good once it has landed. */
export const migrations = [
  { name: 'm0001-organisation-and-inventory', class: OrganisationAndInventory },
  { name: 'm0002-imports', class: Imports },
  { name: 'm0003-accounts', class: Accounts },
  { name: 'm0004-audit-and-past', class: AuditAndPast },
  { name: 'm0005-import-owners', class: ImportOwners },
  { name: 'm0006-contracts', class: Contracts },
  { name: 'm0007-renegotiations', class: Renegotiations },
  { name: 'm0008-price-indices', class: PriceIndices },
  { name: 'm0009-documents-and-procurement', class: DocumentsAndProcurement },
  { name: 'm0010-deadlines', class: Deadlines },
  { name: 'm0011-services', class: Services },
  { name: 'm0012-economy', class: Economy },
  { name: 'm0013-ledgers', class: Ledgers },
  { name: 'm0014-calculators', class: Calculators },
  { name: 'm0016-portfolio', class: Portfolio },
  { name: 'm0017-decision-month', class: DecisionMonth },
  { name: 'm0018-price-levels', class: PriceLevels },
  { name: 'm0019-due-contracts', class: DueContracts },
  { name: 'm0020-viewers', class: Viewers },
  { name: 'm0021-narrowed-lists', class: NarrowedLists },
];
