import { makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

/** A text that keeps changing is told this long after it last did, in milliseconds. */
const rest = 1_500;

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Tells a text to screen readers, politely: not while it keeps changing, as it does while somebody types. */
export function Announced({ text }: { readonly text: string }) {
  const styles = useStyles();
  const [told, setTold] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setTold(text), rest);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <span role="status" className={styles.unseen}>
      {told}
    </span>
  );
}
