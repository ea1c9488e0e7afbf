import { useEffect, useState } from 'react';
import { destination, guidanceShown } from '#addin/app/navigation.ts';
import { useCaller } from '#addin/app/session.tsx';
import { useTroubleText } from '#addin/app/trouble.ts';
import { useWorkbook } from '#addin/app/workbook.ts';
import { ErrorState } from '#addin/components/index.ts';
import type { Caller } from '#addin/session/index.ts';
import { bureauOf, bureaus, type Bureau } from '#shared/codebook/index.ts';
import { placeForRule } from './guide/place.ts';
import { PlaybookProvider, useLatestPlaybook } from './playbook.tsx';
import { ChainView } from './ChainView.tsx';
import { selectionOf } from './selection.ts';

/** The area that counts as inside: that of one's own bureau, or of the bureau of one's own city. */
function ownBureau({ bureau, city }: Caller): Bureau | null {
  if (bureau !== null) return bureauOf(bureau);
  return bureaus.find((one) => one.city === city) ?? null;
}

/** Today on this device, as `YYYY-MM-DD`: the Swedish way of writing dates. */
const today = (): string => new Date().toLocaleDateString('sv-SE');

/** The chain approach beside the selected registration. Nothing about the case leaves the workbook. */
export function ChainPane() {
  const { now, check, checkOnce } = useWorkbook();
  const caller = useCaller();
  const sayTrouble = useTroubleText();
  useEffect(() => void checkOnce(), [checkOnce]);
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
        bureau={ownBureau(caller)}
        ownPartner={caller.role === 'municipality' ? 'municipality' : 'bureau'}
        today={today()}
        start={rule !== null || caller.role !== 'bureau' ? 'guide' : 'case'}
        place={place}
        trouble={
          selection.kind === 'failed' && <ErrorState {...sayTrouble(selection.error)} onRetry={() => void check()} />
        }
      />
    </PlaybookProvider>
  );
}
