import { entry } from './entry.ts';
import { sources } from './sources.ts';
import type { Anonymity, Channel, CodeList, Kind, PoliceReport, Reporter, Status } from './types.ts';

const { decree, practice } = sources;

/** Whether the reporter only tells, or asks for advice or support. */
export const kindList: CodeList<Kind> = {
  name: 'kinds',
  unknown: null,
  entries: [
    entry(
      'report',
      'Melding',
      'Report',
      practice,
      'meldingen; registratie; alleen melding; signaal; m; melding zonder hulpvraag; alleen registratie; mld; mel.; notification',
    ),
    entry(
      'complaint',
      'Klacht',
      'Complaint',
      practice,
      'klachten; k; verzoek om hulp; hulpvraag; melding met hulpvraag; verzoek om bijstand; kl; klacht met hulpvraag; klachtbehandeling',
    ),
  ],
};

export const reporterList: CodeList<Reporter> = {
  name: 'reporters',
  unknown: null,
  entries: [
    entry(
      'victim',
      'Slachtoffer',
      'Victim',
      practice,
      'zelf; betrokkene; benadeelde; melder zelf; slachtoffers; so; klager; sl; gediscrimineerde; self; melder is slachtoffer; eigen ervaring',
    ),
    entry(
      'witness',
      'Getuige',
      'Witness',
      practice,
      'getuigen; omstander; ooggetuige; toeschouwer; gt; getuige/omstander; bystander',
    ),
    entry(
      'on-behalf',
      'Namens een ander',
      'On behalf of someone',
      practice,
      'namens ander; namens anderen; ouder; voor een ander; familie; familielid; namens slachtoffer; namens; vertegenwoordiger; namens derde; partner; ouder/verzorger; vriend; na',
    ),
    entry(
      'organisation',
      'Organisatie',
      'Organisation',
      practice,
      'instelling; instantie; bedrijf; organisaties; org; org.; organization; vereniging; stichting; professional; belangenorganisatie; namens organisatie',
    ),
  ],
};

/** Besluit, art. 5: fully anonymous, or anonymous to third parties; both exclude investigation and mediation. */
export const anonymityList: CodeList<Anonymity> = {
  name: 'anonymities',
  unknown: null,
  entries: [
    entry(
      'none',
      'Nee',
      'No',
      decree,
      'n; niet anoniem; niet-anoniem; bekend; naam bekend; open; none; neen; false; onwaar; 0; op naam; geen; not anonymous',
    ),
    entry(
      'third-parties',
      'Tegenover derden',
      'To third parties',
      decree,
      'derden; anoniem tegenover derden; tegenover derde; t.o.v. derden; ja, t.o.v. derden; ja, tegenover derden; tov derden; anoniem tov derden; anoniem voor derden; voor derden; gedeeltelijk; deels; deels anoniem; naar derden; voor wederpartij; anoniem voor wederpartij; anoniem t.o.v. derden; td',
    ),
    entry(
      'full',
      'Volledig',
      'Full',
      decree,
      'ja; j; anoniem; volledig anoniem; geheel; geheel anoniem; yes; y; true; waar; 1; compleet; fully anonymous; anonymous; vol.; anonieme melding',
    ),
  ],
};

/** Besluit, art. 7: by post, electronically, by telephone or in person. */
export const channelList: CodeList<Channel> = {
  name: 'channels',
  unknown: null,
  entries: [
    entry(
      'website',
      'Website',
      'Website',
      decree,
      'web; webformulier; site; online; meldformulier; internet; formulier; digitaal; online formulier; www; website-formulier; meldformulier website; digitaal formulier; web formulier; elektronisch; webform; discriminatie.nl',
    ),
    entry('email', 'E-mail', 'E-mail', decree, 'email; mail; e mail; per mail; per e-mail; mailtje; m'),
    entry(
      'phone',
      'Telefoon',
      'Telephone',
      decree,
      'telefonisch; tel; tel.; per telefoon; bellen; gebeld; phone; t; call; telefoontje; belt',
    ),
    entry(
      'in-person',
      'Persoonlijk',
      'In person',
      decree,
      'spreekuur; balie; langs; bezoek; inloop; face to face; f2f; inloopspreekuur; op kantoor; persoonlijk gesprek; aan de balie; bezoek kantoor; live; p',
    ),
    entry('post', 'Post', 'Post', decree, 'brief; per post; schriftelijk; per brief; letter; poststuk; mail (post)'),
    entry(
      'app',
      'App',
      'App',
      practice,
      'whatsapp; meld-app; appje; mobiele app; app-melding; meldapp; what’s app; chat; sms',
    ),
    entry(
      'referred',
      'Doorverwezen',
      'Referred',
      practice,
      'doorverwijzing; via politie; via derden; via andere organisatie; verwezen; via ketenpartner; via adv; via gemeente; via college; politie; doorgestuurd; via partner; overgedragen',
    ),
  ],
};

export const policeReportList: CodeList<PoliceReport> = {
  name: 'policeReports',
  unknown: 'unknown',
  entries: [
    entry(
      'yes',
      'Ja',
      'Yes',
      practice,
      'j; y; true; waar; 1; aangifte; aangifte gedaan; melding bij politie; gemeld; x; wel; aangifte/melding; melding; politie',
    ),
    entry(
      'no',
      'Nee',
      'No',
      practice,
      'n; false; onwaar; 0; geen aangifte; niet; neen; niet gemeld; geen; geen melding',
    ),
    entry('unknown', 'Onbekend', 'Unknown', practice, 'weet niet; niet bekend'),
  ],
};

export const statusList: CodeList<Status> = {
  name: 'statuses',
  unknown: null,
  entries: [
    entry(
      'open',
      'Open',
      'Open',
      practice,
      'lopend; in behandeling; loopt; nieuw; openstaand; nog open; o; actief; in onderzoek; pending; bezig; loopt nog; in beh.; ibh; nog lopend; heropend',
    ),
    entry(
      'closed',
      'Gesloten',
      'Closed',
      practice,
      'afgesloten; afgerond; afgehandeld; dicht; klaar; gereed; g; af; beëindigd; closed case; voltooid; done; gearchiveerd; afg.; afgesl.; afgewikkeld',
    ),
  ],
};

/** For fields that are simply yes or no, such as `external`. */
export const yesNoList: CodeList<'yes' | 'no'> = {
  name: 'yesNo',
  unknown: null,
  entries: [
    entry(
      'yes',
      'Ja',
      'Yes',
      practice,
      'j; y; true; waar; 1; x; extern; externe melding; external; wel; derde; via derde; cidi',
    ),
    entry(
      'no',
      'Nee',
      'No',
      practice,
      'n; false; onwaar; 0; intern; neen; niet; internal; geen; eigen; eigen melding; regulier',
    ),
  ],
};
