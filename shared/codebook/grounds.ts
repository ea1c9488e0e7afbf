import { entry } from './entry.ts';
import { sources } from './sources.ts';
import { subgroundEntries } from './subgrounds.ts';
import type { Code, CodeList, Ground } from './types.ts';

const { form } = sources;

const entries: readonly Code<Ground>[] = [
  {
    ...entry(
      'G01',
      'Ras',
      'Race',
      form,
      `Herkomst: huidskleur, afkomst, etniciteit; huidskleur, afkomst, etniciteit; herkomst; huidskleur; afkomst; etniciteit; herkomst/huidskleur;
      ras/huidskleur; ras/herkomst; ras/etniciteit; ras/afkomst; huidskleur/herkomst; huidskleur/afkomst; herkomst/afkomst;
      afkomst/herkomst; afkomst/huidskleur; etniciteit/herkomst; herkomst/etniciteit; afkomst/etniciteit; herkomst/ras;
      herkomst/kleur; ras of herkomst; ras en herkomst; herkomst of huidskleur; herkomst, huidskleur; ras/etnische afkomst;
      etnische afkomst; etnische herkomst; etnisch; migratieachtergrond; migratie-achtergrond; racisme; racistisch;
      racial discrimination; racism; race; ethnicity; ethnic origin; skin colour; skin color; colour; origin; descent;
      origin and skin colour; kleur; huidkleur; huidskl.; herk.; hk; rassendiscriminatie; ras e.d.; buitenlandse afkomst;
      buitenlandse herkomst; etnische achtergrond; afkomst en huidskleur; herkomst en huidskleur; nationale afstamming;
      xenofobie; vreemdelingenhaat; etnisch profileren; Surinaams; Surinaamse afkomst; Antilliaans; Antilliaanse afkomst; Afrikaanse afkomst`,
    ),
    modern: { nl: 'Herkomst', en: 'Origin' },
  },
  entry(
    'G02',
    'Antisemitisme',
    'Antisemitism',
    form,
    `antisemitisch; anti-semitisme; anti-semitisch; anti semitisme; jodenhaat; joden haat; antis.; antisem.;
    jodendiscriminatie; anti-joods; antijoods; anti-Semitism; antisemitic`,
  ),
  entry(
    'G03',
    'Nationaliteit',
    'Nationality',
    form,
    `nationaliteiten; staatsburgerschap; nat.; nation.; verblijfsstatus; citizenship; paspoort; nationality`,
  ),
  entry(
    'G04',
    'Handicap/chronische ziekte',
    'Disability/chronic illness',
    form,
    `handicap; chronische ziekte; beperking; validisme; beperkingen; handicap en chronische ziekte;
    handicap of chronische ziekte; handicap/chron. ziekte; handicap/ziekte; handicap/cz; h/cz; hcz; hand./chron. ziekte;
    gehandicapt; lichamelijke beperking; verstandelijke beperking; psychische beperking; beperking/chronische ziekte;
    beperking of chronische ziekte; handicap/beperking; beperking/handicap; chronisch ziek; chr. ziekte; chron. ziekte;
    invaliditeit; rolstoel; toegankelijkheid; disability; disabled; chronic illness; chronic disease; ableism;
    functiebeperking; handicaps; ziekte/handicap`,
  ),
  entry(
    'G05',
    'Leeftijd',
    'Age',
    form,
    'leeftijden; leeftijdsdiscriminatie; ageism; te oud; te jong; leeft.; lft; lft.; lftd; ouderen; oudere; jongeren; jeugd',
  ),
  entry(
    'G06',
    'Seksuele gerichtheid',
    'Sexual orientation',
    form,
    `seksuele oriëntatie; geaardheid; seksuele geaardheid; homofobie; LHBTI; LHBT; LHBTIQ; LHBTIQ+; LHBTIQA+; LHBTQ; LHBTQI;
    LGBT; LGBTI; LGBTQ; LGBTQI; LGBTQIA; lhbtq+; lhbti+; lhbt+; homoseksualiteit; hetero- en homoseksuele gerichtheid;
    hetero of homoseksuele gerichtheid; hetero of homo; homo of hetero; hetero/homo; homo/hetero;
      heteroseksueel; heterosexueel; heteroseksualiteit; hetero of homoseksueel; homodiscriminatie; anti-homo; antihomo; homohaat; seks. gerichtheid; seks. gericht.;
    seks. oriëntatie; seks. geaardheid; sexuele gerichtheid; sexuele geaardheid; sexuele oriëntatie; sex. gerichtheid; sg;
    queer; homophobia; seksuele voorkeur; gerichtheid; sexuele voorkeur; oriëntatie`,
  ),
  entry(
    'G07',
    'Geslacht',
    'Sex',
    form,
    `sekse; gender; man/vrouw; m/v; m/v/x; zwangerschap en geslacht; seksisme; sexisme; vrouw; man; vrouwen;
    geslacht/gender; geslacht/sekse; sekse/gender; gender/geslacht; sekse/geslacht; geslacht (m/v);
    geslacht (incl. zwangerschap); vrouwendiscriminatie; vrouwenhaat; misogynie; sexism; geslachten; genderidentiteit;
    genderexpressie; gender-identiteit; genderidentiteit en genderexpressie; geslachtskenmerken; gender identity; sekse m/v`,
  ),
  entry(
    'G08',
    'Arbeidsduur',
    'Working hours',
    form,
    `deeltijd; parttime; part-time; fulltime/parttime; voltijd/deeltijd; deeltijd/voltijd; fulltime; voltijd; arbeidsuren;
    verschil in arbeidsduur; part time work; arb.duur`,
  ),
  entry(
    'G09',
    'Arbeidscontract vast/tijdelijk',
    'Employment contract permanent/temporary',
    form,
    `arbeidscontract; vast/tijdelijk contract; vast/tijdelijk; tijdelijk contract; vast contract; arbeidscontract (vast/tijdelijk);
    vast of tijdelijk contract; soort contract; contractvorm; contract; arbeidsovereenkomst; type contract; vast of tijdelijk;
    flexcontract; flexwerk; uitzendcontract; arb.contract; permanent or temporary contract; contract type; arbeidsrelatie`,
  ),
  entry(
    'G10',
    'Burgerlijke staat',
    'Civil status',
    form,
    `burg. staat; burgelijke staat; gehuwd; ongehuwd; huwelijkse staat; gehuwd/ongehuwd; gescheiden; alleenstaand; samenwonend;
    geregistreerd partnerschap; marital status`,
  ),
  entry(
    'G11',
    'Godsdienst',
    'Religion',
    form,
    `religie; geloof; godsdienst/geloof; geloof/godsdienst; godsdienst/religie; religie/geloof; geloof/religie; gods.dienst; godsd.; moslimdiscriminatie en islamofobie; geloofsovertuiging; religieus; religious;
    religion or faith; faith; hoofddoekje; gezichtssluier; boerka; nikab; geloven; godsdiensten;
    godsdienstige overtuiging; religieuze overtuiging; islam/moslim; geloofsdiscriminatie; godsdienst (islam)`,
  ),
  entry(
    'G12',
    'Levensovertuiging',
    'Philosophy of life',
    form,
    `levensbeschouwing; levensovert.; humanisme; humanist; atheïsme; atheïst; conviction;
    philosophical belief; lev.overtuiging`,
  ),
  entry(
    'G13',
    'Politieke gezindheid',
    'Political opinion',
    form,
    `politieke overtuiging; politieke voorkeur; politiek; pol. gezindheid; politieke gezindte; politieke mening; politieke opvatting;
    political beliefs; political conviction; political affiliation; politieke kleur; politieke gezind.`,
  ),
  entry(
    'G98',
    'Overig (niet wettelijke) gronden',
    'Other (non-statutory) grounds',
    form,
    `overig; overige; overige gronden; overige grond; anders; andere; andere grond; anders, nl.; anders namelijk;
    overig niet wettelijk; niet wettelijke gronden; niet-wettelijke gronden; niet-wettelijk; niet wettelijk; niet-wettelijke grond;
    overige niet-wettelijke gronden; overige (niet-wettelijke) gronden; overig (niet wettelijk); overig niet-wettelijk;
    geen wettelijke grond; other; other grounds; other ground; ov.; ovg; diversen; uiterlijk; overgewicht; gewicht; uiterlijke kenmerken`,
  ),
  entry(
    'G99',
    'Onbekend',
    'Unknown',
    form,
    'grond onbekend; onbekende grond; onb. grond; ground unknown; grond niet bekend',
  ),
];

/** In a column of grounds, a sub-ground means the ground that it counts under. */
const withSubgrounds = (ground: Code<Ground>): Code<Ground> => ({
  ...ground,
  synonyms: [
    ...new Set([
      ...ground.synonyms,
      ...subgroundEntries
        .filter(({ parent }) => parent === ground.code)
        .flatMap(({ label, synonyms }) => [label.nl, label.en, ...synonyms]),
    ]),
  ],
});

/** Discrimination grounds, in the order of the statutory form. */
export const groundList: CodeList<Ground> = { name: 'grounds', entries: entries.map(withSubgrounds), unknown: 'G99' };
