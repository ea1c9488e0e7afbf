import * as z from 'zod';
import { problems } from './problems.ts';
import { problemsOf, routeIds, routes } from './routes.ts';
import type { Route } from './route.ts';
import { maxBodyBytes, problem } from './schemas.ts';

type Json = Readonly<Record<string, unknown>>;

const jsonSchema = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const entries = Object.entries(z.toJSONSchema(schema, { io, unrepresentable: 'any' }));
  return Object.fromEntries(entries.filter(([key]) => key !== '$schema'));
};

/** Description of the whole API as OpenAPI 3.1, made from the routes. */
export function openApiDocument(version: string): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const id of routeIds) {
    const route: Route = routes[id];
    (paths[route.path] ??= {})[route.method.toLowerCase()] = operation(id, route);
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Meldbeeld',
      version,
      description: 'Registrations of discrimination reports of the Dutch G4 bureaus: submit, merge, count.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: { Problem: jsonSchema(problem, 'output') },
      securitySchemes: { signIn: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  };
}

function operation(id: string, route: Route): Json {
  const parameters = [
    ...pathParameters(route),
    ...queryParameters(route),
    ...(route.cached ? [ifNoneMatch] : []),
    ...(route.keyed ? [idempotencyKey] : []),
  ];
  return {
    operationId: id,
    summary: route.summary,
    security: route.roles === 'public' ? [] : [{ signIn: [] }],
    ...(route.roles !== 'public' && { 'x-roles': route.roles }),
    ...(parameters.length > 0 && { parameters }),
    ...(route.request && {
      requestBody: {
        required: true,
        description: `At most ${maxBodyBytes} bytes.`,
        content: { 'application/json': { schema: jsonSchema(route.request, 'input') } },
      },
    }),
    responses: {
      '200': success(route),
      ...(route.cached && { '304': { description: 'What the caller has is still right' } }),
      ...failures(route),
    },
  };
}

const idempotencyKey: Json = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'Needed unless dryRun: a key of your own. A retry with the same key and body gives the same receipt. A key counts for a bureau and year.',
  schema: { type: 'string', minLength: 8, maxLength: 128, pattern: '^[!-~]+$' },
};

const ifNoneMatch: Json = {
  name: 'If-None-Match',
  in: 'header',
  required: false,
  description: 'ETags of what the caller has.',
  schema: { type: 'string' },
};

function pathParameters({ params }: Route): readonly Json[] {
  if (!params) return [];
  const { properties = {} } = z.toJSONSchema(params, { io: 'input' });
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'path', required: true, schema }));
}

function queryParameters({ query }: Route): readonly Json[] {
  if (!query) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: 'input' });
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}

function success({ response, alternative }: Route): Json {
  const file = (type: string): Json => ({ [type]: { schema: { type: 'string', contentMediaType: type } } });
  const content =
    typeof response === 'string' ? file(response) : { 'application/json': { schema: jsonSchema(response, 'output') } };
  return { description: 'Done', content: { ...content, ...(alternative && file(alternative)) } };
}

/** Problems of one status share an answer; its description names them. */
function failures(route: Route): Record<string, Json> {
  const byStatus = Map.groupBy(problemsOf(route), (name) => String(problems[name].status));
  return Object.fromEntries(
    [...byStatus].map(([status, names]) => [
      status,
      {
        description: names.map((name) => `${name}: ${problems[name].title.en}`).join('. '),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
}
