import { callerOf } from '../caller.ts';
import type { Access } from '../caller.ts';
import { renewed } from '../renewed.ts';

/** Somebody of the demonstration. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** What they do and for whom. */
  readonly work: string;
}

async function fromIssuer(path: string): Promise<unknown> {
  const response = await fetch(`/issuer/${path}`);
  if (!response.ok) throw new Error('The local issuer does not answer.');
  return response.json();
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The people of the demonstration, from the issuer that the local servers run. */
export async function people(): Promise<readonly Person[]> {
  const answer = await fromIssuer('people');
  const list: unknown = isRecord(answer) ? answer['people'] : null;
  if (!Array.isArray(list)) return [];
  return list.filter(isRecord).map((one) => ({
    id: textOf(one['id']),
    name: textOf(one['name']),
    work: textOf(one['work']),
  }));
}

/** Signs in as a person of the demonstration. */
export async function signInAs(id: string): Promise<Access> {
  const acquire = async (): Promise<string> => {
    const answer = await fromIssuer(`token?person=${encodeURIComponent(id)}`);
    return isRecord(answer) ? textOf(answer['token']) : '';
  };
  const first = await acquire();
  return { caller: callerOf(first), token: renewed(first, acquire) };
}
