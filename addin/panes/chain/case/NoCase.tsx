import { Button } from '@fluentui/react-components';
import { CursorClickRegular, TableSearchRegular } from '@fluentui/react-icons';
import { EmptyState, Progress } from '#addin/components/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import type { Selection } from '../selection.ts';
import { chainTexts } from '../texts.ts';
import { caseTexts } from './texts.ts';

/** Why no case is shown, what to do, and the guide to read meanwhile. */
export function NoCase(props: {
  readonly selection: Exclude<Selection, { kind: 'registration' | 'failed' }>;
  readonly onOpenGuide: () => void;
}) {
  const t = useTexts(caseTexts);
  const { reading } = useTexts(chainTexts);
  const format = useFormat();
  const { selection, onOpenGuide } = props;
  const guide = <Button onClick={onOpenGuide}>{t.openGuide}</Button>;
  switch (selection.kind) {
    case 'reading':
      return <Progress label={reading} done={selection.progress?.done} of={selection.progress?.of} />;
    case 'no-table':
      return (
        <EmptyState icon={<TableSearchRegular />} title={t.noTableTitle} text={t.noTableText}>
          {guide}
        </EmptyState>
      );
    case 'no-table-here':
      return (
        <EmptyState
          icon={<TableSearchRegular />}
          title={t.noTableHereTitle}
          text={t.noTableHereText(format.choice(selection.sheets.map((name) => `‘${name}’`)), selection.sheets.length)}
        >
          {guide}
        </EmptyState>
      );
    case 'no-registration':
      return (
        <EmptyState icon={<CursorClickRegular />} title={t.noRowTitle} text={t.noRowText}>
          {guide}
        </EmptyState>
      );
  }
}
