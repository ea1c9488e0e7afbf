/** What the client library knows of one class, in the names that travel on the wire (`NumberFormat`, not `numberFormat`). */
export interface WireClass {
  readonly scalars: Readonly<Record<string, { readonly writable: boolean }>>;
  /** Property to the class of the object that it holds. */
  readonly objects: Readonly<Record<string, string>>;
  /** Method to the class that it returns (`null` for a plain value) and the names of its arguments. */
  readonly methods: Readonly<
    Record<string, { readonly returns: string | null; readonly parameters: readonly string[] }>
  >;
  /** The class of the items, for a collection. */
  readonly item: string | null;
  /** Registering method (`_RegisterDataChangedEvent`) to the number of the event. */
  readonly events: Readonly<Record<string, number>>;
  /** Other names under which properties are set. */
  readonly aliases: readonly string[];
  /** Member to the requirement set that brought it; a member that is not here came with ExcelApi 1.1. */
  readonly sets: Readonly<Record<string, RequirementSet>>;
}

export interface RequirementSet {
  readonly name: string;
  readonly version: string;
}

export type WireSchema = Readonly<Record<string, WireClass>>;

interface Draft {
  name: string;
  scalarNames: string[];
  originalNames: string[];
  writable: boolean[];
  objects: Record<string, string>;
  methods: Record<string, { returns: string | null; parameters: string[] }>;
  item: string | null;
  events: Record<string, number>;
  sets: Record<string, RequirementSet>;
}

/**
 * Reads the schema out of the text of `excel-web-16.00.debug.js`. Make it when tests or the workbench start and keep it in
 * memory: the licence of office.js does not allow copies of its parts in a repository.
 */
export function deriveSchema(source: string): WireSchema {
  const lines = source.split('\n');
  const schema: Record<string, WireClass> = {};
  let draft: Draft | null = null;
  lines.forEach((line, at) => {
    const alias = /^ {16}_invokeSetProperty\(thisObj, "(\w+)"/.exec(line)?.[1];
    if (alias !== undefined) addAlias(schema, lines.slice(Math.max(0, at - 4), at), alias);
    const start = /^ {4}var (\w+) = \(function \(_super\) \{/.exec(line);
    if (start) draft = newDraft(start[1] ?? '');
    if (!draft) return;
    if (line.startsWith(`    Excel.${draft.name} = ${draft.name};`)) {
      schema[draft.name] = finish(draft);
      draft = null;
    } else readLine(draft, line, () => lines.slice(at, at + 6).join(' '));
  });
  return schema;
}

/** Some properties are set under another name than they are read by: `Worksheet.showGridlines` as `Gridlines`. */
function addAlias(schema: Record<string, WireClass>, before: readonly string[], alias: string): void {
  const [, wireClass = '', property = ''] = /function (\w+?)_(\w+)_Set\(thisObj/.exec(before.join(' ')) ?? [];
  const known = schema[wireClass];
  if (!known || alias in known.scalars) return;
  const set = known.sets[property];
  schema[wireClass] = {
    ...known,
    aliases: [...known.aliases, alias],
    sets: { ...known.sets, ...(set && { [alias]: set }) },
  };
}

function newDraft(name: string): Draft {
  const lists = { scalarNames: [], originalNames: [], writable: [] };
  return { name, ...lists, objects: {}, methods: {}, item: null, events: {}, sets: {} };
}

function readLine(draft: Draft, line: string, following: () => string): void {
  if (line.includes('"_scalarPropertyNames"')) draft.scalarNames = readList(following()) as string[];
  if (line.includes('"_scalarPropertyOriginalNames"')) draft.originalNames = readList(following()) as string[];
  if (line.includes('"_scalarPropertyUpdateable"')) draft.writable = readList(following()) as boolean[];
  const object = /_createPropertyObject\(([\w.]+), this, "(\w+)"/.exec(line);
  if (object) draft.objects[object[2] ?? ''] = className(object[1]);
  const method = /_createMethodObject\(([\w.]+), this, "(\w+)", \d, \[(.*?)\]/.exec(line);
  if (method) draft.methods[method[2] ?? ''] = { returns: className(method[1]), parameters: names(method[3]) };
  const indexer = /_createIndexerObject\(([\w.]+), this, \[(.*?)\]/.exec(line);
  if (indexer) draft.methods.GetItem = { returns: className(indexer[1]), parameters: names(indexer[2]) };
  const plain = /_invokeMethod\(this, "(\w+)", \d, \[(.*?)\]/.exec(line);
  if (plain) draft.methods[plain[1] ?? ''] ??= { returns: null, parameters: names(plain[2]) };
  const item = /_createChildItemObject\(([\w.]+),/.exec(line);
  if (item) draft.item = className(item[1]);
  if (line.includes('GenericEventHandlers(this.context, this,')) readEvent(draft, following());
  const set = /_throwIfApiNotSupported\("(\w+)\.(\w+)", (?:_defaultApiSetName|"(\w+)"), "([\d.]+)"/.exec(line);
  if (set && set[1] === draft.name) {
    draft.sets[wireName(set[2] ?? '')] ??= { name: set[3] ?? 'ExcelApi', version: set[4] ?? '1.1' };
  }
}

function readEvent(draft: Draft, text: string): void {
  const type = /eventType: (\d+)/.exec(text)?.[1];
  const register = /_this\.(_Register\w+)/.exec(text)?.[1];
  if (type && register) draft.events[register] = Number(type);
}

function finish(draft: Draft): WireClass {
  const { objects, methods, item, events, sets } = draft;
  const scalars = Object.fromEntries(
    draft.scalarNames.map((name, at) => [
      draft.originalNames[at] ?? wireName(name),
      { writable: draft.writable[at] ?? false },
    ]),
  );
  return { scalars, objects, methods, item, events, sets, aliases: [] };
}

function readList(text: string): unknown[] {
  const list = /return (\[.*?\]);/.exec(text)?.[1];
  return list ? (JSON.parse(list) as unknown[]) : [];
}

const className = (qualified: string | undefined): string => (qualified ?? '').replace(/^Excel\./, '');
const names = (list: string | undefined): string[] => (list ?? '').split(', ').filter(Boolean);

/** `numberFormat` is `NumberFormat` on the wire; names that start with `_` stay as they are. */
export const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
