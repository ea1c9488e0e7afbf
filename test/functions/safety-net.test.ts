import { startHost } from '#functions/local/host/index.ts';
import { app } from '@azure/functions';
import { registerSafetyNet } from '#functions/http/register.ts';
import { expect, test } from 'vitest';

test('an error that escapes a handler becomes problem+json with a reference, in the language asked for', async () => {
  const log: string[] = [];
  const host = await startHost({
    register: () => {
      registerSafetyNet();
      app.http('broken', {
        handler: () => {
          throw new RangeError('the name of somebody');
        },
      });
    },
    log: (_level, _category, message) => log.push(message),
  });
  const answer = await fetch(`${host.url}/api/broken`, { headers: { 'Accept-Language': 'en' } });
  expect(answer.status).toBe(500);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  const problem = (await answer.json()) as { title: string; detail: string };
  expect(problem.title).toBe('The server could not finish this request');
  expect(problem.detail).toMatch(/reference [0-9a-f-]{36}/);
  expect(log).toEqual([JSON.stringify({ problem: 'unexpected', error: 'RangeError' })]);
  await host.close();
});
