import { describe, expect, test } from 'vitest';
import { tasksFor, taskFor } from '#addin/app/tasks.ts';
import { callerOf, endOf, NoRole } from '#addin/session/caller.ts';
import { renewed } from '#addin/session/renewed.ts';

const tokenWith = (claims: object): string => `x.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`;

describe('who uses the pane', () => {
  test.each([
    [['bureau:rotterdam'], { role: 'bureau', bureau: 'rotterdam', city: null }],
    [['andere-rol', 'policy'], { role: 'policy', bureau: null, city: null }],
    [['municipality:GM0599'], { role: 'municipality', bureau: null, city: 'GM0599' }],
    [['coordinator'], { role: 'coordinator', bureau: null, city: null }],
  ])('%j', (roles, expected) => {
    expect(callerOf(tokenWith({ name: 'José Voorbeeld', roles }))).toEqual({ name: 'José Voorbeeld', ...expected });
  });

  test.each([[[]], [['bureau:elders']], [['beheerder']]])('%j gives no access', (roles) => {
    expect(() => callerOf(tokenWith({ roles }))).toThrow(NoRole);
  });

  test('sees the tasks of the role, and the first of them at first', () => {
    expect(taskFor('bureau', null)).toBe('submit');
    expect(taskFor('policy', 'submit')).toBe('analyse');
    expect(taskFor('municipality', 'chain')).toBe('chain');
    for (const role of ['policy', 'municipality', 'coordinator'] as const)
      expect(tasksFor(role)).not.toContain('submit');
  });
});

describe('a token', () => {
  const until = (seconds: number): string => tokenWith({ exp: seconds });

  test('is used until shortly before its end, and then renewed once for all who ask', async () => {
    let now = 0;
    let asked = 0;
    const token = renewed(
      until(600),
      () => Promise.resolve(until(1200 + ++asked)),
      () => now,
    );
    expect(endOf(await token())).toBe(600_000);
    now = 541_000;
    expect((await Promise.all([token(), token()])).map(endOf)).toEqual([1_201_000, 1_201_000]);
    expect(asked).toBe(1);
  });

  test('that was refused is renewed at once', async () => {
    const token = renewed(
      until(600),
      () => Promise.resolve(until(900)),
      () => 0,
    );
    expect(endOf(await token({ renew: true }))).toBe(900_000);
  });
});
