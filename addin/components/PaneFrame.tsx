import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactNode, RefObject } from 'react';

const useStyles = makeStyles({
  frame: { display: 'grid', gridTemplateRows: 'auto minmax(0, 1fr) auto', height: '100%', minWidth: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    paddingInline: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalS,
  },
  title: {
    margin: 0,
    outlineStyle: 'none',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
  body: {
    overflowY: 'auto',
    overflowX: 'hidden',
    paddingInline: tokens.spacingHorizontalL,
    paddingBottom: tokens.spacingVerticalXL,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    minWidth: 0,
    // What does not fit scrolls; nothing is squeezed, as a message bar otherwise would be.
    '& > *': { flexShrink: 0 },
  },
  foot: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '& > button': { width: '100%' },
  },
});

/**
 * Gives the focus to an element when what had it in the frame went away, such as a button that was pressed, and nothing else
 * took it: with the keyboard people would have to start at the top of the page.
 */
function useKeptFocus(instead: RefObject<HTMLElement | null>): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  const had = useRef<Element | null>(null);
  useEffect(() => {
    const element = frame.current;
    const note = ({ target }: FocusEvent): void => {
      had.current = target instanceof Element ? target : null;
    };
    element?.addEventListener('focusin', note);
    return () => element?.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    const gone = had.current?.isConnected === false;
    if (gone && document.hasFocus() && document.activeElement === document.body) instead.current?.focus();
  });
  return frame;
}

/**
 * The frame of every pane: a title, what it is about at the right of it, a body that scrolls, and at the bottom, always
 * visible, the one primary button (with at most a short line above it).
 * When `focusKey` changes (a next step), the title takes the focus so that a screen reader starts there; with `null` the
 * focus is left to something in the body.
 */
export function PaneFrame(props: {
  readonly title: string;
  readonly about?: ReactNode;
  readonly footer?: ReactNode;
  readonly focusKey?: string | null;
  /** The title takes the focus when the frame appears as well: somebody went to another screen of the same pane. */
  readonly takesFocus?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const frame = useKeptFocus(title);
  const last = useRef(props.takesFocus === true ? null : props.focusKey);
  useEffect(() => {
    if (last.current === props.focusKey) return;
    last.current = props.focusKey;
    if (props.focusKey === null) return;
    title.current?.focus();
    body.current?.scrollTo({ top: 0 });
  }, [props.focusKey]);
  return (
    <div ref={frame} className={mergeClasses(styles.frame, props.className)}>
      <div className={styles.head}>
        <h1 className={styles.title} ref={title} tabIndex={-1}>
          {props.title}
        </h1>
        {props.about}
      </div>
      <div className={styles.body} ref={body}>
        {props.children}
      </div>
      {props.footer === undefined || props.footer === null ? (
        <span />
      ) : (
        <footer className={styles.foot}>{props.footer}</footer>
      )}
    </div>
  );
}
