import { lazy } from 'react';

/** Signs somebody in. Chosen when the add-in is built: a production build holds no trace of the local person picker. */
export const SignIn =
  import.meta.env.MODE === 'demo'
    ? lazy(async () => ({ default: (await import('./local/PersonPicker.tsx')).PersonPicker }))
    : lazy(async () => ({ default: (await import('./nested/NestedSignIn.tsx')).NestedSignIn }));
