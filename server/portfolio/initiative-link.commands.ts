import type { EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';
import { badInput } from '../api/errors.ts';
import { applyFields, type FieldRules } from '../api/write/fields.ts';
import { updateRecord } from '../api/write/record-mutations.ts';
import { Contract } from '../contracts/contract.entity.ts';
import { Asset } from '../inventory/asset.entity.ts';
import { EHealthService } from '../services/e-health-service.entity.ts';
import { InitiativeLink } from './initiative-link.entity.ts';
import type { CreateInitiativeLinkInput, UpdateInitiativeLinkInput } from './initiative-link.input.ts';
import { initiativeLinks } from './initiative-link.record.ts';
import { Initiative } from './initiative.entity.ts';
import { StrategicGoal } from './strategic-goal.entity.ts';

const CHANGEABLE: FieldRules = { effect: {}, note: { longest: 1000 } };

export const LINK_FIELDS: FieldRules = {
  initiativeId: { property: 'initiative', refersTo: Initiative },
  goalId: { property: 'goal', refersTo: StrategicGoal },
  serviceId: { property: 'service', refersTo: EHealthService },
  assetId: { property: 'asset', refersTo: Asset },
  contractId: { property: 'contract', refersTo: Contract },
  ...CHANGEABLE,
};

/** Links an initiative to one record; that it serves a goal tells no effect, all else tells one. */
export async function createLink(em: EntityManager, input: CreateInitiativeLinkInput): Promise<InitiativeLink> {
  const ends = [input.goalId, input.serviceId, input.assetId, input.contractId].filter(Boolean);
  if (ends.length !== 1) throw badInput('portfolio.linkOne', ['input', 'goalId']);
  const draft: Partial<InitiativeLink> = {};
  await applyFields(em, InitiativeLink, draft, input, LINK_FIELDS);
  // Before it is pending: an import goes on with its other rows when one is refused.
  checked(draft);
  return em.create(InitiativeLink, draft as RequiredEntityData<InitiativeLink>);
}

export async function updateLink(em: EntityManager, input: UpdateInitiativeLinkInput): Promise<InitiativeLink> {
  return checked(await updateRecord(em, initiativeLinks, input, CHANGEABLE));
}

/** Applies changes to a link: what it links stays. */
export async function changeLink(em: EntityManager, link: InitiativeLink, input: object): Promise<void> {
  await applyFields(em, InitiativeLink, link, input, CHANGEABLE);
  checked(link);
}

function checked<Link extends Partial<InitiativeLink>>(link: Link): Link {
  if (Boolean(link.goal) === Boolean(link.effect)) {
    throw badInput(link.goal ? 'portfolio.goalEffect' : 'error.required', ['input', 'effect']);
  }
  return link;
}
