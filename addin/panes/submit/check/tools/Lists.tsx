import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { TextBulletListSquareRegular } from '@fluentui/react-icons/svg/text-bullet-list-square';
import { useEffect, useState } from 'react';
import { useTroubleText } from '#addin/app/trouble.ts';
import { ErrorState, Progress } from '#addin/components/index.ts';
import { hasLists, putLists, removeLists } from '#addin/excel/index.ts';
import { useTexts } from '#addin/i18n/index.ts';
import type { RecognisedTable, SheetProfile } from '#shared/sheet/index.ts';
import { planLists } from './list-places.ts';
import type { Listed, ListPlan } from './list-places.ts';
import { toolTexts } from './tool-texts.ts';

type State =
  | { readonly at: 'idle' }
  | { readonly at: 'busy' }
  | { readonly at: 'gone' }
  | { readonly at: 'asking'; readonly plan: ListPlan }
  | { readonly at: 'put'; readonly columns: readonly string[]; readonly unfit: readonly string[] }
  | { readonly at: 'failed'; readonly error: unknown };

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const headersOf = (lists: readonly Listed[]): readonly string[] => [...new Set(lists.map(({ header }) => header))];

interface Props {
  readonly tables: readonly RecognisedTable[];
  readonly profile: SheetProfile;
}

/** Puts drop-down lists in the sheet, on request; asks before it touches a check that somebody else made; takes them away. */
export function Lists({ tables, profile }: Props) {
  const styles = useStyles();
  const t = useTexts(toolTexts);
  const [state, setState] = useState<State>({ at: 'idle' });
  const [present, setPresent] = useState(false);
  useEffect(() => {
    void hasLists().then(setPresent, () => setPresent(false));
  }, [state]);

  const doing = (work: () => Promise<State>): void => {
    setState({ at: 'busy' });
    void work().then(setState, (error: unknown) => setState({ at: 'failed', error }));
  };
  const put = async (lists: readonly Listed[], unfit: readonly string[]): Promise<State> => {
    if (lists.length > 0) await putLists(lists, { title: t.warningTitle, message: t.warning });
    return { at: 'put', columns: headersOf(lists), unfit };
  };
  const start = async (): Promise<State> => {
    const plan = await planLists(tables, profile);
    return plan.checked.length > 0 ? { at: 'asking', plan } : put(plan.free, plan.unfit);
  };
  const remove = async (): Promise<State> => {
    await removeLists();
    return { at: 'gone' };
  };
  return (
    <div className={styles.box}>
      <span className={styles.row}>
        <Button
          icon={<TextBulletListSquareRegular />}
          disabledFocusable={state.at === 'busy'}
          onClick={() => doing(start)}
        >
          {t.lists}
        </Button>
        {present && <Button onClick={() => doing(remove)}>{t.listsRemove}</Button>}
      </span>
      <Text size={200} className={styles.quiet}>
        {t.listsHint}
      </Text>
      <Outcome
        state={state}
        onReplace={(plan) => doing(() => put([...plan.free, ...plan.checked], plan.unfit))}
        onKeep={(plan) => doing(() => put(plan.free, plan.unfit))}
      />
    </div>
  );
}

interface OutcomeProps {
  readonly state: State;
  readonly onReplace: (plan: ListPlan) => void;
  readonly onKeep: (plan: ListPlan) => void;
}

function Outcome({ state, onReplace, onKeep }: OutcomeProps) {
  const t = useTexts(toolTexts);
  const sayTrouble = useTroubleText();
  switch (state.at) {
    case 'idle':
      return null;
    case 'busy':
      return <Progress label={t.lists} />;
    case 'failed':
      return <ErrorState {...sayTrouble(state.error)} />;
    case 'asking':
      return (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t.listsOthers(headersOf(state.plan.checked))}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => onKeep(state.plan)}>
              {t.listsKeep}
            </Button>
            <Button size="small" onClick={() => onReplace(state.plan)}>
              {t.listsReplace}
            </Button>
          </MessageBarActions>
        </MessageBar>
      );
    case 'gone':
      return <Done sentence={t.listsGone} />;
    case 'put':
      return <Done sentence={putSentences(state, t)} />;
  }
}

function Done({ sentence }: { readonly sentence: string }) {
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{sentence}</MessageBarBody>
    </MessageBar>
  );
}

const putSentences = ({ columns, unfit }: Extract<State, { at: 'put' }>, t: (typeof toolTexts)['nl']): string =>
  [
    columns.length === 0 ? t.listsNone : t.listsPut(columns),
    ...(unfit.length === 0 ? [] : [t.listsSkipped(unfit)]),
  ].join(' ');
