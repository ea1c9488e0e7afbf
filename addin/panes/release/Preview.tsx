import { makeStyles, MessageBar, MessageBarBody, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { releaseIdOf } from '#shared/api/index.ts';
import type { Deviation, ReleaseBureau, ReleasePreview, ReleaseWarning } from '#shared/api/index.ts';
import { valueLabel } from '#shared/counts/index.ts';
import { Differences } from './Differences.tsx';
import { releaseTexts } from './texts.ts';

const useStyles = makeStyles({
  preview: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** Which bureaus a warning is about. */
const concerned: Partial<Record<ReleaseWarning, (bureau: ReleaseBureau) => boolean>> = {
  'bureau-missing': ({ version }) => version === null,
  'bureau-incomplete': ({ version, complete }) => version !== null && !complete,
  'bureau-kept': ({ kept }) => kept,
};

/** What would be published: what to mind, how good the figures are, and what differs from the edition before. */
export function Preview({ preview }: { readonly preview: ReleasePreview }) {
  const styles = useStyles();
  const t = useTexts(releaseTexts);
  const format = useFormat();
  const { quality, base, before, differences } = preview;
  const figures = ({ mean, largest }: Deviation): [string, string] => [format.number(mean), format.number(largest)];
  return (
    // Nothing in it can be pressed, so that the keyboard needs a place to scroll from.
    <div className={styles.preview} tabIndex={0} role="region" aria-label={t.preview(releaseIdOf(preview))}>
      {preview.unchanged && before !== null && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t.unchanged(before)}</MessageBarBody>
        </MessageBar>
      )}
      {preview.warnings.map((warning) => (
        <Warning key={warning} warning={warning} preview={preview} />
      ))}
      <section className={styles.part}>
        <Subtitle2 as="h2">{t.quality}</Subtitle2>
        <ul className={styles.list}>
          {!preview.warnings.includes('not-safe') && (
            <li>
              <Text>{t.safe(base)}</Text>
            </li>
          )}
          <li>
            <Text>{t.oneWay(...figures(quality.oneWay))}</Text>
          </li>
          <li>
            <Text>{t.twoWay(...figures(quality.twoWay))}</Text>
          </li>
        </ul>
      </section>
      {before === null ? <Text>{t.first}</Text> : <Differences before={before} differences={differences} />}
    </div>
  );
}

function Warning({ warning, preview }: { readonly warning: ReleaseWarning; readonly preview: ReleasePreview }) {
  const t = useTexts(releaseTexts);
  const format = useFormat();
  const { base, edition, bureaus } = preview;
  const names = bureaus
    .filter(concerned[warning] ?? (() => false))
    .map(({ bureau }) => valueLabel('bureau', bureau, format.language));
  return (
    <MessageBar intent={warning === 'not-safe' ? 'error' : 'warning'} layout="multiline">
      <MessageBarBody>{t.warnings[warning]({ bureaus: format.list(names), base, edition })}</MessageBarBody>
    </MessageBar>
  );
}
