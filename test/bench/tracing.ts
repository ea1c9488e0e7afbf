import type { Browser } from 'playwright-core';

/** Work on one thread of the browser, in milliseconds of processor time: what else the machine does is left out. */
export interface ThreadWork {
  /** Process of the thread: a frame that is kept apart has one of its own. */
  readonly process: number;
  /** `CrRendererMain` draws and answers a page, `DedicatedWorker thread` is a worker. */
  readonly name: string;
  readonly total: number;
  readonly longestTask: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time in microseconds. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** What the threads of a browser do while something happens in it. */
export async function workDuring(browser: Browser, happen: () => Promise<unknown>): Promise<readonly ThreadWork[]> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', '__metadata'], excludedCategories: ['*'] },
  });
  await happen();
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return threadsIn(events);
}

function threadsIn(events: readonly TraceEvent[]): ThreadWork[] {
  const keyOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const names = new Map(
    events
      .filter(({ ph, name }) => ph === 'M' && name === 'thread_name')
      .map((event) => [keyOf(event), event.args.name ?? '']),
  );
  const tasks = Map.groupBy(
    events.filter(({ name }) => name === 'ThreadControllerImpl::RunTask'),
    keyOf,
  );
  return [...tasks].map(([key, own]) => {
    const times = own.map(({ tdur = 0 }) => tdur / 1000);
    return {
      process: Number(key.split(' ')[0]),
      name: names.get(key) ?? '',
      total: times.reduce((sum, time) => sum + time, 0),
      longestTask: Math.max(...times),
    };
  });
}
