import type { EntityManager } from '@mikro-orm/postgresql';
import { isScope, SCOPES } from '../access/scope.ts';
import type { RequestContext } from '../api/context.ts';
import { badInput } from '../api/errors.ts';
import { applyFields, loadForChange, type FieldRules } from '../api/write/fields.ts';
import { OrganisationUnit } from '../organisation/organisation-unit.entity.ts';
import { addMonths } from '../values/local-date.ts';
import { ApiToken } from './api-token.entity.ts';
import type { CreateApiTokenInput, RevokeApiTokenInput } from './api-token.input.ts';
import { apiTokens } from './api-token.record.ts';
import { holdSession } from './only-signed-in.ts';
import { newSecret, secretHash, SecretKind, secretPrefix } from './secret.ts';
import { UserAccount } from './user-account.entity.ts';

const TOKEN_FIELDS: FieldRules = { name: {}, unitId: { property: 'unit', refersTo: OrganisationUnit } };

/** Months that a token may last. */
const LONGEST_MONTHS = 12;

/** Makes a token of the viewer's own account; its secret is given this once and kept nowhere. */
export async function createApiToken(
  em: EntityManager,
  input: CreateApiTokenInput,
  { viewer, today }: Pick<RequestContext, 'viewer' | 'today'>,
): Promise<{ token: ApiToken; secret: string }> {
  const userId = await holdSession(em, viewer);
  const scopes = [...new Set(input.scopes)];
  const unknown = scopes.findIndex((scope) => !isScope(scope));
  if (unknown >= 0 || !scopes.length) {
    throw badInput('accounts.scope', ['input', 'scopes', Math.max(0, unknown)], { scopes: SCOPES.join(', ') });
  }
  if (input.lastDay < today || input.lastDay > addMonths(today, LONGEST_MONTHS)) {
    throw badInput('accounts.lastDay', ['input', 'lastDay']);
  }
  const secret = newSecret(SecretKind.TOKEN);
  const draft: Partial<ApiToken> = {};
  await applyFields(em, ApiToken, draft, input, TOKEN_FIELDS);
  const token = em.create(ApiToken, {
    ...(draft as Pick<ApiToken, 'name' | 'unit'>),
    user: em.getReference(UserAccount, userId),
    prefix: secretPrefix(secret),
    secretHash: secretHash(secret),
    scopes,
    lastDay: input.lastDay,
  } as never);
  return { token, secret };
}

/** Withdraws a token: it stops working at once, and stays in the list. */
export async function revokeApiToken(em: EntityManager, input: RevokeApiTokenInput): Promise<ApiToken> {
  const token = await loadForChange(em, apiTokens, ApiToken, input);
  token.revokedAt ??= new Date();
  return token;
}
