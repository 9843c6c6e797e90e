import { describe, expect, it } from 'vitest';
import { providerFault } from '../../client/app/sign-in/provider-faults.ts';
import { readSession, sessionOpen, sessionOpenAgain, subscribeSession } from '../../client/app/sign-in/session.ts';
import { signInPath, wantedPath } from '../../client/app/sign-in/sign-in-path.ts';
import { sv } from '../../client/i18n/sv.ts';
import { ProviderFault } from '../../server/accounts/provider-fault.ts';

const ORIGIN = 'https://hemtag.region.example';
const wanted = (to: string) => wantedPath(new URLSearchParams({ to }), ORIGIN);

describe('the address of the sign-in page', () => {
  it('keeps the whole address that one wanted', () => {
    const path = signInPath({ pathname: '/inventory/assets', search: '?q=lab&f=status:in:IN_USE', hash: '#main' });
    expect(wantedPath(new URL(path, ORIGIN).searchParams, ORIGIN)).toBe(
      '/inventory/assets?q=lab&f=status:in:IN_USE#main',
    );
  });

  it('is plain for the beginning', () => {
    expect(signInPath({ pathname: '/', search: '', hash: '' })).toBe('/sign-in');
    expect(wantedPath(new URLSearchParams(), ORIGIN)).toBe('/');
  });

  it.each([
    'https://example.org/inventory',
    '//example.org/inventory',
    '/.//example.org',
    '/inventory/..//example.org',
    '/\\example.org',
    '\\\\example.org',
    'javascript:alert(1)',
    'data:text/html,x',
    'http://hemtag.region.example/inventory',
    'https://hemtag.region.example@example.org/',
    'https://[',
  ])('leads to no other place: %s', (to) => {
    expect(wanted(to)).toBe('/');
  });

  it('does not lead back to itself', () => {
    expect(wanted('/sign-in?to=/inventory')).toBe('/');
  });
});

describe('a session that has ended', () => {
  it('holds what is asked until somebody is signed in again, and tells who listens', async () => {
    const told: string[] = [];
    const stop = subscribeSession(() => told.push(readSession()));
    sessionOpen();
    const held = [sessionOpenAgain(), sessionOpenAgain()].map((wait, place) =>
      wait.then(() => told.push(`held ${place}`)),
    );
    expect(told).toEqual(['open', 'ended']);
    sessionOpen();
    await Promise.all(held);
    stop();
    expect(told).toEqual(['open', 'ended', 'open', 'held 0', 'held 1']);
  });
});

describe('why a provider let nobody in', () => {
  it.each(Object.values(ProviderFault))('has words of its own: %s', (fault) => {
    const key = providerFault(new URLSearchParams({ fault }));
    expect(key && sv[key]).toBeTruthy();
    const others = Object.values(ProviderFault).filter((other) => other !== fault);
    expect(others.map((other) => providerFault(new URLSearchParams({ fault: other })))).not.toContain(key);
  });

  it('is not told to those who come from none, and is told in general for a new reason', () => {
    expect(providerFault(new URLSearchParams())).toBeNull();
    expect(providerFault(new URLSearchParams({ fault: 'SOMETHING_NEW' }))).toBe('session.provider.refused');
  });
});
