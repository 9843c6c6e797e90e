import { defineEntity, p } from '@mikro-orm/core';
import { codeText } from '../database/columns.ts';
import { UserAccount } from './user-account.entity.ts';

/*
 * What proves who somebody is. It lies beside the account and not in it, so that nothing that reads accounts can show it:
 * these tables are no records of the API.
 */

/** The password of an account, in the PHC string format; accounts that sign in elsewhere have none. */
const PasswordSchema = defineEntity({
  name: 'Password',
  tableName: 'account_password',
  properties: {
    user: () => p.manyToOne(UserAccount).primary().deleteRule('cascade'),
    hash: p.text(),
    changedAt: p.datetime(3),
  },
});
export class Password extends PasswordSchema.class {}
PasswordSchema.setClass(Password);

/** A link that lets its bearer set the password of an account or connect an identity to it, once. */
const OneTimeLinkSchema = defineEntity({
  name: 'OneTimeLink',
  tableName: 'one_time_link',
  properties: {
    hash: codeText().primary(),
    user: () => p.manyToOne(UserAccount).deleteRule('cascade').index(),
    expiresAt: p.datetime(3),
  },
});
export class OneTimeLink extends OneTimeLinkSchema.class {}
OneTimeLinkSchema.setClass(OneTimeLink);

/** A browser that was sent to a provider and has not come back. Its row goes when it does: nobody comes back twice. */
const ProviderVisitSchema = defineEntity({
  name: 'ProviderVisit',
  tableName: 'provider_visit',
  properties: {
    /** Of the secret in the browser's cookie, from which state, nonce and code verifier are made. */
    hash: codeText().primary(),
    /** Which provider it was sent to: another's answer is none. */
    provider: codeText(),
    /** Path of ours that it goes on to. */
    returnTo: p.text(),
    /** Of the one-time link whose account is to be connected; null: to sign in. */
    linkHash: codeText().nullable(),
    expiresAt: p.datetime(3).index(),
  },
});
export class ProviderVisit extends ProviderVisitSchema.class {}
ProviderVisitSchema.setClass(ProviderVisit);

/** Failed attempts to sign in, by account name and by address: counted in the database, for all nodes alike. */
const SignInFailuresSchema = defineEntity({
  name: 'SignInFailures',
  tableName: 'sign_in_failures',
  properties: {
    /** `account:<name>` or `address:<network>`. */
    subject: codeText().primary(),
    /** Failures that were not forgotten by then. */
    level: p.double(),
    countedAt: p.datetime(3).index(),
    /** Until when nothing is tried for the subject. */
    blockedUntil: p.datetime(3),
  },
});
export class SignInFailures extends SignInFailuresSchema.class {}
SignInFailuresSchema.setClass(SignInFailures);
