import { PaneFrame } from '#addin/components/index.ts';

export function SubmitPane() {
  return <PaneFrame title="Aanleveren">{null}</PaneFrame>;
}
