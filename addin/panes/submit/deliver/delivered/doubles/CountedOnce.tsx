import { Text } from '@fluentui/react-components';
import { useCallback } from 'react';
import { useApi } from '#addin/app/api.ts';
import { useTexts } from '#addin/i18n/index.ts';
import { deliveredTexts } from '../texts.ts';
import { useLoaded } from '../useLoaded.ts';

interface Props {
  readonly year: number;
  /** Pairs that both bureaus call the same incident: the counts are asked again when that changes. */
  readonly agreed: number;
}

/** How many reports the bureau has in a year, with and without those that are counted at another bureau. */
export function CountedOnce({ year, agreed }: Props) {
  const t = useTexts(deliveredTexts);
  const api = useApi();
  const load = useCallback(
    async (signal: AbortSignal) => {
      const question = { years: [year], by: [], filters: {} };
      const [all, once] = await Promise.all([
        api.counts({ ...question, doubles: 'with' }, { signal }),
        api.counts({ ...question, doubles: 'without' }, { signal }),
      ]);
      return { agreed, all: all.total, once: once.total };
    },
    [api, year, agreed],
  );
  const { loaded } = useLoaded(load);
  // The list is of use without these counts: when they do not come, it says nothing of them.
  if (loaded === null || 'error' in loaded || loaded.value.agreed !== agreed) return null;
  return <Text role="status">{t.countedOnce(loaded.value.all, loaded.value.once)}</Text>;
}
