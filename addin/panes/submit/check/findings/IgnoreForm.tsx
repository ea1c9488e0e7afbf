import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { canIgnore, longestReason, reasonProblem } from '#addin/app/ignored.ts';
import { personalWord } from '#addin/i18n/finding-words.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import type { Finding } from '#shared/rules/index.ts';
import { useFindingActions } from './actions.ts';
import { listTexts } from './list-texts.ts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    '& .fui-Input': { minWidth: 0 },
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly finding: Finding;
  readonly group: readonly Finding[];
  readonly onDone: () => void;
}

/** Asks why a finding can stay as it is; the reason may not be about a person. */
export function IgnoreForm({ finding, group, onDone }: Props) {
  const styles = useStyles();
  const t = useTexts(listTexts);
  const { language } = useFormat();
  const { ignore } = useFindingActions();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const focusReason = (): void => form.current?.querySelector('input')?.focus();
  useEffect(focusReason, []);
  const all = group.filter(canIgnore);
  const problem = reasonProblem(reason);
  const leave = (findings: readonly Finding[]): void => {
    setTried(true);
    if (problem === null) ignore(findings, reason);
    else focusReason();
  };
  const message =
    problem === 'empty'
      ? t.reasonEmpty
      : problem === 'too-long' || problem === 'free-text'
        ? t.reasonLong
        : t.reasonPersonal(problem === null ? '' : personalWord(problem, language));
  const told = problem !== null && (tried || problem !== 'empty');
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        leave([finding]);
      }}
    >
      <Field label={t.reason} hint={t.reasonHint} {...(told && { validationMessage: message })}>
        <Input
          value={reason}
          maxLength={longestReason}
          autoComplete="off"
          onChange={(_, { value }) => setReason(value)}
          onKeyDown={({ key }) => key === 'Escape' && onDone()}
        />
      </Field>
      <span className={styles.row}>
        {t.usualReasons.map((usual) => (
          <Button key={usual} size="small" appearance="outline" shape="circular" onClick={() => setReason(usual)}>
            {usual}
          </Button>
        ))}
      </span>
      <span className={styles.row}>
        <Button size="small" type="submit">
          {t.ignoreOne}
        </Button>
        {all.length > 1 && (
          <Button size="small" onClick={() => leave(all)}>
            {t.ignoreAll(all.length)}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={onDone}>
          {t.cancel}
        </Button>
      </span>
    </form>
  );
}
