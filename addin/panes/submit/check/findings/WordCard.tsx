import { Button, Link, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { ChoiceForm } from '#addin/components/index.ts';
import { placeOf } from '#addin/i18n/findings.ts';
import { fieldName, shortened, useFormat, useTexts } from '#addin/i18n/index.ts';
import { isCodedField, labelOf, listFor } from '#shared/codebook/index.ts';
import { submitTexts } from '../../texts.ts';
import { useFindingActions } from './actions.ts';
import { idOf, writtenBy } from './groups.ts';
import type { AskedLabel, UnknownWord } from './groups.ts';
import { listTexts } from './list-texts.ts';
import { stop } from './useKeptFocus.ts';

/** Places of a word that are named; more are counted. */
const mostPlaces = 5;

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
  places: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  // A target of at least 24 by 24 pixels (WCAG 2.2).
  link: { minWidth: '24px', minHeight: '24px', display: 'inline-flex', alignItems: 'center' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** A word that nothing knows, solved in one place: write what it should have been, or say what it means. */
export function WordCard({ word: { question, findings } }: { readonly word: UnknownWord }) {
  const styles = useStyles();
  const t = useTexts(listTexts);
  const s = useTexts(submitTexts);
  const { language } = useFormat();
  const { manySheets, go, fix } = useFindingActions();
  const more = findings.length - mostPlaces;
  return (
    <li className={styles.card} {...stop}>
      <Text weight="semibold">{t.wordTitle(shortened(question.label), findings.length)}</Text>
      <span className={styles.places}>
        {findings.slice(0, mostPlaces).map((finding) => {
          const where = placeOf(finding.cells, language, manySheets);
          return (
            <span key={idOf(finding)}>
              <Link as="button" className={styles.link} aria-label={s.goTo(where)} onClick={() => go(finding.cells[0])}>
                {where}
              </Link>{' '}
              {findings.length <= mostPlaces && <Text className={styles.quiet}>{finding.caseNumber}</Text>}
            </span>
          );
        })}
        {more > 0 && <Text className={styles.quiet}>{s.andMore(more)}</Text>}
      </span>
      {fixesOf(findings).map((same) => {
        const write = same[0] === undefined ? null : writtenBy(same[0]);
        return (
          write !== null && (
            <span key={write}>
              <Button size="small" onClick={() => fix(same)}>
                {t.wordFix(shortened(write), same.length)}
              </Button>
            </span>
          )
        );
      })}
      <Meaning question={question} orElse={findings.some(({ fix: mend }) => mend !== undefined)} />
    </li>
  );
}

/** The mends of a word: findings that write the same, together. Nearly always one. */
function fixesOf(findings: UnknownWord['findings']): readonly UnknownWord['findings'][] {
  const first = findings.filter((finding, index) => {
    const write = writtenBy(finding);
    return write !== null && findings.findIndex((one) => writtenBy(one) === write) === index;
  });
  return first.map((finding) => findings.filter((one) => writtenBy(one) === writtenBy(finding)));
}

function Meaning({ question, orElse }: { readonly question: AskedLabel; readonly orElse: boolean }) {
  const t = useTexts(listTexts);
  const { language } = useFormat();
  const { learn } = useFindingActions();
  const { field, candidates } = question;
  const list = isCodedField(field) ? listFor(field) : undefined;
  const all = (list?.entries ?? []).filter(({ code, retired }) => retired !== true && !candidates.includes(code));
  const options = (codes: readonly string[]) =>
    codes.map((code) => (
      <option key={code} value={code}>
        {labelOf(code, language, list)}
      </option>
    ));
  return (
    <ChoiceForm
      label={orElse ? t.wordMeaning(fieldName(field, language)) : t.wordElse}
      hint={t.wordKept}
      size="small"
      action={t.wordTake}
      onTake={(code) => learn(question, code)}
    >
      {(value, choose) => (
        <Select value={value} onChange={(_, chosen) => choose(chosen.value)}>
          <option value="">{t.wordChoose}</option>
          {candidates.length > 0 && <optgroup label={t.likely}>{options(candidates)}</optgroup>}
          <optgroup label={t.allCodes}>{options(all.map(({ code }) => code))}</optgroup>
        </Select>
      )}
    </ChoiceForm>
  );
}
