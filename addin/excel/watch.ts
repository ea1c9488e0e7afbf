import type { Area, CellRef } from '#shared/sheet/index.ts';
import { areasOf } from './address.ts';
import { followShift } from './marks/marks.ts';
import { isOwnSheet } from './own-sheets.ts';
import { inExcel } from './run.ts';

/** Something changed in the workbook since the last time. */
export interface Changes {
  /** Cells whose values changed, on sheets that kept their shape. */
  readonly edits: readonly { readonly sheet: string; readonly area: Area }[];
  /** Rows, columns, cells, tables or whole sheets came, went or moved: only reading everything again tells. */
  readonly reshaped: boolean;
}

/** Ends a subscription. */
export type Stop = () => Promise<void>;

type Handler<T> = OfficeExtension.EventHandlerResult<T>;

async function stop(handlers: readonly Handler<unknown>[]): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  for (const handler of handlers) handler.remove();
  // All were added in one batch, so they share the context that removes them.
  await first.context.sync();
}

/** Gathers calls until none came for `delay` milliseconds, and for as long as what was gathered before is being dealt with. */
function gathered<T>(
  delay: number,
  deliver: (items: readonly T[]) => Promise<unknown>,
): { readonly add: (item: T) => void; readonly cancel: () => void } {
  let items: T[] = [];
  let busy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    if (!busy && items.length > 0) timer = setTimeout(() => void flush(), delay);
  };
  const flush = async (): Promise<void> => {
    const all = items;
    items = [];
    busy = true;
    try {
      await deliver(all);
    } finally {
      busy = false;
      wait();
    }
  };
  return {
    add: (item) => {
      items.push(item);
      wait();
    },
    cancel: () => {
      items = [];
      clearTimeout(timer);
    },
  };
}

type Raw =
  | { readonly kind: 'edit'; readonly worksheetId: string; readonly address: string }
  | { readonly kind: 'reshape'; readonly worksheetId: string };

/** Short enough that a row is checked again before anyone notices, long enough to take what comes at once together. */
const usualDelay = 25;

/**
 * Tells about changes of values and of shape anywhere in the workbook, some at a time: `delay` milliseconds after the last
 * one, and not before the listener is done with what it was told before.
 */
export async function watchChanges(listener: (changes: Changes) => unknown, delay = usualDelay): Promise<Stop> {
  const gathering = gathered<Raw>(delay, async (raw) =>
    listener(await named(raw).catch(() => ({ edits: [], reshaped: true }))),
  );
  const reshape = ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
    gathering.add({ kind: 'reshape', worksheetId });
    return Promise.resolve();
  };
  const handlers = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added: Handler<unknown>[] = [
      worksheets.onChanged.add((event) => {
        followShift(event.worksheetId, event.changeType, event.address);
        if (event.changeType !== 'RangeEdited') return reshape(event);
        gathering.add({ kind: 'edit', worksheetId: event.worksheetId, address: event.address });
        return Promise.resolve();
      }),
      worksheets.onAdded.add(reshape),
      worksheets.onDeleted.add(reshape),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    gathering.cancel();
    await stop(handlers);
  };
}

/** Finds the names of the sheets that events name by id, and leaves our own sheets out. */
async function named(raw: readonly Raw[]): Promise<Changes> {
  const { names, own } = await sheetNames();
  const others = raw.filter(({ worksheetId }) => !own.has(worksheetId));
  const edits = others.filter((one) => one.kind === 'edit');
  if (edits.length < others.length) return { edits: [], reshaped: true };
  const found = edits.flatMap(({ worksheetId, address }) => {
    const sheet = names.get(worksheetId);
    return sheet === undefined ? [] : areasOf(address).map((area) => ({ sheet, area }));
  });
  return { edits: found, reshaped: false };
}

/** The names of the sheets by their ids, and the ids of our own. */
async function sheetNames(): Promise<{
  readonly names: ReadonlyMap<string, string>;
  readonly own: ReadonlySet<string>;
}> {
  return inExcel(async (context) => {
    const sheets = context.workbook.worksheets.load('items/id,items/name,items/tables/items/name');
    await context.sync();
    const own = sheets.items.filter(({ name, tables }) =>
      isOwnSheet(
        name,
        tables.items.map((table) => table.name),
      ),
    );
    return { names: new Map(sheets.items.map(({ id, name }) => [id, name])), own: new Set(own.map(({ id }) => id)) };
  });
}

/**
 * Tells about the first cell of a new selection at once: the pane follows within a tenth of a second. While Excel is
 * being asked about one move, only the last of the next ones is kept, so that holding an arrow key piles nothing up.
 */
export async function watchSelection(listener: (cell: CellRef) => void): Promise<Stop> {
  let next: Move | null = null;
  let asking = false;
  let stopped = false;
  const follow = async (): Promise<void> => {
    if (asking) return;
    asking = true;
    try {
      while (next !== null) {
        const move: Move = next;
        next = null;
        const cell = await selectionOf(move).catch(() => null);
        if (cell !== null && !stopped) listener(cell);
      }
    } finally {
      asking = false;
    }
  };
  const handlers = await inExcel(async (context) => {
    const added = context.workbook.worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
      next = { worksheetId, address };
      void follow();
      return Promise.resolve();
    });
    await context.sync();
    return [added];
  });
  return async () => {
    stopped = true;
    await stop(handlers);
  };
}

interface Move {
  readonly worksheetId: string;
  readonly address: string;
}

async function selectionOf({ worksheetId, address }: Move): Promise<CellRef | null> {
  const [area] = areasOf(address);
  if (area === undefined) return null;
  return inExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(worksheetId).load('name');
      await context.sync();
      return { sheet: sheet.name, row: area.top, column: area.left };
    },
    { patient: true },
  );
}
