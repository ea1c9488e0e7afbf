import type { WorkbookModel } from '../model/index.ts';
import { runBatch } from './batch.ts';
import { EventHub, type HostEvent } from './events.ts';
import { FunctionCalls, type DeclaredFunctions } from './functions/function-calls.ts';
import { Journal } from './journal.ts';
import type { Batch, BatchResult } from './messages.ts';
import { makeObjects, makeService } from './objects/index.ts';
import { References } from './references.ts';
import { defaultRequirements, type Requirements } from './requirements.ts';
import type { WireSchema } from './schema.ts';
import type { HostContext, HostObject } from './wire.ts';

/** Excel on the web takes and gives at most 5 MB at once. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export interface HostOptions {
  readonly schema: WireSchema;
  readonly requirements?: Requirements;
  /** Opens an .xlsx file for `insertWorksheetsFromBase64`. */
  readonly openWorkbook: (bytes: Uint8Array) => Promise<WorkbookModel>;
  /** The functions that the add-in's manifest and metadata declare. */
  readonly functions?: DeclaredFunctions;
  /** Brings an event to the client library. */
  readonly raise?: (event: HostEvent) => void;
  /** The pane has been shown or hidden by `Office.addin`. */
  readonly onPaneVisible?: (visible: boolean) => void;
}

/** A batch's outcome, or the code of the limit that it broke. */
export type Outcome =
  | { readonly kind: 'answered'; readonly text: string }
  | { readonly kind: 'refused'; readonly code: 'RequestPayloadSizeLimitExceeded' | 'ResponsePayloadSizeLimitExceeded' };

/** Excel's side of Office.js for one workbook: takes batches as text and answers as text, one after the other. */
export class ExcelHost {
  readonly workbook: WorkbookModel;
  readonly requirements: Requirements;
  readonly journal = new Journal();
  readonly references: References;
  readonly events: EventHub;
  /** Cells that call functions of the add-in; `null` for an add-in without functions. */
  readonly functions: FunctionCalls | null;
  /** How many batches (`context.sync()`) were processed: tests hold code to one sync per phase. */
  syncs = 0;
  readonly #context: HostContext;
  readonly #root: HostObject;
  readonly #raise: (event: HostEvent) => void;
  #last: Promise<unknown> = Promise.resolve();
  #held: HostEvent[] | null = null;

  constructor(workbook: WorkbookModel, options: HostOptions) {
    const { requirements = defaultRequirements, raise, onPaneVisible } = options;
    this.workbook = workbook;
    this.requirements = requirements;
    this.references = new References(workbook);
    this.functions = options.functions
      ? new FunctionCalls(workbook, options.functions, ({ id, functionId, values, address }) => {
          const message = [id, functionId, values, address, 0];
          raise?.({ category: functionCategory, type: invocation, target: '', detail: message });
        })
      : null;
    this.#context = {
      workbook,
      schema: options.schema,
      requirements,
      journal: this.journal,
      make: makeObjects(() => this.#context),
      openWorkbook: options.openWorkbook,
      functions: this.functions,
      enableEvents: true,
      paneVisible: true,
      setPaneVisible: (visible) => {
        this.#context.paneVisible = visible;
        onPaneVisible?.(visible);
        raise?.({ type: visibilityChanged, target: '', detail: { visibility: visible ? 'Visible' : 'Hidden' } });
      },
    };
    this.#root = this.#context.make.workbook();
    this.events = new EventHub(workbook, (event) => {
      if (!this.#context.enableEvents || !raise) return;
      if (this.#held) this.#held.push(event);
      else raise(event);
    });
    this.#raise = raise ?? (() => undefined);
  }

  /** Lets go of the workbook: no event is raised any more. */
  end(): void {
    this.events.end();
    this.functions?.end();
    this.references.end();
  }

  /** Processes one request. Events that it causes come after its answer, as in Excel. */
  process(requestText: string): Promise<Outcome> {
    const turn = this.#last.then(() => this.#process(requestText));
    this.#last = turn;
    return turn;
  }

  async #process(requestText: string): Promise<Outcome> {
    this.syncs++;
    if (byteLength(requestText) > PAYLOAD_LIMIT) return { kind: 'refused', code: 'RequestPayloadSizeLimitExceeded' };
    const held: HostEvent[] = [];
    this.#held = held;
    const result = await this.#run(JSON.parse(requestText) as Batch);
    this.#held = null;
    const text = JSON.stringify(result);
    setTimeout(() => held.forEach((event) => this.#raise(event)), 0);
    if (byteLength(text) > PAYLOAD_LIMIT) return { kind: 'refused', code: 'ResponsePayloadSizeLimitExceeded' };
    return { kind: 'answered', text };
  }

  #run(batch: Batch): Promise<BatchResult> {
    return this.workbook.performAsync('api', () =>
      runBatch(
        {
          root: this.#root,
          references: this.references,
          events: this.events,
          service: (name) => makeService(this.#context, name),
        },
        batch,
      ),
    );
  }
}

/** How a call of a function is marked among the events. */
const functionCategory = 1;
const invocation = 1000;

/** The event behind `Office.addin.onVisibilityModeChanged`. */
const visibilityChanged = 65_539;

/** Bytes in UTF-8; texts that cannot be too large are not counted out. */
function byteLength(text: string): number {
  return text.length * 3 <= PAYLOAD_LIMIT ? text.length : new TextEncoder().encode(text).length;
}
