import { createHash } from 'node:crypto';
import type { HttpRequest } from '@azure/functions';
import type { z } from 'zod';
import { ApiError, maxBodyBytes, schemaVersion } from '#shared/api/index.ts';
import type { Language } from '#shared/codebook/index.ts';
import { bodyErrors } from './issues.ts';

/** A body that has been parsed, and the SHA-256 of its bytes: the same for a retry of the same request. */
export interface Body<T> {
  readonly request: T;
  readonly hash: string;
}

/**
 * Reads the JSON body of a request: media type, size, JSON, version and shape, in that order.
 * @throws ApiError with where and what, never with a value
 */
export async function readBody<S extends z.ZodType>(
  http: HttpRequest,
  schema: S,
  language: Language,
): Promise<Body<z.output<S>>> {
  const bytes = await readBytes(http);
  const json = parseJson(bytes);
  assertVersion(json);
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw new ApiError('body-invalid', { errors: bodyErrors(parsed.error, language) });
  return { request: parsed.data, hash: createHash('sha256').update(bytes).digest('hex') };
}

async function readBytes(http: HttpRequest): Promise<Uint8Array> {
  if (!/^application\/json(;|$)/i.test(http.headers.get('content-type') ?? '')) throw new ApiError('media-type');
  const length = http.headers.get('content-length');
  if (length === null) throw new ApiError('length-required');
  const tooLarge = new ApiError('body-too-large', { params: { megabytes: maxBodyBytes / 1024 / 1024 } });
  if (Number(length) > maxBodyBytes) throw tooLarge;
  const bytes = new Uint8Array(await http.arrayBuffer());
  if (bytes.length > maxBodyBytes) throw tooLarge;
  return bytes;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ApiError('body-not-json');
  }
}

function assertVersion(json: unknown): void {
  const sent = typeof json === 'object' && json !== null && 'schemaVersion' in json ? json.schemaVersion : undefined;
  if (typeof sent === 'number' && sent !== schemaVersion) {
    throw new ApiError('unknown-schema-version', { params: { expected: schemaVersion } });
  }
}

/** @throws ApiError `idempotency-key-missing` */
export function readIdempotencyKey(http: HttpRequest): string {
  const header = http.headers.get('idempotency-key');
  if (header === null || !/^[\x21-\x7e]{8,128}$/.test(header)) throw new ApiError('idempotency-key-missing');
  return header;
}
