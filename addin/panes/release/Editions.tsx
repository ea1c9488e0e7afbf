import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useState } from 'react';
import { useTroubleText } from '#addin/app/trouble.ts';
import { EditionList, ErrorState } from '#addin/components/index.ts';
import { offerFile } from '#addin/documents/offer.ts';
import { useTexts } from '#addin/i18n/index.ts';
import type { ApiClient, Release } from '#shared/api/index.ts';
import { releaseTexts } from './texts.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface EditionsProps {
  readonly api: ApiClient;
  readonly year: number;
  readonly releases: readonly Release[];
}

/** The editions of a year, newest first, with their audit to download. */
export function Editions({ api, year, releases }: EditionsProps) {
  const styles = useStyles();
  const t = useTexts(releaseTexts);
  const sayTrouble = useTroubleText();
  const [error, setError] = useState<unknown>(null);
  const download = (id: string): void => {
    setError(null);
    api.releaseAudit(id).then((audit) => {
      const json = new TextEncoder().encode(JSON.stringify(audit, null, 2));
      offerFile(json, t.auditFile(id), 'application/json');
    }, setError);
  };
  return (
    <section className={styles.part}>
      <Subtitle2 as="h2">{t.editions(year)}</Subtitle2>
      {releases.length === 0 && <Text className={styles.quiet}>{t.noEditions(year)}</Text>}
      {error !== null && <ErrorState {...sayTrouble(error)} />}
      <EditionList
        releases={releases}
        action={({ id }) => (
          <Button size="small" icon={<ArrowDownloadRegular />} aria-label={t.auditOf(id)} onClick={() => download(id)}>
            {t.audit}
          </Button>
        )}
      />
    </section>
  );
}
