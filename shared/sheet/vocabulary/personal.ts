/**
 * Headers of columns that say something about a person, compared as in `fieldWords`. `parts` count anywhere in a header,
 * unless one of `not` is in it too; `exact` are whole headers.
 */
export const personalWords = {
  exact: `melder; klager; slachtoffer; benadeelde; client; cliënt; betrokkene; getuige; dader; beklaagde; wederpartij; verweerder; tegenpartij; verdachte; behandelaar; behand; medewerker; medew; mdw; consulent; casemanager; intaker; contactpersoon;
    klachtbehandelaar; collega; ingevoerd door; aangemaakt door; geregistreerd door; handler; case worker; caseworker; opposing party; respondent; perpetrator; suspect; witness; victim; complainant; employer; werkgever; organisatie; bedrijf; instelling; organisation;
    company; school; tel; mob; gsm; bsn; sofi; iban; nat; leeftijd; age; geslacht; gender; sex; sekse; m/v; m/v/x; nationaliteit; nationality; etniciteit; geloof melder; religie melder; geboorteland; land van herkomst; afkomst melder; verhaal; tekst;
    memo; notes; note; comments; comment; details; feiten; inhoud; onderwerp; titel; link; url; bijlage; bijlagen; foto; wie heeft discriminatie gepleegd; beoordelaar; eigenaar; auteur; owner; initials; paraaf; 06 nummer; 06; naw; naw gegevens; gegevens melder; opm; other party; inhoud melding; wat is er gebeurd; dossierhouder; melding (tekst); aanvullende informatie; dhr/mw; aanhef; aanspreekvorm; titulatuur; plaats delict omschrijving; voorval omschrijving`,
  parts: `naam; name; voorletter; initialen; tussenvoegsel; adres; address; straat; street; huisnr; huisnummer; housenumber; toevoeging; mail; telefoon; telnr; telefonisch; mobiel; phone; mobile; whatsapp; bsn; burgerservice; sofinummer; socialsecurity;
    iban; rekeningn; bankrek; bankaccount; geboren; geboorte; gebdat; gebdatum; birth; =dob; =geb; paspoort; passport; idbewijs; rijbewijs; kenteken; toelicht; verhaal; aantekening; tekst; omschrijv; opmerk; verslag; beschrijv; notitie; samenvat; bijzonderhe; relaas; remark; descript;
    narrative; summary; explanation; logboek; vrijveld; vrijtekst; freetext; korteinhoud; extrainfo; contactgegevens; contactdetails; wederpartij; opposing; beklaagde; verweerder; verdachte; getuige; geboorteland; burgerlijkestaatmelder; nationaliteitmelder;
    etniciteitmelder; leeftijdmelder; leeftijdscategorie; leeftijdsgroep; agegroup; geslachtmelder; gendermelder; geslachtslachtoffer; leeftijdslachtoffer; melderleeftijd; meldergeslacht; behandelaar; handtekening; gesprek`,
  not: `gemeentenaam; naamgemeente; plaatsnaam; naamplaats; wijknaam; naamwijk; stadsdeelnaam; naamstadsdeel; municipalityname; nameofmunicipality; cityname; districtname; wijzevan; meldwijze; kanaal; ipadres; doorverw; anoniem; anonym; type; soort;
    namens; aangenaam; voornaamste; nameof; ondernam; ondernomen; waarnam; bureaunaam; naambureau; naamadv; hoedanigheid; rolvan; =rol; =via; gemeldvia; ondernaam; typewederpartij; verslagjaar; verslagperiode; meldadres; emailbericht`,
  /** With one of `homePostcode` and one of `homeOf` in a header, a postcode belongs to a person's home. */
  homePostcode: 'postcode; =pc; =pc4; =pc6; postal; =zip; wijk; stadsdeel; buurt; district',
  homeOf:
    'melder; klager; slachtoffer; client; benadeelde; betrokkene; woon; home; reporter; complainant; victim; inwoner; thuis; prive; afzender; residence',
} as const;

/** Titles and particles that give a person's name away. */
export const honorifics =
  /(?:^|[\s(,;])(?:dhr|de heer|meneer|mevr|mevrouw|mw|mej|fam|familie|mr|mrs|ms|drs|ing|prof|imam|ds)\.?\s+(?:[A-Z]\.\s*){0,6}[A-Z\u00c0-\u017d][a-z\u00df-\u017f]+/u;

/** A first name or initials, an optional particle and a surname, each with a capital: `Fatima el Amrani`, `J. van den Berg`. */
export const fullName =
  /^(?:[A-Z\u00c0-\u017d](?:[a-z\u00df-\u017f]+(?:-[A-Z][a-z]+)?|\.(?:\s?[A-Z]\.)*))\s+(?:(?:van|de|der|den|ter|ten|te|el|al|bin|ibn|da|dos|von|het|'t|in|op|aan|el-|al-)\s+){0,3}[A-Z\u00c0-\u017d][a-z\u00df-\u017f]+(?:[- ][A-Z\u00c0-\u017d][a-z\u00df-\u017f]+)?$/u;

/** Initials and a surname: `J. van den Berg`, `A.B. Yilmaz`. */
export const initialsAndName =
  /(?:^|[\s(,;])(?:[A-Z]\.\s?){1,6}(?:(?:van|de|der|den|ter|ten|te|el|al|bin|ibn|da|dos|von|'t)\s+){0,3}[A-Z\u00c0-\u017d][a-z\u00df-\u017f]{2,}/u;

/** Words between a first name and a surname, with a capital or without. */
export const nameParticles: ReadonlySet<string> = new Set(
  'van de der den ter ten te het t in op aan bij el al ait bin ben ibn abu da dos di von zu le la'.split(' '),
);

/** Those of them that stand in no Dutch name of a place. */
export const foreignParticles: ReadonlySet<string> = new Set('el al ait bin ben ibn abu da dos von'.split(' '));

/** Capitalised words in a row, with particles between them: `Fatima el Amrani`, `Jan van den Berg`. */
export const namesOfPersons =
  /(?<!\p{L})\p{Lu}[\p{Ll}'’]{1,30}(?:-\p{Lu}\p{Ll}{1,30}){0,2}(?:\s+(?:(?:van|de|der|den|ter|ten|te|het|'t|in|op|aan|bij|el|al|ait|bin|ben|ibn|abu|da|dos|di|von|zu|le|la|el-|al-)\s+){0,3}(?:el-|al-)?\p{Lu}[\p{Ll}'’]{1,30}(?:-\p{Lu}\p{Ll}{1,30}){0,2}){1,6}(?!\p{L})/gu;
