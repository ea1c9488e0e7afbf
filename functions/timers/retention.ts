import { app } from '@azure/functions';
import type { InvocationContext } from '@azure/functions';
import type { RetentionPeriods, Store } from '../store/index.ts';
import { dateInTheNetherlands } from '../today.ts';

/** What the task works with. */
export interface Retention {
  readonly store: Store;
  readonly periods: RetentionPeriods;
  readonly now: () => Date;
}

/** Every night at half past three, UTC: seconds, minutes, hours, days, months, days of the week. */
const schedule = '0 30 3 * * *';

/** Registers the task that removes what is kept no longer. When it fails, the next night does what is left. */
export function registerRetention({ store, periods, now }: Retention): void {
  app.timer('retention', {
    schedule,
    handler: async (_timer: unknown, context: InvocationContext) => {
      const moment = now();
      const by = {
        who: { id: 'retention', role: 'system' },
        name: 'Meldbeeld',
        when: moment.toISOString(),
        origin: 'timer',
      } as const;
      const expired = await store.expire(periods, dateInTheNetherlands(moment), by);
      context.info(JSON.stringify({ task: 'retention', ...expired }));
    },
  });
}
