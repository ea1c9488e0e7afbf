import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { openApiDocument, problems, problemsOf, routeIds, routes, workbookType } from '#shared/api/index.ts';
import type { Route } from '#shared/api/index.ts';

type Node = Record<string, unknown>;
const document = openApiDocument('1.2.3') as unknown as {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Node>; securitySchemes: Record<string, Node> };
};
interface Operation {
  operationId: string;
  summary: string;
  security: Record<string, string[]>[];
  parameters?: { name: string; in: string; required: boolean; schema: Node }[];
  requestBody?: { content: Record<string, { schema: Node }> };
  responses: Record<string, { description: string; content?: Record<string, { schema: Node }> }>;
}
const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));
const operationOf = (route: Route): Operation | undefined => document.paths[route.path]?.[route.method.toLowerCase()];

/** References as they stand in the document, from the place where the schema stands. */
const compiled = (schema: Node) =>
  new Ajv2020({ strict: false, validateFormats: false }).compile({ ...schema, components: document.components });

describe('the description of the API', () => {
  test('covers every route and nothing else', () => {
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual([...routeIds].sort());
    for (const id of routeIds) expect(operationOf(routes[id])?.operationId).toBe(id);
  });

  test('has only schemas that are valid JSON Schema, with references that lead somewhere', () => {
    const schemas = operations.flatMap(({ parameters = [], requestBody, responses }) => [
      ...parameters.map(({ schema }) => schema),
      ...Object.values(requestBody?.content ?? {}).map(({ schema }) => schema),
      ...Object.values(responses).flatMap(({ content = {} }) => Object.values(content).map(({ schema }) => schema)),
    ]);
    expect(schemas.length).toBeGreaterThan(30);
    const different = new Map(schemas.map((schema) => [JSON.stringify(schema), schema]));
    for (const schema of different.values()) expect(() => compiled(schema)).not.toThrow();
  });

  test('names every problem that a route can answer with, under its status', () => {
    for (const id of routeIds) {
      const answers = operationOf(routes[id])!.responses;
      for (const name of problemsOf(routes[id])) {
        const answer = answers[String(problems[name].status)];
        expect(answer?.description).toContain(`${name}: ${problems[name].title.en}`);
        expect(answer?.content).toHaveProperty('application/problem+json');
      }
    }
  });

  test('says which routes need a token', () => {
    for (const id of routeIds) {
      const route: Route = routes[id];
      expect(operationOf(route)?.security).toEqual(route.roles === 'public' ? [] : [{ signIn: [] }]);
    }
    expect(document.components.securitySchemes).toHaveProperty('signIn');
  });

  test('takes what the contract takes, and refuses what it refuses', () => {
    const body = operationOf(routes.submit)!.requestBody!.content['application/json']!.schema;
    const fits = compiled(body);
    const good = {
      schemaVersion: 1,
      bureau: 'rotterdam',
      year: 2023,
      mode: 'complete',
      dryRun: true,
      baseVersion: null,
      heldBack: [],
      registrations: { rows: 1, columns: { caseNumber: ['1'] } },
    };
    expect(fits(good)).toBe(true);
    for (const wrong of [
      { ...good, schemaVersion: 2 },
      { ...good, year: '2023' },
      { ...good, bureau: 'leiden' },
      { ...good, reporters: ['not asked for'] },
      { ...good, registrations: { rows: 1, columns: {}, notes: ['not asked for'] } },
    ]) {
      expect(fits(wrong)).toBe(false);
      expect(routes.submit.request.safeParse(wrong).success).toBe(false);
    }
  });

  test('describes the parameters of a question as the text that they are in an address', () => {
    const parameters = operationOf(routes.counts)!.parameters!;
    expect(parameters.find(({ name }) => name === 'year')).toMatchObject({
      in: 'query',
      required: true,
      schema: { type: 'string' },
    });
    expect(parameters.map(({ name }) => name)).toContain('filter.bureau');
  });

  test('says which answers can be 304, and which requests need a key', () => {
    const withStatus = (status: string) =>
      operations.filter(({ responses }) => status in responses).map(({ operationId }) => operationId);
    expect(withStatus('304')).toEqual(expect.arrayContaining(['profile', 'codebook', 'counts', 'submissions']));
    expect(withStatus('304')).not.toContain('periods');
    const keyed = operations.filter(({ parameters = [] }) => parameters.some(({ name }) => name === 'Idempotency-Key'));
    expect(keyed.map(({ operationId }) => operationId)).toEqual(expect.arrayContaining(['submit', 'undo', 'withdraw']));
    expect(keyed.map(({ operationId }) => operationId)).not.toContain('completePeriod');
  });

  test('gives the workbook its own media type', () => {
    expect(operationOf(routes.workbook)!.responses['200']!.content).toHaveProperty([workbookType]);
  });
});
