import { entry } from './entry.ts';
import { sources } from './sources.ts';
import type { Code, CodeList, Nature } from './types.ts';

const { form, practice } = sources;

const entries: readonly Code<Nature>[] = [
  entry(
    'A01',
    'Omstreden behandeling',
    'Disputed treatment',
    form,
    `ongelijke behandeling; weigering; uitsluiting; ongelijke beloning; omstr. behandeling; omstreden beh.; omstr. beh.; omstreden; achterstelling;
    benadeling; afwijzing; ontslag; geweigerd; uitgesloten; ongelijk behandeld; anders behandeld; onderscheid; direct onderscheid; indirect onderscheid;
    uitsluiting/weigering; omstreden behandeling/uitsluiting; deurweigering; unequal treatment; exclusion; refusal; unequal pay; contested treatment;
    weigeren; uitsluiten; omstreden behandelingen; etnisch profileren; profilering`,
  ),
  entry(
    'A02',
    'Vijandige bejegening',
    'Hostile treatment',
    form,
    `belediging; uitschelden; pesten; bespuwen; vijandige bejeg.; vijandig; vb; bejegening; schelden; scheldpartij; spugen; bespugen; haatzaaien; intimidatie;
    discriminerende opmerking; discriminerende bejegening; kwetsende opmerkingen; opmerking; opmerkingen; belediging/uitschelden; verbaal; verbale agressie;
    verbaal geweld; uitgescholden; gepest; beledigd; beledigen; naroepen; nageroepen; treiteren; grievende uitlating; discriminerende uitlating; uitlating;
    insult; bullying; hostile; harassment; verbal abuse; hate speech; groepsbelediging; vijandige behandeling; pesterij; pesterijen;
    vernedering; roddelen`,
  ),
  entry(
    'A03',
    'Geweld',
    'Violence',
    form,
    `mishandeling; duwen; slaan; fysiek geweld; lichamelijk geweld; schoppen; geslagen; mishandeld; fysieke agressie; vechtpartij; vechten; aanranding;
    physical violence; assault; gew.; gewelddadig; openlijke geweldpleging; geweldpleging`,
  ),
  entry(
    'A04',
    'Bedreiging',
    'Threat',
    form,
    `dreigen; dreiging; bedreigingen; bedreigd; doodsbedreiging; doodsbedreigingen; threats; bedr.; dreigbrief; doodsdreiging; bedreigen; threatening;
    bedreiging met geweld; dreigen met geweld; dreiging met geweld`,
  ),
  entry(
    'A05',
    'Vernieling/bekladding',
    'Damage/graffiti',
    practice,
    `vernieling; bekladding; vandalisme; graffiti; vernielen; bekladden; brandstichting; vernielingen; bekladdingen; stickers; sticker; damage; vandalism;
    vernieling en bekladding; bekladding/vernieling; hakenkruis; beschadiging; leuzen; grafschennis`,
  ),
  entry(
    'A98',
    'Overig',
    'Other',
    form,
    'overige; anders; andere; overige aard; anders, nl.; anders namelijk; other nature; diversen',
  ),
  entry('A99', 'Onbekend', 'Unknown', form, 'aard onbekend; unknown nature; onbekende aard; aard niet bekend'),
];

/** Nature of the incident (aard); `A05` is a bureau extension that counts as `A98` on the statutory form. */
export const natureList: CodeList<Nature> = { name: 'natures', entries, unknown: 'A99' };

/** The code under which a nature counts on the statutory form. */
export const formNature = (nature: Nature): Exclude<Nature, 'A05'> => (nature === 'A05' ? 'A98' : nature);
