/** Headers of columns that a registration does not need: derived, administrative, or about the sheet itself. */
export const ignoredWords = {
  exact: `week; weeknr; weeknummer; maand; kwartaal; jaar; dag; uur; tijd; tijdstip; month; quarter; year; weekday; weekdag; dag van de week; time; doorlooptijd; looptijd; aantal dagen; dagen open; dagen; duration; jaartal; qrtl; rij; rijnummer; rijnr; regel; row; regelnummer; verslagjaar;
    periode; period; laatst gewijzigd; gewijzigd op; laatste wijziging; mutatiedatum; datum mutatie; wijzigingsdatum; last modified; modified; modified on; last updated; updated; datum laatste contact; laatste contact; laatste actie; datum laatste actie; volgende actie; deadline; termijn; prioriteit; priority; urgentie; kleur; controle; check; gecontroleerd; akkoord; taal; language; uren; tijdsbesteding; minuten; bestede tijd; politiezaaknummer; pv nummer; pvnummer; aangiftenummer; kopie; versie; version; land; country; provincie; province; regio; region;
    ingezetene; resident; team; afdeling; locatie dossier; archief; archiefnummer; opgenomen in rapportage; in jaarverslag; jaarverslag; publicatie; kostenplaats; aantal; aantal melders; count; aantal meldingen; gemeentecode; cbs code; aantal slachtoffers; tijd voorval; tijdstip voorval; uur voorval; meldjaar; meldmaand; jaar melding; maand melding; kwartaal melding; week melding; feestdag; aantal contacten; contactmomenten; ingevoerd op; invoerdatum; datum invoer; reactietermijn; rappel; rappeldatum; actiehouder; dagdeel; tijdvak; quarter of year; bureau; adv; naam bureau; meldpunt; subterrein; sub terrein; office`,
  parts: `doorlooptijd; laatstgewijzigd; laatstewijziging; lastmodified; aantaldagen; weeknummer; =week; =kwartaal; volgendeactie; tijdsbesteding; aangiftedatum; datumaangifte; datumpolitie; pvnummer; policedate`,
} as const;

/** Words that belong to an instruction in a header and not to its meaning, after normalising. */
export const headerNoise =
  /\b(?:verplicht|optioneel|required|optional|invullen|kies uit lijst|kies|selecteer|select|ja nee|ja nee onbekend|j n|y n|yes no|dd mm jjjj|dd mm yyyy|dd mm jj|d m jjjj|jjjj mm dd|yyyy mm dd|meerdere mogelijk|meerdere antwoorden mogelijk|zie legenda|zie codelijst|zie tabblad|indien bekend|indien van toepassing|if known|if applicable|max 3|max \d+)\b/gu;

export const stopWords: ReadonlySet<string> = new Set([
  'de',
  'het',
  'een',
  'van',
  'der',
  'den',
  'the',
  'of',
  'a',
  'an',
]);

export const tickedMarks: ReadonlySet<string> = new Set([
  'x',
  'v',
  '✓',
  '✔',
  '☑',
  'ja',
  'j',
  'y',
  'yes',
  '1',
  'true',
  'waar',
  'wel',
  '●',
  '•',
  'xx',
]);
export const untickedMarks: ReadonlySet<string> = new Set([
  'nee',
  'n',
  'no',
  '0',
  'false',
  'onwaar',
  'niet',
  'geen',
  '-',
  '☐',
  'neen',
  '–',
]);

/** The first words of a row that adds up others: `Totaal`, `Subtotaal maart`, `Aantal meldingen`. */
export const totalWords =
  /^(?:(?:sub|eind|tussen|deel|jaar|maand|kwartaal|week)?[ -]?tota(?:al|len|le)\b|(?:sub|grand|end)?[ -]?totals?\b|som\b|sum\b|aantal\b|count\b|gemiddeld|average\b|tot\.?:?$|∑|Σ|.{0,30}\b(?:sub)?tota(?:al|l)\b:?\s*\d*$)/iu;

/** Headers of a list that explains abbreviations. */
export const legendHeaders = /legenda|legend\b|afkorting|abbreviation|^codes?$|betekenis|verklaring|codelijst/iu;

/** Headers of a table of counts, which no registration table has. */
export const countHeaders =
  /^(?:aantal(?: meldingen| klachten| registraties| zaken)?|totaal|percentage|%|aandeel|count|total|number of reports|n)$/iu;
