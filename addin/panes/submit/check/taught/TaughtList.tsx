import { makeStyles, MessageBar, MessageBarBody, Switch, Text, tokens } from '@fluentui/react-components';
import { useTroubleText } from '#addin/app/trouble.ts';
import { useWorkbook } from '#addin/app/workbook.ts';
import { taughtIn, withTaught } from '#addin/app/profiles.ts';
import type { Taught } from '#addin/app/profiles.ts';
import { Foldable } from '#addin/components/index.ts';
import { useTexts } from '#addin/i18n/index.ts';
import { taughtTexts } from './taught-texts.ts';
import { TaughtRow } from './TaughtRow.tsx';
import { useKeptFocus } from '../findings/useKeptFocus.ts';

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  box: { outlineStyle: 'none', display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

const nameOf = (taught: Taught): string =>
  JSON.stringify([taught.kind, taught.kind === 'label' ? taught.field : '', taught.word]);

/** What this workbook and its bureau have been taught: to be seen, changed, forgotten, and shared with consent. */
export function TaughtList() {
  const styles = useStyles();
  const t = useTexts(taughtTexts);
  const sayTrouble = useTroubleText();
  const list = useKeptFocus();
  const { now, teach, forget, prefer } = useWorkbook();
  const own = taughtIn(now.profile);
  const known = new Set(own.map(nameOf));
  const theirs = taughtIn(now.colleagues).filter((taught) => !known.has(nameOf(taught)));
  const change = (taught: Taught): void => void teach(withTaught(now.profile, taught));
  return (
    <Foldable title={t.title(own.length + theirs.length)}>
      <div ref={list} className={styles.box} tabIndex={-1}>
        <Text className={styles.quiet}>{own.length === 0 ? t.none : t.text}</Text>
        <Words words={own} onChange={change} onForget={(taught) => void forget(taught)} />
        {theirs.length > 0 && (
          <>
            <h3 className={styles.title}>{t.colleagues}</h3>
            <Text className={styles.quiet}>{t.colleaguesText}</Text>
            <Words
              words={theirs}
              onChange={change}
              {...(now.preferences.sharing === true && { onForget: (taught: Taught) => void forget(taught) })}
            />
          </>
        )}
        <Switch
          label={t.share}
          checked={now.preferences.sharing === true}
          onChange={(_, { checked }) => void prefer({ sharing: checked })}
        />
        <Text size={200} className={styles.quiet}>
          {t.shareText}
        </Text>
        {now.sharingError !== null && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {t.shareFailed} {sayTrouble(now.sharingError).text}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
    </Foldable>
  );
}

interface WordsProps {
  readonly words: readonly Taught[];
  readonly onChange: (taught: Taught) => void;
  readonly onForget?: (taught: Taught) => void;
}

function Words({ words, onChange, onForget }: WordsProps) {
  const styles = useStyles();
  if (words.length === 0) return null;
  return (
    <ul className={styles.list}>
      {words.map((taught) => (
        <TaughtRow
          key={nameOf(taught)}
          taught={taught}
          onChange={onChange}
          {...(onForget !== undefined && { onForget: () => onForget(taught) })}
        />
      ))}
    </ul>
  );
}
