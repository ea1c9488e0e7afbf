import { entry } from './entry.ts';
import { sources } from './sources.ts';
import type { Code, CodeList, Handling, Referral, Result } from './types.ts';

const { form, practice } = sources;

const handlings: readonly Code<Handling>[] = [
  entry(
    'B01',
    'Registratie',
    'Registration',
    form,
    `alleen registratie; geregistreerd; registreren; enkel registratie; alleen geregistreerd; alleen melding; reg.; reg; registered; uitsluitend registratie;
    registratie en korte reactie; only registered; alleen registreren`,
  ),
  entry(
    'B02',
    'Advies/informatie',
    'Advice/information',
    form,
    `advies; informatie; advies en informatie; advies/info; advies & informatie; informatie/advies; informatie en advies; info; info/advies; adv./info; geadviseerd;
    voorlichting; adviseren; advies of informatie; advies gegeven; geïnformeerd; advice; information; informatieverstrekking; advisering`,
  ),
  entry(
    'B03',
    'Beïnvloeding beleid',
    'Influencing policy',
    form,
    `beinvloeding beleid; beleidsbeïnvloeding; beleid; beïnvloeding van beleid; beleidsadvies; signalering; signaal; brief aan wederpartij; policy;
    policy influence; beïnvl. beleid`,
  ),
  entry(
    'B04',
    'Bemiddeling',
    'Mediation',
    form,
    `bemiddeld; bemiddelen; mediation; bemiddelingsgesprek; gesprek met wederpartij; hoor en wederhoor; mediated; bem.`,
  ),
  entry(
    'B05',
    'Bijstaan in procedures',
    'Assistance in proceedings',
    form,
    `bijstand in procedures; bijstand in procedure; bijstand; procedure; procedures; bijstaan in procedure; bijgestaan; begeleiding bij procedure;
    ondersteuning bij procedure; bijstaan; begeleiding procedure; juridische bijstand; procesbegeleiding; begeleiding aangifte; hulp bij aangifte;
    procedure college; assistance in procedures; ondersteuning bij aangifte; begeleiding bij aangifte; bijst. procedures`,
  ),
  entry(
    'B06',
    'Doorverwijzing',
    'Referral',
    form,
    `doorverwezen; doorverwijzen; verwijzing; verwezen; doorgestuurd; doorgezet; overgedragen; overdracht; referred; dv; doorverw.`,
  ),
  entry(
    'B07',
    'Eigen onderzoek ADV',
    'Own investigation by the bureau',
    form,
    `eigen onderzoek; onderzoek; onderzoek adv; eigen onderz.; onderzocht; onderzoek door adv; praktijktest; onderzoek door bureau; praktijkonderzoek; own investigation;
    investigation; mystery guest`,
  ),
  entry(
    'B98',
    'Overig',
    'Other',
    form,
    'overige; anders; andere; overige behandeling; anders, nl.; anders namelijk; other handling; nazorg; emotionele ondersteuning',
  ),
];

/** Ways in which a bureau handled a report (klachtbehandeling), in the order of the statutory form. */
export const handlingList: CodeList<Handling> = { name: 'handlings', entries: handlings, unknown: null };

const referrals: readonly Code<Referral>[] = [
  entry(
    'police',
    'Politie',
    'Police',
    practice,
    'politie/om; om; openbaar ministerie; aangifte; aangifte politie; wijkagent; pol.; politie (aangifte)',
  ),
  entry(
    'college',
    'College voor de Rechten van de Mens',
    'Netherlands Institute for Human Rights',
    practice,
    `college; crm; cvrm; college rechten van de mens; college rvdm; college v.d. rechten van de mens; mensenrechtencollege; cgb; commissie gelijke behandeling;
    institute for human rights; college rm; college voor rechten van de mens; het college`,
  ),
  entry(
    'ombudsman',
    'Ombudsman',
    'Ombudsman',
    practice,
    'gemeentelijke ombudsman; nationale ombudsman; kinderombudsman; ombudsvrouw; ombudspersoon; ombudsman metropool amsterdam',
  ),
  entry(
    'legal-aid',
    'Juridische hulp',
    'Legal aid',
    practice,
    `juridisch loket; het juridisch loket; advocaat; rechtshulp; rechtswinkel; sociaal raadslieden; sociaal raadsman; juridisch; rechtsbijstand; juridisch advies;
    jurist; advocatuur; raadslieden; lawyer; vakbond; juridische hulpverlening`,
  ),
  entry(
    'other-bureau',
    'Andere ADV',
    'Another bureau',
    practice,
    `ander bureau; adv; andere antidiscriminatievoorziening; radar; art.1; art. 1; mdra; discriminatie.nl; adb; ander adb; andere adb; ander meldpunt; mind; mod;
    meld.online discriminatie; cidi; iris; bureau discriminatiezaken; andere discriminatie.nl; meldpunt internet discriminatie; antidiscriminatiebureau`,
  ),
  entry(
    'other',
    'Overig',
    'Other',
    practice,
    'overige; anders; andere; andere instantie; hulpverlening; maatschappelijk werk; slachtofferhulp; huisarts; woningcorporatie; gemeente; anders, nl.; huurcommissie; wijkteam',
  ),
];

export const referralList: CodeList<Referral> = { name: 'referrals', entries: referrals, unknown: null };

const results: readonly Code<Result>[] = [
  entry(
    'resolved',
    'Opgelost',
    'Resolved',
    practice,
    'geslaagd; succesvol; naar tevredenheid; gegrond; positief; excuses; excuses aangeboden; afgehandeld naar tevredenheid; akkoord; opgelost naar tevredenheid',
  ),
  entry(
    'partly-resolved',
    'Deels opgelost',
    'Partly resolved',
    practice,
    'gedeeltelijk opgelost; deels; gedeeltelijk; deels gegrond; deels geslaagd; partly',
  ),
  entry(
    'not-resolved',
    'Niet opgelost',
    'Not resolved',
    practice,
    'ongegrond; zonder resultaat; geen resultaat; niet geslaagd; negatief; onopgelost; unresolved; geen oplossing',
  ),
  entry(
    'withdrawn',
    'Ingetrokken',
    'Withdrawn',
    practice,
    'teruggetrokken; melder trekt in; op verzoek melder gestopt; afgezien; ziet af; afgezien van vervolg',
  ),
  entry(
    'no-contact',
    'Geen contact',
    'No contact',
    practice,
    'geen reactie; geen contact meer; niet bereikbaar; melder reageert niet; contact verbroken; geen reactie melder; onbereikbaar; niet meer bereikbaar',
  ),
  entry('referred', 'Doorverwezen', 'Referred', practice, 'doorverwijzing; overgedragen; verwezen; overdracht'),
  entry(
    'other',
    'Overig',
    'Other',
    practice,
    'overige; anders; andere; geregistreerd; alleen registratie; nader te bepalen; anders, nl.',
  ),
];

/** Results of handling: a bureau extension, never on the statutory form. */
export const resultList: CodeList<Result> = { name: 'results', entries: results, unknown: null };
