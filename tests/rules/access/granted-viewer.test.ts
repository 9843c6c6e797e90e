import { describe, expect, it } from 'vitest';
import { grantedViewer } from '../../../server/access/granted-viewer.ts';
import { POLICY, ruleFor } from '../../../server/access/policy.ts';
import { ROLES, Role } from '../../../server/access/role.ts';
import { SCOPES, type Scope } from '../../../server/access/scope.ts';
import type { Actor } from '../../../server/api/viewer.ts';
import { KINDS, where, type Verb } from '../../api/access/rights.ts';

const anna: Actor = { name: 'Anna', userId: 'a', tokenId: null, sessionId: 's' };
const ACTIONS = { read: 'READ', write: 'WRITE' } as const;
const VERBS = Object.keys(ACTIONS) as Verb[];

/** Whether the table of rights lets a role do this, held everywhere; with a token for these scopes. */
function isAllowed(role: Role, verb: Verb, kind: string, scopes: readonly Scope[] | null = null): boolean {
  const token = scopes && { scopes, place: null };
  return where({ name: '', headers: {}, grants: [{ role, place: null }], token }, verb, kind) === 'everywhere';
}

describe('whoever holds a role', () => {
  it.each(ROLES)('may do what the table of rights says, everywhere or in units: %s', (role) => {
    for (const { kind, module } of KINDS) {
      for (const verb of VERBS) {
        const action = ACTIONS[verb];
        const expected = isAllowed(role, verb, kind);
        const everywhere = grantedViewer(anna, [{ role, reach: 'EVERYWHERE' }], null);
        expect([kind, verb, everywhere.reach(action, kind)]).toEqual([kind, verb, expected ? 'EVERYWHERE' : []]);
        const inUnits = grantedViewer(anna, [{ role, reach: ['u1', 'u2'] }], null);
        expect([kind, verb, inUnits.reach(action, kind)]).toEqual([kind, verb, expected ? ['u1', 'u2'] : []]);
        expect(ruleFor(kind)?.module).toBe(module);
      }
    }
  });

  it.each(SCOPES)('may do by a token what both role and scope allow: %s', (scope) => {
    for (const role of ROLES) {
      for (const { kind } of KINDS) {
        for (const verb of VERBS) {
          const viewer = grantedViewer(anna, [{ role, reach: 'EVERYWHERE' }], [scope]);
          const expected = isAllowed(role, verb, kind, [scope]) ? 'EVERYWHERE' : [];
          expect([role, kind, verb, viewer.reach(ACTIONS[verb], kind)]).toEqual([role, kind, verb, expected]);
        }
      }
    }
  });
});

describe('secret values', () => {
  const cleared = (role: Role, scopes: readonly Scope[] | null = null) =>
    Object.keys(POLICY).filter(
      (kind) => grantedViewer(anna, [{ role, reach: 'EVERYWHERE' }], scopes).reach('SECRET', kind) === 'EVERYWHERE',
    );

  const RENEGOTIATED = ['RenegotiationCase', 'RenegotiationOffer'];

  it('are unit prices, for who keeps contracts, and for procurement also what is confided to others', () => {
    const found = Object.fromEntries(ROLES.map((role) => [role, cleared(role)]).filter(([, kinds]) => kinds?.length));
    expect(found).toEqual({
      CONTRACT_MANAGER: ['ContractPriceLine'],
      PROCUREMENT: ['ContractPriceLine', ...RENEGOTIATED, 'AuditEvent'],
    });
  });

  it('take a scope of their own by a token', () => {
    const others = SCOPES.filter((scope) => scope !== 'contracts:secrets');
    expect(cleared(Role.PROCUREMENT, others)).toEqual([]);
    expect(cleared(Role.PROCUREMENT, ['contracts:secrets'])).toEqual(['ContractPriceLine', ...RENEGOTIATED]);
  });
});

describe('whoever holds several roles', () => {
  const reader = { role: Role.READER, reach: ['u1', 'u2'] };
  const editor = { role: Role.INVENTORY_EDITOR, reach: ['u2', 'u3'] };

  it('may do each thing where one of them allows it', () => {
    const viewer = grantedViewer(anna, [reader, editor], null);
    expect(viewer.reach('READ', 'Asset')).toEqual(['u1', 'u2', 'u3']);
    expect(viewer.reach('WRITE', 'Asset')).toEqual(['u2', 'u3']);
    expect(viewer.reach('READ', 'User')).toEqual([]);
  });

  it('may do it everywhere when one of them allows it everywhere', () => {
    const viewer = grantedViewer(anna, [reader, { ...editor, reach: 'EVERYWHERE' }], null);
    expect([viewer.reach('READ', 'Asset'), viewer.reach('WRITE', 'Asset')]).toEqual(['EVERYWHERE', 'EVERYWHERE']);
    expect(grantedViewer(anna, [{ ...reader, reach: 'EVERYWHERE' }, editor], null).reach('WRITE', 'Asset')).toEqual([
      'u2',
      'u3',
    ]);
  });

  it('is told each of them once', () => {
    expect(grantedViewer(anna, [reader, editor, reader], null).roles).toEqual([Role.READER, Role.INVENTORY_EDITOR]);
  });

  it('may do nothing by a token without scopes, or with nothing of a kind that there is not', () => {
    const grants = ROLES.map((role) => ({ role, reach: 'EVERYWHERE' as const }));
    for (const kind of Object.keys(POLICY)) {
      for (const action of ['READ', 'WRITE'] as const) {
        expect(grantedViewer(anna, grants, []).reach(action, kind)).toEqual([]);
        expect(grantedViewer(anna, [], null).reach(action, kind)).toEqual([]);
      }
    }
    for (const kind of ['Vault', 'constructor', ''])
      expect(grantedViewer(anna, grants, null).reach('READ', kind)).toEqual([]);
  });
});

describe('the shape that plans are shared by', () => {
  const shape = (reach: 'EVERYWHERE' | readonly string[], actor: Partial<Actor> = {}, role: Role = Role.READER) =>
    grantedViewer({ ...anna, ...actor }, [{ role, reach }], null).shape;

  it('is one for all who may do the same, in whatever units', () => {
    expect(shape(['u1'])).toBe(shape(['u2', 'u3'], { name: 'Bo', userId: 'b', sessionId: 'x' }));
  });

  it('differs where what may be done differs, or who it is done by', () => {
    const partly = [
      { role: Role.PROCUREMENT, reach: ['u1'] },
      { role: Role.READER, reach: ['u2'] },
    ];
    const withoutSecrets = SCOPES.filter((scope) => scope !== 'contracts:secrets');
    const shapes = [
      shape('EVERYWHERE'),
      shape(['u1']),
      shape([]),
      shape(['u1'], {}, Role.AUDITOR),
      shape(['u1'], {}, Role.INVENTORY_EDITOR),
      shape('EVERYWHERE', {}, Role.INVENTORY_EDITOR),
      // Reads the same, writes other things.
      shape(['u1'], {}, Role.CONTRACT_MANAGER),
      shape(['u1'], {}, Role.ECONOMIST),
      // Cleared where they read, and in a part of that only.
      shape(['u1'], {}, Role.PROCUREMENT),
      grantedViewer(anna, partly, null).shape,
      // The same by a token, and by one that is not cleared.
      grantedViewer({ ...anna, tokenId: 't' }, partly, SCOPES).shape,
      grantedViewer({ ...anna, tokenId: 't' }, partly, withoutSecrets).shape,
      shape(['u1'], { tokenId: 't', sessionId: null }),
      shape(['u1'], { userId: null, sessionId: null }),
    ];
    expect(new Set(shapes).size).toBe(shapes.length);
  });
});
