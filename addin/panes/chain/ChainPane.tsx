import { useEffect, useState } from 'react';
import { destination, guidanceShown } from '#addin/app/navigation.ts';
import { useCaller } from '#addin/app/session.tsx';
import { useTroubleText } from '#addin/app/trouble.ts';
import { useWorkbook } from '#addin/app/workbook.ts';
import { ErrorState } from '#addin/components/index.ts';
import { bureauOf } from '#shared/codebook/index.ts';
import { placeForRule } from './guide/place.ts';
import { PlaybookProvider, useLatestPlaybook } from './playbook.tsx';
import { ChainView } from './ChainView.tsx';
import { selectionOf } from './selection.ts';

/** Today on this device, as `YYYY-MM-DD`: the Swedish way of writing dates. */
const today = (): string => new Date().toLocaleDateString('sv-SE');

/**
 * The chain approach beside the selected registration; for who works at no bureau only the guide, since only a bureau
 * sees registrations (Besluit art. 2). Nothing about the case leaves the workbook.
 */
export function ChainPane() {
  const { now, check, checkOnce } = useWorkbook();
  const { role, bureau } = useCaller();
  const hasCases = bureau !== null;
  const sayTrouble = useTroubleText();
  useEffect(() => {
    if (hasCases) void checkOnce();
  }, [checkOnce, hasCases]);
  const playbook = useLatestPlaybook();
  // Taken over once: who goes back to the findings and comes again by the menu starts at the case.
  const [rule] = useState(() => destination.get().ruleAsked);
  useEffect(guidanceShown, []);
  const place = rule === null ? null : placeForRule(playbook.playbook, rule);
  const selection = selectionOf(now);
  return (
    <PlaybookProvider value={playbook}>
      <ChainView
        selection={selection}
        bureau={bureau === null ? null : bureauOf(bureau)}
        ownPartner={role === 'municipality' ? 'municipality' : 'bureau'}
        today={today()}
        hasCases={hasCases}
        start={rule === null ? 'case' : 'guide'}
        place={place}
        trouble={
          selection.kind === 'failed' && <ErrorState {...sayTrouble(selection.error)} onRetry={() => void check()} />
        }
      />
    </PlaybookProvider>
  );
}
