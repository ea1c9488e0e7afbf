import type { Field } from '#shared/registration/index.ts';

/**
 * How sheets call a field. Everything is compared without case, accents, punctuation and spaces.
 * `exact`: whole headers that can mean nothing else. `vague`: headers that often mean it, so that values or neighbours decide.
 * `rules`: a header with at least one part of every group and no part of `not`; a part that begins with `=` is a whole word.
 */
export interface FieldWords {
  readonly exact: string;
  readonly vague?: string;
  readonly rules?: readonly { readonly all: readonly string[]; readonly not?: string; readonly weight?: number }[];
}

const date = 'datum; date; =dat; =dd; =dtm; =dt';
const dateOrOn = `${date}; =op; =on; =wanneer; =when`;
const incident =
  'voorval; incident; gebeur; plaatsgevonden; delict; =feit; pleeg; gedraging; occur; happen; event; =voorv; =inc';
const reported =
  'meld; ontv; binnenk; binnengek; ingekomen; ingediend; intake; report; received; inkomst; klacht; =aanm; notif; =mld';
const ended =
  'afgerond; afrond; afgehand; afhandel; afgesl; afslui; sluit; sloten; gereed; =eind; einddatum; einde; klaar; closed; closing; closure; beeindig; afgedaan; archiv; completed; resolved';
const person =
  'melder; klager; slachtoffer; client; benadeelde; betrokkene; reporter; complainant; victim; =woon; woonplaats; home; inwoner; residen; =wp';
const place = 'gemeente; plaats; =place; =stad; woonplaats; municipality; =city; =gem; =town';
const other =
  'politie; aangifte; college; police; wederpartij; dader; contact; laatste; update; wijzig; mutatie; deadline; verwacht; geboorte; reactie; birth';

export const fieldWords: Readonly<Record<Field, FieldWords>> = {
  caseNumber: {
    exact: `zaaknummer; zaaknr; zknr; zk nr; ref no; ref number; zaak nr; zaak; zaak id; dossiernummer; dossiernr; dossier; dossier id; doss nr; doss; dosnr; meldingsnummer; meldingnummer; meldingnr; meldingsnr; meldnr;
      meldnummer; melding id; registratienummer; registratienr; regnr; reg nr; registratie id; klachtnummer; klachtnr; kenmerk; zaakkenmerk; ons kenmerk; casenummer;
      casusnummer; casusnr; case number; case no; case nr; case id; case; reference; reference number; ref; ref nr; referentie; referentienummer; report number;
      report id; incidentnummer; incidentnr; uniek nummer; uniek kenmerk; uniek meldnummer; meldingscode; record number; kenmerk bureau; kenmerk melding; uniek id; zaakcode; dossiercode; volgnummer melding; meldingskenmerk; nummer melding;
      file number; complaint number; registration number; identificatie; identificatienummer; nr melding; nr zaak; nr dossier; casus`,
    vague:
      'nr; nummer; no; id; volgnummer; volgnr; number; #; num; code; melding; rij id; idnr; registratie; record id; sleutel',
    rules: [
      {
        all: [
          'zaak; dossier; melding; registratie; klacht; case; incident; casus; file; complaint; report; referentie',
          'nummer; =nr; =no; =id; number; kenmerk; =num; =code; =nrs; =ref',
        ],
        not: 'politie; aangifte; college; proces; telefoon; huis; bsn; wederpartij; postcode; externe; oud; ander; gekoppeld; gerelateerd; massa; hoofd; ouder; police; related; grond; terrein; aard',
      },
    ],
  },
  reportedOn: {
    exact: `datum melding; meldingsdatum; meldingdatum; melddatum; meld datum; datum gemeld; gemeld op; ontvangen; ingekomen; binnengekomen; report date; date reported; reported on; date of report; received; date of complaint; meldings dat; dat melding; dd melding; datum indiening; ingediend op; complaint date; date submitted; submission date; submitted on; reporting date; notification date; datum van melding; datum van de melding;
      melding ontvangen; melding ontvangen op; datum eerste melding; datum melding bij bureau; datum melding bij adv; datum melding binnen; wanneer gemeld; date of notification`,
    vague:
      'datum; date; dag; dat; dd; meld; gemeld; reported; binnen; binnen op; gemeld; wanneer; when; ontvangst; inkomst; datum zaak; datum dossier; datum in; datum binnen; datum eerste contact; opened',
    rules: [
      { all: [dateOrOn, reported], not: `${incident}; ${ended}; ${other}; doorverw`, weight: 2.2 },
      {
        all: [
          date,
          'registr; invoer; inboek; ingeboekt; aangemaakt; geopend; opening; opgenomen; created; entry; entered; opened; aanmaak; inschrijf; =start',
        ],
        not: `${incident}; ${ended}; ${other}`,
        weight: 1.8,
      },
    ],
  },
  incidentOn: {
    exact: `datum voorval; voorvaldatum; datum incident; incidentdatum; datum gebeurtenis; datum van het voorval; wanneer gebeurd; gebeurd op; datum gebeurd; voorgevallen op; datum delict; pleegdatum;
      datum discriminatie; incident date; date of incident; date incident; occurred on; incident on; date of event; event date; wanneer voorval; voorval op; maand voorval;
      maand incident; dat voorval; dd voorval; datum plaatsgevonden; wanneer was het; datum of maand voorval; datum/maand voorval; voorvalmaand; wanneer was het voorval; wanneer plaatsgevonden`,
    vague:
      'voorval; incident; gebeurtenis; datum; date; dag; dat; dd; wanneer; occurred; when; tijdstip voorval; wanneer vond het plaats; datum plaatsvinden',
    rules: [
      {
        all: [`${dateOrOn}; maand; month; moment`, incident],
        not: `${reported.replace('report; ', '').replace('klacht; ', '')}; registr; invoer; ${ended}; politie; aangifte; geboorte; laatste; police`,
        weight: 2.2,
      },
    ],
  },
  kind: {
    exact: `melding/klacht; melding of klacht; klacht of melding; klacht/melding; soort melding; type melding; soort registratie; type registratie; soort zaak; type zaak; meldingstype; meldingsoort; registratievorm;
      kind; report type; type of report; kind of report; m/k; k/m; hulpvraag; verzoek om hulp; melding/verzoek; aard registratie; meldingtype; soort dossier; type dossier; met hulpvraag; report or complaint; complaint or report; registratiesoort; registratietype`,
    vague: 'soort; type; categorie; klacht; melding; vorm; category',
  },
  reporter: {
    exact: `type melder; soort melder; rol melder; hoedanigheid; hoedanigheid melder; melder is; wie meldt; wie meldde; melderrol; rol van melder; positie melder; relatie tot voorval; relatie melder; reporter type;
      type of reporter; role of reporter; reporter role; meldt als; melder type; soort klager; betrokkenheid; betrokkenheid melder; melder (rol); rol bij voorval; categorie melder; meldersoort; gemeld door; wie heeft gemeld; relatie tot slachtoffer; reported by; wie doet melding; melder als; melder (slachtoffer/getuige)`,
    vague: 'melder; rol; relatie; reporter; role; klager; wie; door wie',
    rules: [
      {
        all: ['type; soort; =rol; hoedanig; categorie; role', 'melder; klager; reporter; complainant'],
        not: 'gemeente; plaats; postcode',
      },
    ],
  },
  anonymity: {
    exact: `anoniem; anonimiteit; anonieme melder; melder anoniem; anonieme melding; anonymous; anonymity; anoniem ja nee; wil anoniem blijven; anoniem melder; anoniem gemeld; anonieme klager; blijft anoniem; anon`,
    rules: [{ all: ['anoniem; anonimit; anonym'], not: 'datum; reden; toelichting' }],
  },
  channel: {
    exact: `kanaal; meldkanaal; meldingskanaal; meldwijze; wijze van melden; wijze van melding; wijze melding; meldingswijze; wijze van binnenkomst; wijze binnenkomst; binnengekomen via; ingekomen via; gemeld via; ontvangen via;
      medium; contactwijze; wijze van contact; hoe gemeld; channel; report channel; reporting channel; how reported; reported via; received via; via welk kanaal; ingang; contactkanaal; meldroute; wijze aanmelding; melding via; communicatiekanaal; wijze van ontvangst; route; meldingsroute; instroomkanaal; mode of reporting; method of report; method of reporting`,
    vague:
      'wijze; via; hoe; bin; binnengekomen; contactvorm; bron melding; ingekomen; herkomst melding; bron; instroom; binnenkomst; source',
    rules: [
      {
        all: [
          'kanaal; wijze; =via; =hoe; channel; =how',
          'meld; binnenk; ontv; ingekomen; aanmeld; contact; intake; report; received',
        ],
        not: 'afhand; behandel; datum',
      },
    ],
  },
  homeMunicipality: {
    exact: `woongemeente; gemeente melder; woongemeente melder; gemeente van melder; gemeente woonplaats; gemeente klager; 
      gemeente slachtoffer; ingezetene van; inwoner van; home municipality; municipality of residence; residence; place of residence; municipality of reporter; home town; hometown; woonstad; gemeente inwoner; gemeente van inwoning; town of residence; melder woont in; residence municipality; reporter municipality; municipality reporter; waar woont melder`,
    vague:
      'gemeente; plaats; stad; municipality; city; gem; plaatsnaam; gemeentenaam; naam gemeente; gemeente naam; place; town',
    rules: [
      { all: [place, person], not: 'voorval; incident; code; pleeg; naam melder', weight: 2.4 },
      { all: ['gemeentecode; municipalitycode', person], not: 'voorval; incident; pleeg', weight: 1.8 },
    ],
  },
  incidentMunicipality: {
    exact: `gemeente voorval; pleeggemeente; gemeente incident; voorvalgemeente; incidentgemeente; gemeente van voorval; gemeente gebeurtenis; stad voorval; waar gebeurd;
      gemeente van het voorval; incident municipality; municipality of incident; incident city; city of incident; gemeente delict; locatie gemeente; incident location; location of incident; gemeente waar voorval plaatsvond; municipality incident; waar plaatsgevonden; voorval gemeente; waar was het voorval; waar vond het plaats (gemeente)`,
    vague:
      'gemeente; plaats; stad; municipality; city; locatie; waar; location; gem; plaatsnaam; gemeentenaam; naam gemeente; gemeente naam; place; town; locatie voorval; locatie incident; where',
    rules: [
      {
        all: [
          `${place}; =waar; =where`,
          'voorval; incident; gebeur; pleeg; delict; gedraging; event; =voorv; =inc; plaatsgevonden; discriminatie',
        ],
        not: `${person.replace('slachtoffer; ', '')}; datum; wijk; stadsdeel; aard; code`,
        weight: 2.4,
      },
      { all: ['gemeentecode; municipalitycode', 'voorval; incident; pleeg'], not: person, weight: 1.8 },
    ],
  },
  incidentDistrict: {
    exact: `stadsdeel; wijk; stadsdeel voorval; wijk voorval; stadsdeel incident; wijk incident; deelgemeente; stadsdeel/wijk; wijk/stadsdeel; gebied voorval; district; borough; neighbourhood; incident district; district of incident; stadsgebied; wijknaam; stadsdeelnaam; naam stadsdeel; naam wijk; voorval wijk; gebied/wijk; stadswijk; wijk van het voorval; stadsdeel van het voorval; gebied/stadsdeel; stadsdeel/gebied`,
    vague: 'buurt; gebied; area; buurt/wijk; gebied (rotterdam)',
    rules: [
      {
        all: ['stadsdeel; =wijk; district; deelgemeente; gebied; borough', 'voorval; incident; pleeg; gebeur'],
        not: person,
      },
    ],
  },
  incidentPostcode: {
    exact: `postcode voorval; postcode incident; postcode locatie; postcode plaats voorval; postcode pleegplaats; pc4 voorval; pc6 voorval; pc voorval; pc4 incident; pc6 incident; voorval postcode; incident postcode; postcode of incident; postal code incident; incident pc4; postcode van het voorval; postcode gebeurtenis; pc incident; voorval pc4; voorvalpostcode; incidentpostcode; incident postal code; postal code of incident; zip incident`,
    vague:
      'postcode; pc4; pc6; pc; postcode 4; postcode 6; postcodegebied; zip; zipcode; zip code; postal code; post code; postcode (4 cijfers); pc 4; pc 6; postcode4; postcode6; postcode cijfers; pcode; post code; pc 4 cijfers; 4 cijferige postcode',
    rules: [
      {
        all: [
          'postcode; =pc; =pc4; =pc6; postal; =zip',
          'voorval; incident; pleeg; gebeur; locatie; location; =voorv; =inc',
        ],
        not: person,
      },
    ],
  },
  grounds: {
    exact: `grond; gronden; discriminatiegrond; discriminatiegronden; grond discriminatie; gronden discriminatie; grond van discriminatie; ground; grounds; discrimination ground; discrimination grounds; ground of discrimination; grounds of discrimination;
      hoofdgrond; nevengrond; tweede grond; derde grond; eerste grond; extra grond; overige gronden; bijkomende grond; bijkomende gronden; grond(en); discr grond; discr gronden; discriminatie grond; grondslag; grondslagen; andere grond; extra gronden; second ground; third ground; first ground; wettelijke grond; non discriminatiegrond; gr; dgrond; dgronden; grond (code); primary ground; secondary ground; grond melding; grond klacht; discrgrond`,
    vague:
      'reden; reden discriminatie; waarom; basis; motief; kenmerk discriminatie; discriminatie; persoonskenmerk; discriminatie op basis van; based on; op grond van; reason; protected characteristic; bias',
    rules: [
      {
        all: ['grond; ground'],
        not: 'subgrond; sub; achtergrond; background; detail; toelicht; omschrijving; nader; specif; deelgrond; volgens; aantal; begrond; ongegrond; gegrond; bedrijf; politie; rechts; wettelijkegrondslag; onder',
      },
    ],
  },
  subgrounds: {
    exact: `subgrond; subgronden; sub grond; deelgrond; deelgronden; nadere grond; specificatie grond; grond specificatie; grond detail; detail grond; grond specifiek; subground; sub ground; subgrounds; verbijzondering; subcategorie grond; specifieke grond; nadere specificatie; grond nader; ondergrond; specific ground; grond subcategorie; nadere aanduiding grond`,
    vague: 'specificatie; subcategorie; verfijning; detail; nadere aanduiding',
    rules: [{ all: ['grond; ground', 'sub; deel; specif; nader; detail'], not: 'toelicht; aantal' }],
  },
  domain: {
    exact: `terrein; maatschappelijk terrein; maatsch terrein; maatschappelijk domein; domein; terrein voorval; discriminatieterrein; terrein van discriminatie; area of society; area of life; life domain; levensgebied; domain; sector; leefgebied; terrein melding; mt; maatsch domein; maatschappelijke terrein; maatschappelijke sector; societal domain; social domain; societal area; field of society; maatschappelijkterrein; levensterrein; terrein incident; terr; waar (terrein); beleidsterrein; context voorval; setting`,
    vague:
      'maatschappelijk gebied; maatschappelijk veld; social area; gebied; context; omgeving; waar; branche; area; field',
    rules: [
      {
        all: ['terrein; domein; domain; =sector'],
        not: 'sub; toelicht; omschrijving; email; web; wederpartij; aantal; detail; specif',
      },
    ],
  },
  natures: {
    exact: `aard; aard melding; aard voorval; aard klacht; aard van de melding; aard incident; aard van het voorval; vorm van discriminatie; wijze van discriminatie; wijze van discrimineren; discriminatievorm; uitingsvorm; nature; nature of incident; nature of complaint; form of discrimination;
      type discriminatie; soort discriminatie; soort voorval; type voorval; type incident; soort incident; verschijningsvorm; aard discriminatie; aard van de klacht; aard gedraging; aard van het incident; type of incident; incident type; uiting; nature of the incident; nature of discrimination; kind of incident; aard van discriminatie; voorvaltype; soort gedraging`,
    vague: 'vorm; gedraging; manifestatie; wat; soort; type; gedrag; what; manifestation; form',
    rules: [
      {
        all: ['=aard; =aarden; nature; uitingsvorm; discriminatievorm; verschijningsvorm'],
        not: 'toelicht; omschrijving; nader; signature; sub; aantal',
      },
    ],
  },
  handlings: {
    exact: `afhandeling; klachtbehandeling; kl beh; klachtbeh; behandeling; handeling; wijze van afhandeling; wijze afhandeling; actie; acties; ondernomen acties; ondernomen actie; interventie; interventies; inzet; handling; actions; action taken; actions taken; intervention; vervolgactie; vervolgacties; soort behandeling; type behandeling; afhandelwijze; bijstand; klachtbehandeling adv; afhandelingswijze; aanpak; wijze van behandeling; geboden hulp; behandelwijze; handelingen; activiteit bureau; activiteiten; wat is gedaan; wat gedaan; type of handling; complaint handling; follow up; hulpverlening; verrichte handelingen; dienst verleend; ondernomen stappen; actie bureau; behandelvorm; geboden ondersteuning; verleende bijstand; service provided; wat heeft bureau gedaan; inzet bureau`,
    vague:
      'beh; afh; gedaan; vervolg; hulp; dienstverlening; activiteit; treatment; ondersteuning; action; support; stappen',
    rules: [
      {
        all: ['afhandeling; klachtbehandeling; behandelwijze; interventie; =behandeling; handling'],
        not: `${date}; toelicht; omschrijving; status; result; uitkomst; duur; naam; doorlooptijd; verslag`,
      },
    ],
  },
  referredTo: {
    exact: `doorverwezen naar; verwezen naar; doorverwijzing; verwijzing; verwijzing naar; doorverwijzing naar; referred to; referral; referrals; doorgestuurd naar; doorverwezen aan; verwezen aan; doorverw naar; overgedragen aan; referral to; naar wie doorverwezen; verwijsinstantie; doorgezet naar`,
    vague: 'doorverwezen; verwezen; instantie; referred',
    rules: [
      {
        all: [
          'doorverw; verwez; verwijz; referr; overgedragen; doorgestuurd',
          '=naar; =aan; =to; instantie; organisatie',
        ],
        not: 'datum; toelicht; reden',
      },
    ],
  },
  reportedToPolice: {
    exact: `aangifte; aangifte gedaan; aangifte politie; aangifte bij politie; politie; gemeld bij politie; melding politie; melding bij politie; politiemelding; reported to police; police report; police; aangifte ja nee; bekend bij politie; naar politie; aangifte/melding politie; gemeld politie; ook gemeld bij politie; ook bij politie gemeld; aangifte gedaan bij politie; politie aangifte; police reported`,
    rules: [
      {
        all: ['aangifte; politie; police'],
        not: 'politieke; nummer; nr; datum; date; naam; zaak; doorverw; terrein; regio; toelicht; eenheid; om; agent; contact; kenmerk; grond',
      },
    ],
  },
  status: {
    exact: `status; status melding; status zaak; status dossier; dossierstatus; zaakstatus; open gesloten; open/gesloten; open/dicht; voortgang; case status; state; status klacht; behandelstatus; stand van zaken; open/afgesloten; open or closed; statuscode; afhandelstatus; lopend/afgerond; case state; status afhandeling; status behandeling; fase`,
    vague: 'stand; lopend; afgerond; afgesloten; gesloten; open; closed; afgehandeld; gereed',
    rules: [{ all: ['status'], not: 'verblijf; burger; datum; toelicht; huwelijk; verzend' }],
  },
  closedOn: {
    exact: `datum afgerond; datum afgesloten; datum afsluiting; afsluitdatum; afgesloten op; gesloten op; afgerond op; datum gesloten; datum sluiting; sluitingsdatum; einddatum; eind datum; datum gereed; gereed op; afgehandeld op; datum afgehandeld; datum afhandeling; afhandeldatum; afrondingsdatum; closed on; closing date; date closed; closure date; end date; datum einde; datum afronding; datum klaar; dossier gesloten op; date of closure; eind behandeling; datum sluiten; afhandelingsdatum; date completed`,
    vague: 'afgerond; afgesloten; gesloten; closed; afgehandeld; gereed; klaar; afsluiting; sluiting; einde; eind; end',
    rules: [{ all: [dateOrOn, ended], not: `${other}; ${incident}`, weight: 2.3 }],
  },
  result: {
    exact: `resultaat; uitkomst; result; outcome; eindresultaat; afloop; resultaat behandeling; uitkomst behandeling; uitkomst afhandeling; resultaat afhandeling; results; resultaat klacht; uitslag; resultaat zaak; eindoordeel; conclusie; final result`,
    rules: [{ all: ['resultaat; uitkomst; outcome; afloop; result'], not: 'toelicht; omschrijving; datum; date' }],
  },
  massReport: {
    exact: `massamelding; massameldingen; massa melding; bulkmelding; bulk; mass report; mass; groepsmelding; meldactie; serie; serie melding; campagne; collectieve melding; massameldingsnummer; bulk melding; massamelding nr; massamelding kenmerk; mass reports; bulk report; massa; reeks; clustermelding; cluster; collectief`,
    rules: [{ all: ['massamel; bulk; massreport; massmel'], not: 'toelicht' }],
  },
  external: {
    exact: `extern; externe melding; externe bron; aangeleverd door derden; via derden; derden; extern aangeleverd; cidi; externe aanlevering; external; delivered by third party; external source; third party; aanlevering derden; externe registratie; bron extern; afkomstig van derden; melding van derden; extern geregistreerd; external report`,
    vague: 'bron; herkomst melding; source',
  },
};
