import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { core, collectRegistrations } from '#functions/local/host/core.ts';
import * as coreModule from '#functions/local/host/core-module.ts';
import { startHost } from '#functions/local/host/index.ts';
import { compileRoute } from '#functions/local/host/route.ts';
import { app } from '@azure/functions';
import type { HttpRequest } from '@azure/functions';
import { afterEach, describe, expect, test } from 'vitest';

const require = createRequire(import.meta.url);

describe('what the local host takes over from the Functions worker', () => {
  test('is pinned to the library that it was compared with', () => {
    const manifest = JSON.parse(readFileSync(require.resolve('@azure/functions/package.json'), 'utf8')) as {
      version: string;
    };
    const own = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect(own.dependencies['@azure/functions']).toBe(manifest.version);
  });

  test('is every call that the library makes on the core module, and no less', () => {
    const source = readFileSync(require.resolve('@azure/functions'), 'utf8');
    const calls = [...source.matchAll(/\bcoreApi\.(\w+)/g)].map((match) => match[1]!);
    expect(new Set(calls)).toEqual(new Set(['setProgrammingModel', 'registerFunction', 'registerHook', 'log']));
    for (const name of new Set(calls)) expect(coreModule).toHaveProperty(name);
  });

  test('gives the library its programming model, with the four steps of an invocation', async () => {
    await collectRegistrations(() => {
      app.http('probe', { handler: () => ({}) });
    });
    expect(core.model?.name).toBe('@azure/functions');
    const model = core.model!.getInvocationModel({
      invocationId: '1',
      metadata: { name: 'probe', bindings: { request: { name: 'request', type: 'httpTrigger', direction: 'in' } } },
      request: { invocationId: '1', functionId: 'probe', inputData: [], triggerMetadata: {} },
      log: () => undefined,
    });
    for (const step of ['getArguments', 'invokeFunction', 'getResponse'] as const)
      expect(typeof model[step]).toBe('function');
    expect(await core.model?.getCapabilities({})).toBeTypeOf('object');
  });

  test('registers a function with its route, methods and level as bindings', async () => {
    const { functions } = await collectRegistrations(() => {
      app.http('probe', {
        methods: ['GET', 'POST'],
        route: 'v1/probe/{id}',
        authLevel: 'anonymous',
        handler: () => ({}),
      });
    });
    const bindings = Object.values(functions.get('probe')!.metadata.bindings);
    expect(bindings).toMatchObject([
      {
        type: 'httpTrigger',
        direction: 'in',
        route: 'v1/probe/{id}',
        methods: ['GET', 'POST'],
        authLevel: 'anonymous',
      },
      { type: 'http', direction: 'out' },
    ]);
  });

  test('refuses a second function with the same name, and one after the start', async () => {
    const twice = collectRegistrations(() => {
      app.http('probe', { handler: () => ({}) });
      app.http('probe', { handler: () => ({}) });
    });
    await expect(twice).rejects.toThrow('already been registered');
    expect(() => app.http('late', { handler: () => ({}) })).toThrow('during app startup');
  });
});

describe('the local host', () => {
  const closers: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closers.splice(0)) await close();
  });
  const host = async (register: () => void): Promise<string> => {
    const started = await startHost({ register });
    closers.push(() => started.close());
    return started.url;
  };

  test("hands a function the library's own request, and sends what it returns", async () => {
    const url = await host(() => {
      app.http('echo', {
        route: 'echo/{word}',
        handler: async (request: HttpRequest) => ({
          status: 201,
          headers: { 'X-Seen': request.headers.get('x-sent') ?? '' },
          jsonBody: {
            word: request.params['word'],
            query: request.query.get('a'),
            body: await request.text(),
            method: request.method,
          },
        }),
      });
    });
    const answer = await fetch(`${url}/api/echo/caf%C3%A9?a=1%202`, {
      method: 'POST',
      body: 'héé',
      headers: { 'X-Sent': 'yes' },
    });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('x-seen')).toBe('yes');
    expect(await answer.json()).toEqual({ word: 'café', query: '1 2', body: 'héé', method: 'POST' });
  });

  test('sends bytes as they are', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    const url = await host(() => {
      app.http('bytes', { handler: () => ({ body: bytes }) });
    });
    expect(new Uint8Array(await (await fetch(`${url}/api/bytes`)).arrayBuffer())).toEqual(bytes);
  });

  test('answers 404 to an unknown path and to another method, as Azure does', async () => {
    const url = await host(() => {
      app.http('only', { methods: ['GET'], handler: () => ({ body: 'x' }) });
    });
    expect((await fetch(`${url}/api/only`)).status).toBe(200);
    expect((await fetch(`${url}/api/only`, { method: 'POST' })).status).toBe(404);
    expect((await fetch(`${url}/api/other`)).status).toBe(404);
  });

  test('tries routes in order of function name, not of precision', async () => {
    const url = await host(() => {
      app.http('b', { route: 'things/mine', handler: () => ({ body: 'precise' }) });
      app.http('a', { route: 'things/{id}', handler: () => ({ body: 'general' }) });
    });
    expect(await (await fetch(`${url}/api/things/mine`)).text()).toBe('general');
  });

  test('answers an uncaught error with an empty 500, unless a hook mends it', async () => {
    const url = await host(() => {
      app.http('broken', {
        handler: () => {
          throw new Error('secret');
        },
      });
    });
    const answer = await fetch(`${url}/api/broken`);
    expect([answer.status, await answer.text()]).toEqual([500, '']);
    const mended = await host(() => {
      app.hook.postInvocation((context) => {
        context.result = { status: 418 };
        context.error = undefined;
      });
      app.http('broken', {
        handler: () => {
          throw new Error('secret');
        },
      });
    });
    expect((await fetch(`${mended}/api/broken`)).status).toBe(418);
  });

  test('runs two applications beside each other', async () => {
    const one = await host(() => {
      app.http('who', { handler: () => ({ body: 'one' }) });
    });
    const two = await host(() => {
      app.http('who', { handler: () => ({ body: 'two' }) });
    });
    expect(await (await fetch(`${one}/api/who`)).text()).toBe('one');
    expect(await (await fetch(`${two}/api/who`)).text()).toBe('two');
  });
});

describe('route templates', () => {
  test.each([
    ['api/v1/counts', '/api/v1/counts', {}],
    ['api/v1/counts', '/API/v1/Counts/', {}],
    ['api/v1/counts', '/api/v1/counts/more', null],
    ['api/openapi.json', '/api/openapiXjson', null],
    ['a/{id}', '/a/7', { id: '7' }],
    ['a/{id:int}', '/a/x', null],
    ['a/{id?}', '/a', {}],
    ['a/{id=1}', '/a', { id: '1' }],
    ['a/{*rest}', '/a/b/c', { rest: 'b/c' }],
    ['a/{from}-{to}', '/a/1-2', { from: '1', to: '2' }],
  ])('%s against %s', (template, path, expected) => {
    expect(compileRoute(template)(path)).toEqual(expected);
  });
});
