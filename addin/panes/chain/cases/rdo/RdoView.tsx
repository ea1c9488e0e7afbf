import { useState } from 'react';
import { useWorkbook } from '#addin/app/workbook.ts';
import { useTexts } from '#addin/i18n/index.ts';
import type { CaseOnSheet } from '#addin/check/index.ts';
import { caseOf } from '#shared/blauwdruk/index.ts';
import type { Bureau } from '#shared/codebook/index.ts';
import type { IsoDate } from '#shared/registration/index.ts';
import type { ProgressState } from '../progress/index.ts';
import { Subview } from '../Subview.tsx';
import type { CaseOverview } from '../useCases.ts';
import { EarlierLists } from './EarlierLists.tsx';
import { MakeList } from './MakeList.tsx';
import { ReadBack } from './ReadBack.tsx';
import { rdoTexts } from './texts.ts';
import { useCaseLists } from './useCaseLists.ts';

/** The case list of the regional consultation: making one, and taking its decisions over afterwards. */
export function RdoView(props: {
  readonly overview: CaseOverview;
  readonly onSheet: readonly CaseOnSheet[];
  readonly progress: ProgressState;
  readonly bureau: Bureau | null;
  readonly today: IsoDate;
  readonly onBack: () => void;
}) {
  const t = useTexts(rdoTexts);
  const { checked } = useWorkbook().now;
  const { overview, onSheet, progress, bureau, today, onBack } = props;
  const { lists, state, read, write } = useCaseLists();
  const [reading, setReading] = useState<string | null>(null);
  const keys = onSheet.flatMap(({ draft }) => caseOf(draft) ?? []);
  const opened = lists.find(({ sheet }) => sheet === reading);
  const open = async (sheet: string): Promise<void> => {
    // What was decided since the lists were read counts too.
    await read();
    setReading(sheet);
  };
  return (
    <Subview title={t.title} onBack={onBack}>
      {opened !== undefined ? (
        <ReadBack list={opened} onSheet={keys} progress={progress} onClose={() => setReading(null)} />
      ) : (
        <>
          <MakeList
            cases={overview.open}
            onSheet={keys}
            lists={lists}
            state={state}
            progress={progress.progress}
            personalColumns={checked?.personalColumns ?? []}
            bureau={bureau}
            today={today}
            onMake={(list, isTakenOver) => void write(list, isTakenOver)}
          />
          <EarlierLists lists={lists} onOpen={(sheet) => void open(sheet)} />
        </>
      )}
    </Subview>
  );
}
