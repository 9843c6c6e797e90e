/**
 * What may be done with records of a kind; SECRET is to see and set those of their values that are secret, STEP to take
 * them from one stage to the next and change nothing but what is told at that.
 */
export type Action = 'READ' | 'WRITE' | 'SECRET' | 'STEP';

/** Where something may be done: everywhere, or in these units (keys) and all under them; nowhere when there are none. */
export type Reach = 'EVERYWHERE' | readonly string[];

/** Whether a reach has every unit of another. Plans that are shared by viewers may differ in this alone. */
export function covers(reach: Reach, other: Reach): boolean {
  if (reach === 'EVERYWHERE') return true;
  return other !== 'EVERYWHERE' && other.length > 0 && other.every((unit) => reach.includes(unit));
}

/** Who acts, as the audit trail has it. */
export interface Actor {
  /** The name that people know the account or token by, or of the command that acts by itself. */
  readonly name: string;
  readonly userId: string | null;
  readonly tokenId: string | null;
  readonly sessionId: string | null;
}

/** What records can be an actor's own by: the token, which owns nothing of its holder's, else the account. */
export function principalOf({ userId, tokenId }: Actor): string | null {
  return tokenId ?? userId;
}

/** Who asks, and what the policy lets them do. Nothing is allowed that this does not say. */
export interface Viewer {
  readonly actor: Actor;
  /** Names of the roles held somewhere. */
  readonly roles: readonly string[];
  /** Where the viewer may do this with records of the kind with this name. */
  reach(action: Action, kind: string): Reach;
  /** Where the viewer holds a role: for rules that ask who takes a step, beside the policy. */
  reachAs(role: string): Reach;
  /** What the viewer may read and write everywhere, somewhere or nowhere: plans are shared by viewers alike in this. */
  readonly shape: string;
}

/** May do everything: Hemtag's own commands, which no request reaches. */
export function systemViewer(name: string): Viewer {
  return {
    actor: { name, userId: null, tokenId: null, sessionId: null },
    roles: [],
    reach: () => 'EVERYWHERE',
    reachAs: () => 'EVERYWHERE',
    shape: '*',
  };
}
