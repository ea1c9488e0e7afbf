import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { useTroubleText } from '#addin/app/trouble.ts';
import { ErrorState, Progress } from '#addin/components/index.ts';
import { docxOf, docxType, offerFile } from '#addin/documents/index.ts';
import { formats, useFormat, useTexts } from '#addin/i18n/index.ts';
import { fillLetter, letterText, type Guidance, type LetterTemplate } from '#shared/blauwdruk/index.ts';
import type { Bureau } from '#shared/codebook/index.ts';
import type { Draft, IsoDate } from '#shared/registration/index.ts';
import { ArrivalHeading } from '../../parts/ArrivalHeading.tsx';
import { Sources } from '../../parts/Sources.tsx';
import { usePlaybook } from '../../playbook.tsx';
import { letterDocument } from './document.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import { LetterPreview } from './LetterPreview.tsx';
import { letterTexts } from './texts.ts';

const useStyles = makeStyles({
  letter: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Outcome =
  | { readonly step: 'none' | 'copied' | 'cannot-copy' | 'saving' }
  | { readonly step: 'saved'; readonly file: string }
  | { readonly step: 'failed'; readonly error: unknown };

/** One letter about a case: its text to read and copy, and as a Word document. Nothing can be typed here. */
export function LetterView(props: {
  readonly template: LetterTemplate;
  readonly draft: Draft;
  readonly bureau: Bureau | null;
  readonly guidance: Guidance;
  readonly today: IsoDate;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const t = useTexts(letterTexts);
  const screen = useFormat();
  const { cite } = usePlaybook();
  const preview = useRef<HTMLDivElement>(null);
  const [language, setLanguage] = useState(screen.language);
  const [outcome, setOutcome] = useState<Outcome>({ step: 'none' });
  const { template, draft, bureau, guidance, today, onClose } = props;
  const letter = useMemo(
    () => fillLetter(template, draft, { language, bureau, today, guidance, format: formats[language] }),
    [template, draft, language, bureau, today, guidance],
  );
  const blanks = letter.blocks.flatMap(({ runs }) => runs).filter(({ isBlank }) => isBlank).length;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(letterText(letter));
      setOutcome({ step: 'copied' });
    } catch {
      // Excel on the web may keep the clipboard to itself: then people copy what is selected for them.
      if (preview.current !== null) window.getSelection()?.selectAllChildren(preview.current);
      setOutcome({ step: 'cannot-copy' });
    }
  };
  const save = async (): Promise<void> => {
    setOutcome({ step: 'saving' });
    try {
      const file = t.fileName(template.title[language], draft.caseNumber).replace(/[\\/:*?"<>|]/gu, '-');
      offerFile(await docxOf(letterDocument(letter, language)), file, docxType);
      setOutcome({ step: 'saved', file });
    } catch (error) {
      setOutcome({ step: 'failed', error });
    }
  };
  const sources = [...template.sources, ...template.body.flatMap((block) => block.sources ?? [])];
  return (
    <div className={styles.letter}>
      <ArrivalHeading level="h3">{template.title[screen.language]}</ArrivalHeading>
      <Text>{t.to(template.to[screen.language])}</Text>
      <LanguageChoice language={language} onChange={setLanguage} />
      <Text>{t.blanks(blanks)}</Text>
      <LetterPreview ref={preview} letter={letter} language={language} />
      <Sources sources={cite(sources)} />
      <Told outcome={outcome} onRetry={() => void save()} />
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={outcome.step === 'saving'} onClick={() => void save()}>
          {t.save}
        </Button>
        <Button onClick={() => void copy()}>{t.copy}</Button>
        <Button onClick={onClose}>{t.close}</Button>
      </div>
    </div>
  );
}

function Told({ outcome, onRetry }: { readonly outcome: Outcome; readonly onRetry: () => void }) {
  const t = useTexts(letterTexts);
  const sayTrouble = useTroubleText();
  if (outcome.step === 'none') return null;
  if (outcome.step === 'saving') return <Progress label={t.saving} />;
  if (outcome.step === 'failed') return <ErrorState {...sayTrouble(outcome.error)} onRetry={onRetry} />;
  const text = { copied: t.copied, 'cannot-copy': t.cannotCopy, saved: '' }[outcome.step];
  return (
    <MessageBar intent={outcome.step === 'cannot-copy' ? 'warning' : 'success'} layout="multiline" role="status">
      <MessageBarBody>{outcome.step === 'saved' ? t.saved(outcome.file) : text}</MessageBarBody>
    </MessageBar>
  );
}
