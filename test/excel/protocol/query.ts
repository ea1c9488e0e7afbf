import type { Query } from './messages.ts';
import { classOf, defaultProperties, propertyNamed, readMember } from './members.ts';
import { HostObject, isCollection } from './wire.ts';

/** What a load asks for: `{ format: { fill: { color: {} } } }`; a leaf asks for a value or for all of an object. */
interface Wanted {
  [name: string]: Wanted;
}

/** Gives each object that is handed to the client an id to come back by. */
export type Keeper = (object: HostObject) => Record<string, unknown>;

/** Answers a load with a plain value, nested as the objects are. */
export function answerQuery(object: HostObject, query: Query, identify: Keeper): Record<string, unknown> {
  const wanted: Wanted = {};
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? []).map((name) => `${name}/*`)]) {
    let node = wanted;
    for (const name of path.split('/')) node = node[name] ??= {};
  }
  return project(object, wanted, identify, query);
}

function project(object: HostObject, wanted: Wanted, identify: Keeper, page: Query = {}): Record<string, unknown> {
  if (isCollection(object)) return projectCollection(object, object.Items, wanted, identify, page);
  const answer = identify(object);
  const names = Object.keys(wanted);
  const all = names.length === 0 || names.includes('*') || names.includes('$all');
  if (all) for (const property of defaultProperties(object)) answer[property] = plain(readMember(object, property));
  for (const name of names) {
    if (name === '*' || name.startsWith('$')) continue;
    const property = propertyNamed(object, name);
    const value = readMember(object, property);
    answer[property] = value instanceof HostObject ? project(value, wanted[name] ?? {}, identify) : plain(value);
  }
  return answer;
}

function projectCollection(
  object: HostObject,
  all: readonly HostObject[],
  { items: ofItems = {}, ...rest }: Wanted,
  identify: Keeper,
  { Skip: skip = 0, Top: top = all.length }: Query,
): Record<string, unknown> {
  const answer = identify(object);
  const scalars = classOf(object)?.scalars ?? {};
  const own = Object.keys(rest).filter((name) => propertyIn(scalars, name));
  for (const name of own) {
    const property = propertyNamed(object, name);
    answer[property] = plain(readMember(object, property));
  }
  const shared = Object.entries(rest).filter(([name]) => !own.includes(name) && name !== '$none');
  const itemWishes = { ...ofItems, ...Object.fromEntries(shared) };
  const onlyOwn = own.length > 0 && Object.keys(itemWishes).length === 0;
  if (!onlyOwn) {
    answer._Items = all.slice(skip, skip + top).map((item) => project(item, itemWishes, identify));
  }
  return answer;
}

const propertyIn = (scalars: object, name: string): boolean =>
  `${name.charAt(0).toUpperCase()}${name.slice(1)}` in scalars;

/** JSON has no `undefined`; the library reads `null` as "no value". */
const plain = (value: unknown): unknown => (value === undefined || value instanceof HostObject ? null : value);
