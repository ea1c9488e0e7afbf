import {
  Field as LabelledField,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  Text,
  tokens,
} from '@fluentui/react-components';
import { fieldName, useFormat, useTexts } from '#addin/i18n/index.ts';

import { isCodedField, labelOf, listFor } from '#shared/codebook/index.ts';
import { addressOf } from '#shared/sheet/index.ts';
import type { DateOrder, Question } from '#shared/sheet/index.ts';
import { columnTexts } from './column-texts.ts';
import { questionId } from './teach.ts';

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

interface Props {
  readonly questions: readonly Question[];
  readonly onLabel: (question: Asked<'label'>, code: string) => void;
  readonly onDateOrder: (question: Asked<'date-order'>, order: DateOrder) => void;
}

/** What only the owner of the sheet can say about its words and dates. Each is asked once and remembered. */
export function Questions({ questions, onLabel, onDateOrder }: Props) {
  const styles = useStyles();
  const t = useTexts(columnTexts);
  const open = questions.filter(({ kind }) => kind !== 'column');
  const shown = open.slice(0, mostShown);
  if (shown.length === 0) return null;
  return (
    <section className={styles.section} aria-label={t.questions}>
      {shown.map((question) => (
        <div key={questionId(question)} className={styles.card}>
          {question.kind === 'label' && (
            <LabelQuestion question={question} onAnswer={(code) => onLabel(question, code)} />
          )}
          {question.kind === 'date-order' && (
            <DateQuestion question={question} onAnswer={(order) => onDateOrder(question, order)} />
          )}
          {question.kind === 'missing-field' && <MissingField question={question} />}
        </div>
      ))}
      {open.length > shown.length && (
        <Text className={styles.quiet}>{t.moreQuestions(open.length - shown.length)}</Text>
      )}
    </section>
  );
}

function LabelQuestion({
  question,
  onAnswer,
}: {
  readonly question: Asked<'label'>;
  readonly onAnswer: (code: string) => void;
}) {
  const t = useTexts(columnTexts);
  const { language } = useFormat();
  const { field, label, count, firstCell, candidates } = question;
  const list = isCodedField(field) ? listFor(field) : undefined;
  const all = (list?.entries ?? []).filter(({ code, retired }) => retired !== true && !candidates.includes(code));
  return (
    <LabelledField
      label={t.labelTitle(fieldName(field, language))}
      hint={t.labelText(label, count, addressOf(firstCell))}
    >
      <Select defaultValue="" onChange={(_, { value }) => value !== '' && onAnswer(value)}>
        <option value="">{t.labelChoose}</option>
        {candidates.length > 0 && (
          <optgroup label={t.likely}>
            {candidates.map((code) => (
              <option key={code} value={code}>
                {labelOf(code, language, list)}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label={t.allCodes}>
          {all.map(({ code }) => (
            <option key={code} value={code}>
              {labelOf(code, language, list)}
            </option>
          ))}
        </optgroup>
      </Select>
    </LabelledField>
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
    <LabelledField label={t.dateTitle(question.header)} hint={t.examples(question.examples)}>
      <RadioGroup onChange={(_, { value }) => onAnswer(value as DateOrder)}>
        <Radio value="day-first" label={t.dayFirst} />
        <Radio value="month-first" label={t.monthFirst} />
      </RadioGroup>
    </LabelledField>
  );
}

function MissingField({ question: { field, sheet } }: { readonly question: Asked<'missing-field'> }) {
  const t = useTexts(columnTexts);
  const { language } = useFormat();
  return <Text>{t.missing(fieldName(field, language), sheet)}</Text>;
}
