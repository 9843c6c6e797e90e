import { assetPage } from './asset-page.ts';
import { contractRecord } from './contract-record.ts';
import { facets } from './facets.ts';
import { notices } from './notices.ts';
import { overview, overviewOfEntries } from './overview.ts';
import type { Question } from './question.ts';
import { searches } from './search.ts';
import { serviceRecord } from './service-record.ts';
import { update, updateWithAudit } from './update.ts';

/** All that is asked, in the order of the tables. */
export const questions: readonly Question[] = [
  assetPage,
  contractRecord,
  serviceRecord,
  overview,
  overviewOfEntries,
  ...searches,
  notices,
  facets,
  update,
  updateWithAudit,
];
