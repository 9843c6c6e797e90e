import type { EntityManager } from '@mikro-orm/postgresql';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { AuditAction } from '../access/audit-event.entity.ts';
import { FieldChangeType } from '../access/field-change.type.ts';
import { authorise } from '../access/authorise.ts';
import type { RequestContext } from '../api/context.ts';
import { badInput, DomainError, ErrorCode } from '../api/errors.ts';
import { loadForChange } from '../api/write/fields.ts';
import { WriteInput } from '../api/write/write.input.ts';
import { write, type Payload } from '../api/write/write.ts';
import { makeOneTimeLink } from './one-time-link.ts';
import { holdSession, onlySignedIn } from './only-signed-in.ts';
import { isPassword } from './password.ts';
import { recordSecret, setPassword } from './set-password.ts';
import { beginAttempt, endAttempt } from './sign-in-limits.ts';
import { UserAccount } from './user-account.entity.ts';
import { users } from './user.record.ts';

@InputType('ChangePasswordInput', { description: 'A new password for one’s own account.' })
class ChangePasswordInput extends WriteInput {
  @Field(() => String, { description: 'The password until now.' })
  currentPassword!: string;

  @Field(() => String, { description: 'The new one, 12 to 200 characters.' })
  newPassword!: string;
}

@ObjectType('ChangePasswordPayload', { description: 'A password was changed.', simpleResolvers: true })
class ChangePasswordPayload {
  @Field(() => [FieldChangeType], { description: 'What changed; never the password.' })
  changes!: FieldChangeType[];
}

@InputType('CreateSignInLinkInput', { description: 'An account whose holder is to choose how to sign in.' })
class CreateSignInLinkInput extends WriteInput {
  @Field(() => ID, { description: 'Id of the account.' })
  userId!: string;
}

@ObjectType('CreateSignInLinkPayload', { description: 'A link for the holder of an account.', simpleResolvers: true })
class CreateSignInLinkPayload {
  @Field(() => String, {
    description: 'Path and fragment of the page where the holder chooses how to sign in, once and within 24 hours.',
  })
  path!: string;

  @Field(() => [FieldChangeType], { description: 'What changed.' })
  changes!: FieldChangeType[];
}

@Resolver()
export class PasswordResolver {
  @Mutation(() => ChangePasswordPayload, {
    description: 'Changes one’s own password, signs out everywhere but here, and withdraws one’s tokens.',
  })
  async changePassword(
    @Arg('input', () => ChangePasswordInput, { description: 'Both passwords.' }) input: ChangePasswordInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Payload> {
    const userId = onlySignedIn(context.viewer);
    const kept = await keptPassword(context.em, userId);
    const subjects = { account: kept.username, address: context.address };
    await context.em.fork().transactional((em) => beginAttempt(em, subjects));
    return write(context, info, { ...input, idempotencyKey: null }, async (em, _flush, authorship) => {
      await holdSession(em, context.viewer);
      if (!(await isPassword(input.currentPassword, kept.hash))) {
        throw badInput('accounts.wrongCurrentPassword', ['input', 'currentPassword']);
      }
      await endAttempt(em, subjects);
      const { sessionId: keptSession } = context.viewer.actor;
      const path = ['input', 'newPassword'];
      await setPassword(em, userId, { password: input.newPassword, path, keptSession }, authorship);
      return {};
    });
  }

  @Mutation(() => CreateSignInLinkPayload, {
    description:
      'Makes a link by which the holder of an account chooses a password or connects an account elsewhere; not by token.',
  })
  createSignInLink(
    @Arg('input', () => CreateSignInLinkInput, { description: 'Which account.' }) input: CreateSignInLinkInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Payload> {
    return write(context, info, { ...input, idempotencyKey: null }, async (em, _flush, authorship) => {
      await holdSession(em, context.viewer);
      const user = await loadForChange(em, users, UserAccount, { id: input.userId });
      const writes = [{ record: users, action: AuditAction.UPDATE, recordId: user.id, changes: [] }];
      // Whoever may choose another's password may act as the other: one’s own rights to one’s account are not enough.
      if (context.viewer.reach('WRITE', users.name) !== 'EVERYWHERE') {
        throw new DomainError(ErrorCode.FORBIDDEN, 'error.forbidden');
      }
      await authorise(em, context.viewer, writes, 'AFTER');
      const secret = await makeOneTimeLink(em, user.id);
      await recordSecret(em, authorship, user.id, 'signInLink');
      return { values: { path: `/welcome#${secret}` } };
    });
  }
}

/** What an account signs in with. */
async function keptPassword(em: EntityManager, userId: string): Promise<{ username: string; hash: string | null }> {
  const [found] = await em.execute<{ username: string; hash: string | null }[]>(
    `select u.username, p.hash from user_account u left join account_password p on p.user_id = u.id where u.id = ?`,
    [userId],
  );
  return found ?? { username: '', hash: null };
}
