import { entry } from './entry.ts';
import { sources } from './sources.ts';
import type { Code, CodeList, Domain } from './types.ts';

const { form } = sources;

const entries: readonly Code<Domain>[] = [
  entry(
    'T01',
    'Arbeidsmarkt',
    'Labour market',
    form,
    `arbeid; werk; werkvloer; werving en selectie; werving & selectie; w&s; werving/selectie; arbeidsmarkt/werkvloer; sollicitatie;
    solliciteren; stage; stagemarkt; werkgever; werkgelegenheid; baan; arbeidsmarktdiscriminatie; beloning; ontslag; uitzendbureau;
    arbeidsbemiddeling; arbeidsvoorwaarden; doorstroom; uitstroom; collega's; op het werk; labour; labor market; work; employment; job;
    arb.markt; arbeidsmrkt; werksfeer; arbeid/werk; werk/arbeid; werk en inkomen; arbeid (werving en selectie)`,
  ),
  entry(
    'T02',
    'Buurt/wijk',
    'Neighbourhood',
    form,
    `buurt; wijk; buurt en wijk; buurt of wijk; woonomgeving; directe woonomgeving; buren; burenruzie; buurtgenoten; burenconflict;
    neighbourhood/district; neighborhood; neighbours; buurt/wijk/buren; wijk/buurt; leefomgeving`,
  ),
  entry(
    'T03',
    'Collectieve voorzieningen',
    'Public services',
    form,
    `collectieve voorziening; coll. voorzieningen; coll. voorz.; collectieve voorz.; gemeente; zorg; openbaar vervoer; ov; uitkering;
    gezondheidszorg; gezondheidszorg/welzijn; welzijn; zorg en welzijn; ziekenhuis; huisarts; jeugdzorg; overheid; overheidsinstelling;
    gemeentelijke dienst; sociale dienst; sociale zekerheid; uwv; belastingdienst; svb; ind; duo; cjib; trein; tram; bus; metro; bus/tram;
    bus/tram/metro; maatschappelijke dienstverlening; wmo; publieke dienstverlening; overheid/gemeente; health care; healthcare;
    public transport; collective services; collective facilities; thuiszorg; verpleeghuis; verzorgingstehuis; bijstand; gemeenteloket; ggz`,
  ),
  entry(
    'T04',
    'Commerciële dienstverlening',
    'Commercial services',
    form,
    `commerciele dienstverlening; comm. dienstverlening; com. dienstverlening; comm. dienstverl.; commercieel; commerciële diensten; cd;
    winkel; bank; verzekering; winkels; winkelen; supermarkt; banken; verzekeringen; verzekeraar; detailhandel; webwinkel; goederen en diensten;
    zakelijke dienstverlening; dienstverlening; taxi; kapper; telecom; autoverhuur; luchtvaart; vliegtuig; winkelier; winkelcentrum;
    shop; shops; retail; insurance; banking; commercial; hypotheek; lening; bezorgdienst; sportschool (commercieel)`,
  ),
  entry(
    'T05',
    'Horeca/amusement',
    'Hospitality/entertainment',
    form,
    `horeca; amusement; uitgaan; café; restaurant; discotheek; horeca en amusement; horeca/uitgaan; horeca/recreatie; cafe/restaurant; bar; club;
    uitgaansgelegenheid; uitgaansleven; disco; hotel; hotels; deurbeleid; festival; evenement; bioscoop; kroeg; nightlife; hospitality;
    entertainment; clubs; nachtclub; eetgelegenheid; terras; snackbar; pretpark; cafés; restaurants`,
  ),
  entry(
    'T06',
    'Huisvesting',
    'Housing',
    form,
    `wonen; huur; woningmarkt; makelaar; huren; woning; woningverhuur; huurmarkt; verhuur; woningcorporatie; woningbouw; corporatie;
    huisvesting/wonen; wonen/huisvesting; verhuurder; kamer; kamerhuur; particuliere verhuur; woonruimte; koopwoning; huurwoning;
    housing market; rental; rent; woningstichting; makelaars; verhuurmakelaar; woningbouwvereniging; huisv.; woningcorporaties`,
  ),
  entry(
    'T07',
    'Media en reclame',
    'Media and advertising',
    form,
    `media; reclame; media/reclame; media & reclame; internet; social media; sociale media; krant; tv; online; facebook; twitter; x (twitter);
    instagram; tiktok; youtube; whatsapp; televisie; radio; kranten; website; forum; media/internet; internet/social media; internet/media; website/forum;
    online/social media; online media; advertentie; advertising; press; pers; telegram; snapchat; linkedin; nieuws; facebookpagina; reclame en media`,
  ),
  entry(
    'T08',
    'Onderwijs',
    'Education',
    form,
    `school; opleiding; universiteit; scholen; basisschool; middelbare school; mbo; hbo; wo; voortgezet onderwijs; basisonderwijs;
    hogeschool; po; vo; po/vo; studie; kinderopvang; kinderdagverblijf; peuterspeelzaal; student; leraar; docent; roc; primair onderwijs;
    hoger onderwijs; onderwijs/opleiding; onderwijsinstelling; teacher; university; ond.; onderw.; college (onderwijs); speciaal onderwijs`,
  ),
  entry(
    'T09',
    'Politie/OM/Vreemdelingendienst',
    'Police/prosecution/immigration service',
    form,
    `politie; om; vreemdelingendienst; politie/om; politie/vreemdelingendienst/om; politie en om; politie/justitie; justitie; politie, om; rechtspraak;
    openbaar ministerie; vreemdelingenpolitie; politie en justitie; pol/om/vd; pol./om/vreemd.dienst; police; police and justice; handhaving; boa;
    marechaussee; koninklijke marechaussee; kmar; politieoptreden; politie/om/vd; politie/om/vreemdelingenpolitie; police/prosecution`,
  ),
  entry(
    'T10',
    'Privésfeer',
    'Private sphere',
    form,
    `privé; prive; prive sfeer; privé-sfeer; familie; thuis; gezin; relatie; persoonlijke sfeer; privésituatie; huiselijke kring; private; private life;
    family; home; vriendenkring; familie/vrienden`,
  ),
  entry(
    'T11',
    'Publieke/politieke opinie',
    'Public/political opinion',
    form,
    `publieke opinie; politieke opinie; publieke en politieke opinie; politieke/publieke opinie; politiek; opinie; publ./pol. opinie; publ. opinie;
    publiek/politieke opinie; politicus; politici; politieke partij; maatschappelijk debat; public opinion; politics; opinion; demonstratie;
    uitspraak politicus; uitlating politicus; publieke of politieke opinie; public and political opinion; kabinetsbeleid`,
  ),
  entry(
    'T12',
    'Sport/recreatie',
    'Sport/recreation',
    form,
    `sport; recreatie; sport en recreatie; sport & recreatie; sport of recreatie; sport/vrije tijd; vrije tijd; voetbal; sportclub; sportvereniging; sportschool;
    zwembad; fitness; vereniging; recreation; sports; leisure; sportveld; voetbalclub; voetbalveld; voetbalstadion; amateursport; recreatie/sport;
    sports and recreation; camping; verenigingsleven`,
  ),
  entry(
    'T13',
    'Openbare ruimte/publiek domein',
    'Public space',
    form,
    `openbare ruimte; publiek domein; publieke ruimte; straat; park; buitenruimte; op straat; openbare ruimte en publiek domein; openb. ruimte; openb ruimte;
    or; openbare ruimte/publieke domein; openbaar domein; publieke domein; plein; openbare weg; buiten; public domain; street; strand; openbare plek;
    public area; station; verkeer; in het verkeer; openbaar`,
  ),
  entry(
    'T98',
    'Overig',
    'Other',
    form,
    'overige; anders; andere; overig terrein; anders, nl.; anders namelijk; other domain; ov. terrein; diversen; overige terreinen',
  ),
  entry(
    'T99',
    'Onbekend/n.v.t.',
    'Unknown/not applicable',
    form,
    `n.v.t.; nvt; niet van toepassing; onbekend/nvt; onbekend of n.v.t.; terrein onbekend; n/a; unknown; geen terrein; nvt/onbekend; onb./nvt`,
  ),
];

/** Areas of society (maatschappelijk terrein), in the order of the statutory form. */
export const domainList: CodeList<Domain> = { name: 'domains', entries, unknown: 'T99' };
