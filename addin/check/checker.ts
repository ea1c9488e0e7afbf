import type { Finding } from '#shared/rules/index.ts';
import type { CellRef, Reading, WorkbookView } from '#shared/sheet/index.ts';
import type { CaseOnSheet, Checked, CheckRequest, Edit, ToSubmit } from './checked.ts';
import type { Answers, Ask, Asking, Envelope, FindingsPart, Reply } from './protocol.ts';

/** Rows handed to the worker at a time, so that no copy keeps the screen waiting. */
const rowsPerPart = 1_000;

/** The desk as the screen knows it: every answer comes later, and the screen stays free meanwhile. */
export interface Checker {
  readonly open: (view: WorkbookView) => Promise<void>;
  readonly edit: (edits: readonly Edit[]) => Promise<boolean>;
  /** Not to be asked again before it has answered. */
  readonly check: (request: CheckRequest) => Promise<Checked>;
  readonly toSubmit: () => Promise<ToSubmit>;
  readonly readingAt: (cell: CellRef) => Promise<Reading | null>;
  readonly placeOf: (caseNumber: string) => Promise<CellRef | null>;
  readonly cases: () => Promise<readonly CaseOnSheet[]>;
}

/** Checking failed by a fault of ours; what it was stays in the worker, as it may quote a cell. */
export class CheckFault extends Error {
  override readonly name = 'CheckFault';
}

/** Lets other work of the page go first. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** A checker that asks a desk. */
export function checkerOf(ask: Asking): Checker {
  let groups: (readonly Finding[])[] = [];
  const take = ({ changed }: FindingsPart): void => {
    for (const { reading, findings } of changed) groups[reading] = findings;
  };
  return {
    open: async (view) => {
      groups = [];
      await ask<'open'>({
        kind: 'open',
        view: { ...view, sheets: view.sheets.map((sheet) => ({ ...sheet, values: [] })) },
      });
      for (const { name, values } of view.sheets) {
        for (let start = 0; start < values.length; start += rowsPerPart) {
          await ask<'rows'>({ kind: 'rows', sheet: name, values: values.slice(start, start + rowsPerPart) });
          await breathe();
        }
      }
    },
    edit: (edits) => ask<'edit'>({ kind: 'edit', edits }),
    check: async (request) => {
      const { summary, readings, sheetFindings, part } = await ask<'check'>({ kind: 'check', request });
      groups = Array.from({ length: readings }, (_, reading) => groups[reading] ?? []);
      take(part);
      for (let more = part.more; more;) {
        await breathe();
        const next = await ask<'more-findings'>({ kind: 'more-findings' });
        take(next);
        more = next.more;
      }
      return { ...summary, findings: [...groups.flat(), ...sheetFindings] };
    },
    toSubmit: () => ask<'to-submit'>({ kind: 'to-submit' }),
    readingAt: (cell) => ask<'reading-at'>({ kind: 'reading-at', cell }),
    placeOf: (caseNumber) => ask<'place-of'>({ kind: 'place-of', caseNumber }),
    cases: () => ask<'cases'>({ kind: 'cases' }),
  };
}

/** Starts the worker; it lives as long as the pane. */
export const startChecker = (): Checker =>
  checkerOf(askingOf(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })));

function askingOf(worker: Worker): Asking {
  const waiting = new Map<number, (reply: Reply | null) => void>();
  let last = 0;
  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  };
  worker.onerror = () => {
    for (const settle of waiting.values()) settle(null);
    waiting.clear();
  };
  return <K extends Ask['kind']>(ask: Extract<Ask, { kind: K }>) =>
    new Promise<Answers[K]>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, (reply) => (reply?.ok === true ? resolve(reply.answer as Answers[K]) : reject(new CheckFault())));
      worker.postMessage({ id, ask } satisfies Envelope);
    });
}
