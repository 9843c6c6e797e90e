import type { CallerRequest, Door } from '../api/callers.ts';
import { authenticate, claimOf, type SecretClaim } from './authenticate.ts';
import { readCookie, SESSION_COOKIE } from './cookie.ts';
import { isOwnOrigin } from './own-origin.ts';
import { SecretKind } from './secret.ts';

/**
 * Who a request comes from: the bearer of a token, else of a session. One that says who it is and is not believed is
 * refused; it is not tried in another way. A cookie is what a browser sends by itself, also when a page elsewhere makes it
 * ask: then it says nothing.
 */
export const door: Door = {
  claim(request: CallerRequest) {
    const { authorization } = request.headers;
    if (authorization !== undefined) {
      const [, token] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
      return token ? claimOf(token, SecretKind.TOKEN) : null;
    }
    const secret = readCookie(request, SESSION_COOKIE);
    return secret && isOwnOrigin(request) ? claimOf(secret, SecretKind.SESSION) : null;
  },
  check: (claim, pool) => authenticate(claim as SecretClaim, pool),
};
