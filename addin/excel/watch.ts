import type { Area, CellRef } from '#shared/sheet/index.ts';
import { areasOf } from './address.ts';
import { followShift } from './marks.ts';
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

/** Gathers calls until none came for `delay` milliseconds. */
function gathered<T>(
  delay: number,
  deliver: (items: readonly T[]) => void,
): { readonly add: (item: T) => void; readonly cancel: () => void } {
  let items: T[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    const all = items;
    items = [];
    deliver(all);
  };
  return {
    add: (item) => {
      items.push(item);
      clearTimeout(timer);
      timer = setTimeout(flush, delay);
    },
    cancel: () => clearTimeout(timer),
  };
}

type Raw =
  { readonly kind: 'edit'; readonly worksheetId: string; readonly address: string } | { readonly kind: 'reshape' };

/** Tells about changes of values and of shape anywhere in the workbook, some at a time: `delay` milliseconds after the last one. */
export async function watchChanges(listener: (changes: Changes) => void, delay = 400): Promise<Stop> {
  const gathering = gathered<Raw>(delay, (raw) => {
    void named(raw).then(listener, () => listener({ edits: [], reshaped: true }));
  });
  const reshape = (): Promise<void> => {
    gathering.add({ kind: 'reshape' });
    return Promise.resolve();
  };
  const handlers = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added: Handler<unknown>[] = [
      worksheets.onChanged.add((event) => {
        followShift(event.worksheetId, event.changeType, event.address);
        const edited = event.changeType === 'RangeEdited';
        gathering.add(
          edited ? { kind: 'edit', worksheetId: event.worksheetId, address: event.address } : { kind: 'reshape' },
        );
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

/** Finds the names of the sheets that events name by id. */
async function named(raw: readonly Raw[]): Promise<Changes> {
  const edits = raw.filter((one) => one.kind === 'edit');
  if (edits.length < raw.length) return { edits: [], reshaped: true };
  const names = await inExcel(async (context) => {
    const sheets = context.workbook.worksheets.load('items/id,items/name');
    await context.sync();
    return new Map(sheets.items.map(({ id, name }) => [id, name]));
  });
  const found = edits.flatMap(({ worksheetId, address }) => {
    const sheet = names.get(worksheetId);
    return sheet === undefined ? [] : areasOf(address).map((area) => ({ sheet, area }));
  });
  return { edits: found, reshaped: false };
}

/** Tells about the first cell of a new selection, `delay` milliseconds after the last move. */
export async function watchSelection(listener: (cell: CellRef) => void, delay = 150): Promise<Stop> {
  const gathering = gathered<{ readonly worksheetId: string; readonly address: string }>(delay, (moves) => {
    const last = moves.at(-1);
    if (last !== undefined)
      void selectionOf(last).then(
        (cell) => cell !== null && listener(cell),
        () => undefined,
      );
  });
  const handlers = await inExcel(async (context) => {
    const added = context.workbook.worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
      gathering.add({ worksheetId, address });
      return Promise.resolve();
    });
    await context.sync();
    return [added];
  });
  return async () => {
    gathering.cancel();
    await stop(handlers);
  };
}

async function selectionOf({
  worksheetId,
  address,
}: {
  readonly worksheetId: string;
  readonly address: string;
}): Promise<CellRef | null> {
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
