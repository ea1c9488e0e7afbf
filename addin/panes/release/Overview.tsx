import type { ApiClient } from '#shared/api/index.ts';
import { Editions } from './Editions.tsx';
import { Logbook } from './logbook/index.ts';
import { Reopen } from './Reopen.tsx';
import { StatusBoard } from './StatusBoard.tsx';
import type { Wish } from './useRelease.ts';
import type { YearFacts } from './useYear.ts';
import { WishForm } from './WishForm.tsx';

/** Who delivered what of a year, what to release of it, what was released before, and who did what. */
export function Overview(props: {
  readonly api: ApiClient;
  readonly facts: YearFacts;
  readonly wish: Wish;
  readonly onWish: (wish: Wish) => void;
  readonly onReopened: () => void;
}) {
  const { api, wish, onWish, onReopened } = props;
  const { board, releases } = props.facts;
  const [latest] = releases;
  return (
    <>
      <StatusBoard board={board} />
      <Reopen api={api} board={board} onReopened={onReopened} />
      <WishForm
        wish={wish}
        onChange={onWish}
        isBaseFixed={latest !== undefined}
        from={latest === undefined ? 1 : (latest.quarter ?? 4)}
      />
      <Editions api={api} year={board.year} releases={releases} />
      <Logbook api={api} year={board.year} />
    </>
  );
}
