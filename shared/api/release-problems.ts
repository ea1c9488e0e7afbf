import { kind } from './problem-kind.ts';

/** Problems with releases. */
export const releaseProblems = {
  'not-found': kind(
    404,
    { nl: 'Dit adres bestaat niet', en: 'This address does not exist' },
    { nl: 'Kijk in de lijst met vrijgaven wat er is.', en: 'See the list of releases for what there is.' },
  ),
  'release-unknown': kind(
    404,
    { nl: 'Deze vrijgave bestaat niet', en: 'This release does not exist' },
    { nl: 'Kijk in de lijst met vrijgaven wat er is.', en: 'See the list of releases for what there is.' },
  ),
  'nothing-released': kind(
    404,
    { nl: 'Er zijn nog geen cijfers vrijgegeven', en: 'No figures have been released yet' },
    {
      nl: 'Er is nog geen vrijgave over {years}. De G4-coördinator geeft cijfers vrij.',
      en: 'There is no release of {years} yet. The G4 coordinator releases figures.',
    },
  ),
  'release-without-data': kind(
    422,
    { nl: 'Over deze periode is nog niets aangeleverd', en: 'Nothing has been submitted for this period yet' },
    {
      nl: 'Er is niets vrijgegeven. Kies een andere periode of wacht tot een bureau aanlevert.',
      en: 'Nothing was released. Choose another period or wait until a bureau submits.',
    },
  ),
  'release-not-safe': kind(
    422,
    { nl: 'Deze vrijgave beschermt niet genoeg', en: 'This release does not protect enough' },
    {
      nl: 'Een bureau zou een klein aantal van een ander bureau kunnen uitrekenen. Er is niets vrijgegeven. Wacht op meer meldingen, of kies bij een eerste vrijgave een hogere afronding.',
      en: 'A bureau could work out a small number of another bureau. Nothing was released. Wait for more reports or, for a first release, choose a higher rounding.',
    },
  ),
  'release-base-fixed': kind(
    422,
    { nl: 'Dit jaar is al anders afgerond', en: 'This year was rounded differently before' },
    {
      nl: 'Dit jaar is vrijgegeven met afronding op {base}. Een nieuwe editie rondt op dezelfde manier af: twee afrondingen naast elkaar verklappen aantallen. Kies {base}.',
      en: 'This year was released rounded to {base}. A new edition rounds in the same way: two roundings side by side give numbers away. Choose {base}.',
    },
  ),
  'release-quarter-passed': kind(
    422,
    { nl: 'Dit jaar is al verder vrijgegeven', en: 'More of this year has been released already' },
    {
      nl: 'Editie {id} gaat verder dan dit kwartaal. Kies hetzelfde kwartaal, een later kwartaal of het hele jaar.',
      en: 'Edition {id} goes beyond this quarter. Choose the same quarter, a later one or the whole year.',
    },
  ),
  'released-meanwhile': kind(
    409,
    { nl: 'Iemand anders heeft intussen vrijgegeven', en: 'Somebody else has released meanwhile' },
    {
      nl: 'Editie {id} is nu van kracht. Uw vrijgave is niet gedaan; bekijk het voorbeeld opnieuw.',
      en: 'Edition {id} is now in force. Your release was not made; look at the preview again.',
    },
  ),
  'release-too-slow': kind(
    503,
    { nl: 'Het afronden duurde te lang', en: 'The rounding took too long' },
    { nl: 'Er is niets vrijgegeven. Probeer het later opnieuw.', en: 'Nothing was released. Try again later.' },
  ),
} as const;
