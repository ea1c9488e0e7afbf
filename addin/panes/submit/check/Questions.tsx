import { makeStyles, Radio, RadioGroup, Select, Text, tokens } from '@fluentui/react-components';
import { ChoiceForm } from '#addin/components/index.ts';
import { fieldName, useFormat, useTexts } from '#addin/i18n/index.ts';

import type { Choice, DateOrder, Question, RecognisedTable } from '#shared/sheet/index.ts';
import { columnTexts } from './columns/column-texts.ts';
import { stop } from './findings/useKeptFocus.ts';
import { freeHeaders, questionId } from './teach.ts';

type Asked<K extends Question['kind']> = Extract<Question, { kind: K }>;

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  card: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Questions shown at once; the next ones come when these are answered. */
const mostShown = 3;

/** Remembers the answer to a question. */
export type OnAnswer = <Q extends Question>(question: Q, choice: Choice<Q>) => void;

interface Props {
  readonly questions: readonly Question[];
  readonly tables: readonly RecognisedTable[];
  readonly onAnswer: OnAnswer;
}

/** What only the owner of the sheet can say about its dates and missing columns. Each is asked once and remembered. */
export function Questions({ questions, tables, onAnswer }: Props) {
  const styles = useStyles();
  const t = useTexts(columnTexts);
  const open = questions.filter(({ kind }) => kind === 'date-order' || kind === 'missing-field');
  const shown = open.slice(0, mostShown);
  if (shown.length === 0) return null;
  return (
    <section className={styles.section} aria-label={t.questions}>
      {shown.map((question) => (
        <div key={questionId(question)} className={styles.card} {...stop}>
          {question.kind === 'date-order' && (
            <DateQuestion question={question} onAnswer={(order) => onAnswer(question, order)} />
          )}
          {question.kind === 'missing-field' && (
            <MissingField
              question={question}
              headers={freeHeaders(tables, question.sheet)}
              onAnswer={(header) => onAnswer(question, header)}
            />
          )}
        </div>
      ))}
      {open.length > shown.length && (
        <Text className={styles.quiet}>{t.moreQuestions(open.length - shown.length)}</Text>
      )}
    </section>
  );
}

function DateQuestion({
  question,
  onAnswer,
}: {
  readonly question: Asked<'date-order'>;
  readonly onAnswer: (order: DateOrder) => void;
}) {
  const t = useTexts(columnTexts);
  return (
    <ChoiceForm
      label={t.dateTitle(question.header)}
      hint={t.examples(question.examples)}
      action={t.take}
      onTake={(value) => onAnswer(value as DateOrder)}
    >
      {(value, choose) => (
        <RadioGroup value={value} onChange={(_, chosen) => choose(chosen.value)}>
          <Radio value="day-first" label={t.dayFirst} />
          <Radio value="month-first" label={t.monthFirst} />
        </RadioGroup>
      )}
    </ChoiceForm>
  );
}

interface MissingFieldProps {
  readonly question: Asked<'missing-field'>;
  readonly headers: readonly string[];
  readonly onAnswer: (header: string) => void;
}

function MissingField({ question: { field, sheet }, headers, onAnswer }: MissingFieldProps) {
  const t = useTexts(columnTexts);
  const { language } = useFormat();
  const missing = t.missing(fieldName(field, language), sheet);
  if (headers.length === 0)
    return (
      <Text>
        {missing} {t.missingAdd}
      </Text>
    );
  return (
    <ChoiceForm label={missing} hint={t.missingHint} action={t.take} onTake={onAnswer}>
      {(value, choose) => (
        <Select value={value} onChange={(_, chosen) => choose(chosen.value)}>
          <option value="">{t.missingChoose}</option>
          {headers.map((header) => (
            <option key={header} value={header}>
              {header}
            </option>
          ))}
        </Select>
      )}
    </ChoiceForm>
  );
}
