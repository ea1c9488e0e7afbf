import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { defineTexts, useFormat, useTexts } from '#addin/i18n/index.ts';
import type { Release } from '#shared/api/index.ts';
import { valueLabel } from '#shared/counts/index.ts';

interface EditionTexts {
  readonly inForce: (id: string) => string;
  readonly publishedOn: (moment: string, name: string) => string;
  readonly missing: (bureaus: string) => string;
}

const texts = defineTexts<EditionTexts>({
  nl: {
    inForce: (id) => `${id} · van kracht`,
    publishedOn: (moment, name) => `${moment}, door ${name}`,
    missing: (bureaus) => `Niet aangeleverd: ${bureaus}`,
  },
  en: {
    inForce: (id) => `${id} · in force`,
    publishedOn: (moment, name) => `${moment}, by ${name}`,
    missing: (bureaus) => `Not delivered: ${bureaus}`,
  },
});

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Releases with why and when they were published and who is missing from them; of a year, the newest edition is in force. */
export function EditionList(props: {
  /** Of a year the newest edition first. */
  readonly releases: readonly Release[];
  readonly action?: (release: Release) => ReactNode;
}) {
  const styles = useStyles();
  const t = useTexts(texts);
  const format = useFormat();
  const isNewest = (release: Release, index: number): boolean => props.releases[index - 1]?.year !== release.year;
  return (
    <ol className={styles.list}>
      {props.releases.map((release, index) => {
        const { id, reason, publishedAt, publishedBy, bureaus } = release;
        const missing = bureaus.filter(({ version }) => version === null);
        const names = missing.map(({ bureau }) => valueLabel('bureau', bureau, format.language));
        return (
          <li key={id} className={styles.item}>
            <Text weight="semibold">{isNewest(release, index) ? t.inForce(id) : id}</Text>
            <Text>{reason}</Text>
            <Text className={styles.quiet}>{t.publishedOn(format.moment(publishedAt), publishedBy)}</Text>
            {names.length > 0 && <Text className={styles.quiet}>{t.missing(format.list(names))}</Text>}
            {props.action?.(release)}
          </li>
        );
      })}
    </ol>
  );
}
