import { Button, Field, Input, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useTroubleText } from '#addin/app/trouble.ts';
import { ErrorState, Progress as Working } from '#addin/components/index.ts';
import type { CaseListSheet, CaseListToWrite } from '#addin/excel/cases/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import {
  decisionChanges,
  rdoCases,
  usualRdoRoutes,
  type CaseKey,
  type OpenCase,
  type Progress,
} from '#shared/blauwdruk/index.ts';
import type { Bureau } from '#shared/codebook/index.ts';
import { isIsoDate, type IsoDate } from '#shared/registration/index.ts';
import type { CellRef } from '#shared/sheet/index.ts';
import { Actions } from '../Subview.tsx';
import { AgendaCounts, EarlierChoice, RouteChoice } from './choices.tsx';
import { LeftOut } from './LeftOut.tsx';
import { decidedRows, rdoList, rdoSheetName, rowOf } from './list.ts';
import { RdoRows } from './RdoRows.tsx';
import { rdoTexts } from './texts.ts';
import type { ListState } from './useCaseLists.ts';

interface MakeListProps {
  readonly cases: readonly OpenCase<CellRef>[];
  readonly onSheet: readonly CaseKey[];
  readonly lists: readonly CaseListSheet[];
  readonly state: ListState;
  readonly progress: Progress;
  readonly personalColumns: readonly string[];
  readonly bureau: Bureau | null;
  readonly today: IsoDate;
  /** Makes the list, unless the sheet that it would replace turns out to hold decisions that `isTakenOver` denies. */
  readonly onMake: (list: CaseListToWrite, isTakenOver: (earlier: CaseListSheet) => boolean) => void;
}

/** Chooses the day, the routes and the cases of a list, says what it will and will not hold, and makes it. */
export function MakeList(props: MakeListProps) {
  const t = useTexts(rdoTexts);
  const format = useFormat();
  const { cases, onSheet, lists, state, progress, personalColumns, bureau, today, onMake } = props;
  const [date, setDate] = useState(today);
  const [routes, setRoutes] = useState(usualRdoRoutes);
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const [replace, setReplace] = useState(false);
  const onRoutes = useMemo(() => rdoCases(cases, routes), [cases, routes]);
  const chosen = onRoutes.filter(({ place }) => !without.has(rowOf(place)));
  const earlier = lists.find((list) => list.heldOn === date && list.sheet === rdoSheetName(date));
  const waiting = earlier === undefined ? 0 : notTakenOver(earlier, progress, onSheet);
  const isBlocked = replace && waiting > 0;
  const make = (): void => {
    const replaces = replace && earlier !== undefined ? earlier.sheet : null;
    onMake(
      rdoList(chosen, date, { bureau, today, progress, format, replaces }),
      (list) => notTakenOver(list, progress, onSheet) === 0,
    );
  };
  return (
    <>
      <Text>{t.intro}</Text>
      <Field label={t.date}>
        <Input type="date" value={date} onChange={(_, { value }) => setDate(value)} />
      </Field>
      <RouteChoice cases={cases} routes={routes} onChange={setRoutes} />
      <AgendaCounts cases={chosen} onRoutes={onRoutes.length} />
      <RdoRows cases={onRoutes} without={without} onChange={setWithout} />
      <LeftOut personalColumns={personalColumns} />
      {earlier !== undefined && <EarlierChoice replace={replace} waiting={waiting} onChange={setReplace} />}
      <Actions>
        <Outcome state={state} onRetry={make} />
        <Button
          appearance="primary"
          disabled={chosen.length === 0 || isBlocked || !isIsoDate(date)}
          disabledFocusable={state.step === 'writing'}
          onClick={make}
        >
          {t.make}
        </Button>
      </Actions>
    </>
  );
}

/** How many rows of a list hold a decision that is not with its case; all of them when nobody can tell. */
function notTakenOver(list: CaseListSheet, progress: Progress, onSheet: readonly CaseKey[]): number {
  const rows = decidedRows(list);
  if (rows === null) return list.rows.length;
  return decisionChanges(rows, list.heldOn, progress, onSheet).filter(({ kind }) => kind !== 'same').length;
}

function Outcome({ state, onRetry }: { readonly state: ListState; readonly onRetry: () => void }) {
  const t = useTexts(rdoTexts);
  const sayTrouble = useTroubleText();
  if (state.step === 'writing') return <Working label={t.making} />;
  if (state.step === 'failed') return <ErrorState {...sayTrouble(state.error)} onRetry={onRetry} />;
  if (state.step !== 'written') return null;
  return (
    <MessageBar intent="success" layout="multiline" role="status">
      <MessageBarBody>{t.made(state.sheet)}</MessageBarBody>
    </MessageBar>
  );
}
