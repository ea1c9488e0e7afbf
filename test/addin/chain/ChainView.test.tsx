import { FluentProvider } from '@fluentui/react-components';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { lightTheme } from '#addin/components/index.ts';
import { LanguageProvider } from '#addin/i18n/index.ts';
import { ChainView } from '#addin/panes/chain/ChainView.tsx';
import { GuideView } from '#addin/panes/chain/guide/GuideView.tsx';
import type { Selection } from '#addin/panes/chain/selection.ts';
import { bundledPlaybook, stepsOf } from '#shared/blauwdruk/index.ts';
import { bureauOf, type Language } from '#shared/codebook/index.ts';
import { emptyDraft, type Draft } from '#shared/registration/index.ts';
import type { ReactNode } from 'react';

const refusal: Draft = {
  ...emptyDraft,
  caseNumber: '2023-0418',
  reportedOn: '2023-05-05',
  incidentOn: '2023-05-03',
  kind: 'complaint',
  anonymity: 'none',
  grounds: ['G01'],
  domain: 'T06',
  natures: ['A01'],
  incidentMunicipality: 'GM0599',
};

const textOf = (screen: ReactNode, language: Language = 'nl'): string =>
  renderToStaticMarkup(
    <FluentProvider theme={lightTheme}>
      <LanguageProvider language={language} choose={() => undefined}>
        {screen}
      </LanguageProvider>
    </FluentProvider>,
  )
    .replace(/<[^>]+>/gu, ' ')
    .replace(/&#x27;/gu, '’')
    .replace(/\s+/gu, ' ');

const shown = (selection: Selection, ownPartner = 'bureau', language: Language = 'nl'): string =>
  textOf(
    <ChainView
      selection={selection}
      bureau={bureauOf('rotterdam')}
      hasCases
      ownPartner={ownPartner}
      today="2023-06-01"
      trouble={<p>Excel is bezig</p>}
    />,
    language,
  );
const caseShown = (change: Partial<Draft>, ownPartner?: string): string =>
  shown({ kind: 'registration', draft: { ...refusal, ...change }, unread: [] }, ownPartner);

describe('The pane Ketenaanpak', () => {
  it.each([
    { kind: 'reading', progress: null },
    { kind: 'failed', error: new Error() },
    { kind: 'no-table' },
    { kind: 'no-table-here', sheets: ['Registraties'] },
    { kind: 'no-registration' },
    { kind: 'registration', draft: refusal, unread: [] },
  ] satisfies Selection[])('has the emergency number on top and says whose text this is: $kind', (selection) => {
    const text = shown(selection);
    expect(text.indexOf('Bel 112')).toBeGreaterThan(0);
    expect(text.indexOf('Bel 112')).toBeLessThan(text.indexOf('Bij deze melding'));
    expect(text).toContain('Versie van 22 november 2026, meegeleverd. Eigen uitwerking op basis van wet, Besluit');
  });

  it('shows the case in codes, its route and the first steps of the bureau', () => {
    const text = caseShown({});
    for (const part of [
      'zaak 2023-0418',
      'Huisvesting · Herkomst · Omstreden behandeling',
      'Gelijke behandeling Geldt',
      'Bemiddel tussen de partijen. Onder voorwaarde. Alleen als beide partijen toestemming geven.',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('keeps an impossible step in sight with its reason and the article', () => {
    const text = caseShown({ anonymity: 'full' });
    expect(text).toMatch(
      /Onderzoek de zaak en hoor beide partijen\. Kan niet\. De melder is anoniem\..*Besluit gav, art\. 5/u,
    );
  });

  it('gives terms with their date and status in words', () => {
    const text = caseShown({ natures: ['A02'] });
    expect(text).toContain('Loopt nog Binnen 3 maanden na het voorval: tot en met 3 augustus 2023.');
  });

  it('calls nobody late for a date that no law sets', () => {
    const text = caseShown({ natures: ['A03'], domain: 'T13', incidentOn: '2023-03-01', reportedOn: '2023-03-02' });
    expect(text).toContain('Richtdatum voorbij Beelden worden vaak na 4 weken gewist: tot en met 29 maart 2023.');
    expect(text).not.toContain(' Voorbij ');
  });

  it('begins with the steps of one’s own partner', () => {
    expect(caseShown({}, 'municipality')).toContain(
      'Voor 1 april van het jaar na de melding: tot en met 31 maart 2024.',
    );
  });

  it('uses what can be read of a row with errors, and says what is missing', () => {
    const text = shown({
      kind: 'registration',
      draft: { ...refusal, domain: null, natures: ['A03', 'A01'] },
      unread: ['domain'],
    });
    expect(text).toContain('Controleer in deze rij: ‘terrein’.');
    expect(text).toContain('Aangifte Geldt');
    expect(text).toMatch(/Nog niet te bepalen: Gelijke behandeling.*Het blad zegt niets over ‘terrein’/u);
  });

  it('speaks English too', () => {
    const text = shown({ kind: 'registration', draft: refusal, unread: [] }, 'bureau', 'en');
    expect(text).toContain('Equal treatment Applies');
    expect(text).not.toContain('Stappen');
  });
});

describe('For who works at no bureau', () => {
  it('the pane is the guide, and asks for no registrations', () => {
    const text = textOf(
      <ChainView
        selection={{ kind: 'no-table' }}
        bureau={null}
        hasCases={false}
        ownPartner="municipality"
        today="2023-06-01"
        trouble={null}
      />,
    );
    expect(text).toContain('Zet discriminatie op de agenda van de driehoek.');
    for (const part of ['Bij deze melding', 'Mijn zaken', 'Geen registraties']) expect(text).not.toContain(part);
  });
});

describe('The whole guide', () => {
  it('holds every step, route, limit, word and source without a case', () => {
    const text = textOf(<GuideView today="2023-06-01" partner={null} place={null} />);
    const parts = [
      ...stepsOf(bundledPlaybook).map((step) => step.text.nl),
      ...bundledPlaybook.routes.map(({ summary }) => summary.nl),
      ...bundledPlaybook.glossary.map(({ meaning }) => meaning.nl),
      ...bundledPlaybook.sources.map(({ citation }) => citation),
    ].map((part) => part.replaceAll("'", '’'));
    expect(parts.filter((part) => !text.includes(part))).toEqual([]);
  });
});
