import { FluentProvider } from '@fluentui/react-components';
import { Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { darkTheme, ErrorBoundary, ErrorState, lightTheme } from '#addin/components/index.ts';
import { displayLanguage, hostIsDark } from '#addin/excel/index.ts';
import { signInFunctions } from '#addin/functions/access.ts';
import { languageFor, LanguageProvider, useTexts } from '#addin/i18n/index.ts';
import { SignIn } from '#addin/session/index.ts';
import type { Access } from '#addin/session/index.ts';
import { Loading } from './Loading.tsx';
import { SessionProvider } from './session.tsx';
import { Shell } from './Shell.tsx';
import { appTexts } from './texts.ts';

const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');
const onPaper = window.matchMedia('print');

function onColourChange(listener: () => void): () => void {
  const queries = [prefersDark, onPaper];
  for (const query of queries) query.addEventListener('change', listener);
  return () => queries.forEach((query) => query.removeEventListener('change', listener));
}

/** Paper is white, whatever the screen is. */
const isDark = (): boolean => !onPaper.matches && (hostIsDark() ?? prefersDark.matches);

/** The whole add-in: colours and language of Excel, somebody signed in, and a net under it all. */
export function App() {
  const [language, setLanguage] = useState(() => languageFor(displayLanguage()));
  const [access, setAccess] = useState<Access | null>(null);
  const dark = useSyncExternalStore(onColourChange, isDark);
  useEffect(() => signInFunctions(access), [access]);
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} style={{ height: '100%' }}>
      <LanguageProvider language={language} choose={setLanguage}>
        <ErrorBoundary fallback={(retry) => <Fault retry={retry} />}>
          <Suspense fallback={<Loading />}>
            {access === null ? (
              <main style={{ height: '100%' }}>
                <SignIn onSignedIn={setAccess} />
              </main>
            ) : (
              <SessionProvider access={access}>
                <Shell onSignOut={() => setAccess(null)} />
              </SessionProvider>
            )}
          </Suspense>
        </ErrorBoundary>
      </LanguageProvider>
    </FluentProvider>
  );
}

function Fault({ retry }: { readonly retry: () => void }) {
  const t = useTexts(appTexts);
  return (
    <div style={{ padding: 16 }}>
      <ErrorState title={t.faultTitle} text={t.faultText} onRetry={retry} />
    </div>
  );
}
