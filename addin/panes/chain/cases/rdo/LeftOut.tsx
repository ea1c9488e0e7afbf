import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { fieldName, useFormat, useTexts } from '#addin/i18n/index.ts';
import { rdoFields, rdoLeftOut } from '#shared/blauwdruk/index.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { rdoTexts } from './texts.ts';

const useStyles = makeStyles({
  reasons: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});

/** Which columns the list gets, what stays off it, and why. */
export function LeftOut({ personalColumns }: { readonly personalColumns: readonly string[] }) {
  const styles = useStyles();
  const t = useTexts(rdoTexts);
  const format = useFormat();
  const { language } = format;
  const fieldsFor = (reason: 'traceable' | 'not-needed'): string =>
    format.list(rdoLeftOut.filter((one) => one.reason === reason).map(({ field }) => fieldName(field, language)));
  const personal =
    personalColumns.length === 0
      ? t.noPersonalColumns
      : t.personalColumns(format.list(personalColumns.map((header) => `‘${header}’`)), personalColumns.length);
  return (
    <div className={styles.reasons}>
      <Disclosure title={<Text>{t.onList}</Text>}>
        <Text>
          {format.list([
            t.agenda.toLowerCase(),
            ...rdoFields.map((field) => fieldName(field, language)),
            t.before.toLowerCase(),
            t.decision.toLowerCase(),
            t.remark.toLowerCase(),
          ])}
          .
        </Text>
      </Disclosure>
      <Disclosure title={<Text>{t.leftOutTitle}</Text>}>
        <div className={styles.reasons}>
          <Text>
            <strong>{t.leftOut.personal}</strong> {format.list([personal, t.freeText])}.
          </Text>
          <Text>
            <strong>{t.leftOut.traceable}</strong> {fieldsFor('traceable')}.
          </Text>
          <Text>
            <strong>{t.leftOut['not-needed']}</strong> {fieldsFor('not-needed')}.
          </Text>
          <Text size={200}>{t.protocol}</Text>
        </div>
      </Disclosure>
    </div>
  );
}
