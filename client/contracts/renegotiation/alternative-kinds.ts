/** What can be done with a contract, from doing nothing to ending it. */
export const alternativeKinds = ['LET_RENEW', 'RENEGOTIATE', 'CALL_OFF_OPTION', 'PROCURE_ANEW', 'END'] as const;
