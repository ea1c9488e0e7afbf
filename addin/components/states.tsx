import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { defineTexts, useFormat, useTexts } from '#addin/i18n/index.ts';

const texts = defineTexts({
  nl: { retry: 'Probeer opnieuw', cancel: 'Stop' },
  en: { retry: 'Try again', cancel: 'Stop' },
});

const useStyles = makeStyles({
  centre: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    textAlign: 'center',
    rowGap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalXXL,
    flexGrow: 1,
  },
  icon: { fontSize: '40px', lineHeight: 1, color: tokens.colorBrandForeground1, display: 'flex' },
  text: { color: tokens.colorNeutralForeground2, maxWidth: '34ch', textWrap: 'balance', textAlign: 'center' },
  title: { textWrap: 'balance', textAlign: 'center' },
  progress: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, width: '100%' },
  row: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
});

/** What a screen shows when there is nothing yet: what is missing, and what to do. */
export function EmptyState(props: {
  readonly icon?: ReactNode;
  readonly title: string;
  readonly text?: string;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.centre}>
      {props.icon !== undefined && (
        <span className={styles.icon} aria-hidden>
          {props.icon}
        </span>
      )}
      <Subtitle2 as="h2" className={styles.title}>
        {props.title}
      </Subtitle2>
      {props.text !== undefined && <Text className={styles.text}>{props.text}</Text>}
      {props.children}
    </div>
  );
}

/** What went wrong and what to do, with a way to try again. */
export function ErrorState(props: {
  readonly title: string;
  readonly text?: string;
  readonly onRetry?: (() => void) | undefined;
  readonly retryLabel?: string;
}) {
  const t = useTexts(texts);
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{props.title}</MessageBarTitle>
        {props.text}
      </MessageBarBody>
      {props.onRetry !== undefined && (
        <MessageBarActions>
          <Button onClick={props.onRetry}>{props.retryLabel ?? t.retry}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

/** Work under way: what it is, how far it is (`done` of `of`, or unknown), and a way to stop it. */
export function Progress(props: {
  readonly label: string;
  readonly done?: number | undefined;
  readonly of?: number | undefined;
  readonly onCancel?: (() => void) | undefined;
}) {
  const styles = useStyles();
  const t = useTexts(texts);
  const format = useFormat();
  const share =
    props.done === undefined || props.of === undefined || props.of === 0
      ? undefined
      : Math.min(1, props.done / props.of);
  return (
    <div className={styles.progress}>
      <div className={styles.row}>
        <Text role="status">{props.label}</Text>
        {share !== undefined && <Text>{format.share(Math.round(share * 100) / 100)}</Text>}
      </div>
      <ProgressBar {...(share === undefined ? {} : { value: share })} thickness="large" aria-label={props.label} />
      {props.onCancel !== undefined && (
        <div>
          <Button size="small" onClick={props.onCancel}>
            {t.cancel}
          </Button>
        </div>
      )}
    </div>
  );
}
