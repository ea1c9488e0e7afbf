import { makeStyles, SearchBox, ToggleButton, tokens } from '@fluentui/react-components';
import { useTexts } from '#addin/i18n/index.ts';
import type { Part } from './difference.ts';
import { differenceTexts } from './difference-texts.ts';

const useStyles = makeStyles({
  kinds: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  kind: { minWidth: 0 },
});

interface Props {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  /** The parts to choose from, with what they are called. */
  readonly kinds: readonly { readonly part: Part; readonly name: string }[];
  /** None chosen: all are shown. */
  readonly chosen: readonly Part[];
  readonly onChoose: (chosen: readonly Part[]) => void;
}

/** Looking for a case by its number, and at only some kinds of difference. */
export function Filter({ search, onSearch, kinds, chosen, onChoose }: Props) {
  const styles = useStyles();
  const t = useTexts(differenceTexts);
  const toggle = (part: Part): void =>
    onChoose(chosen.includes(part) ? chosen.filter((one) => one !== part) : [...chosen, part]);
  return (
    <>
      <SearchBox
        value={search}
        placeholder={t.search}
        aria-label={t.search}
        onChange={(_, { value }) => onSearch(value)}
      />
      {kinds.length > 1 && (
        <div role="group" aria-label={t.only} className={styles.kinds}>
          {kinds.map(({ part, name }) => (
            <ToggleButton
              key={part}
              size="small"
              shape="circular"
              className={styles.kind}
              checked={chosen.includes(part)}
              onClick={() => toggle(part)}
            >
              {t.onlyPart(name)}
            </ToggleButton>
          ))}
        </div>
      )}
    </>
  );
}
