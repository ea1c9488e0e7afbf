import { makeStyles, tokens } from '@fluentui/react-components';
import { createContext, useContext } from 'react';
import { highlight } from '#shared/blauwdruk/index.ts';

const useStyles = makeStyles({
  // Marked by shape too, so that nobody needs the colour.
  found: {
    color: 'inherit',
    backgroundColor: tokens.colorPaletteYellowBackground2,
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
  },
});

const Searched = createContext<readonly string[]>([]);

/** What was searched for, for every `Words` within. */
export const SearchedProvider = Searched.Provider;

/** A text of the playbook, with what was searched for marked in it. */
export function Words({ children }: { readonly children: string }) {
  const styles = useStyles();
  const pieces = highlight(children, useContext(Searched));
  return pieces.map(({ text, found }, index) =>
    found ? (
      <mark key={index} className={styles.found}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
