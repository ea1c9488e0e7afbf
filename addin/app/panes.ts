import { lazy } from 'react';
import type { ComponentType } from 'react';
import type { Task } from './tasks.ts';

/** The pane of each task; each is its own file, fetched when it is first shown. */
export const paneOf: Readonly<Record<Task, ComponentType>> = {
  submit: lazy(async () => ({ default: (await import('#addin/panes/submit/index.ts')).SubmitPane })),
  analyse: lazy(async () => ({ default: (await import('#addin/panes/analyse/index.ts')).AnalysePane })),
  chain: lazy(async () => ({ default: (await import('#addin/panes/chain/index.ts')).ChainPane })),
  release: lazy(async () => ({ default: (await import('#addin/panes/release/index.ts')).ReleasePane })),
  report: lazy(async () => ({ default: (await import('#addin/panes/report/index.ts')).ReportPane })),
  workbook: lazy(async () => ({ default: (await import('#addin/panes/workbook/index.ts')).WorkbookPane })),
};
