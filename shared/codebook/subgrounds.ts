import { entry } from './entry.ts';
import { sources } from './sources.ts';
import type { CodeList, Ground, Source, Subground, SubgroundCode } from './types.ts';

const { reports, practice } = sources;

const under = (
  parent: Ground,
  number: number,
  nl: string,
  en: string,
  source: Source,
  synonyms: string,
): SubgroundCode => ({ ...entry(`${parent}.${number}`, nl, en, source, synonyms), parent });

/** Sub-grounds with their parents; configurable, and never on the statutory form. */
export const subgroundEntries: readonly SubgroundCode[] = [
  under(
    'G01',
    1,
    'Anti-zwart racisme',
    'Anti-Black racism',
    practice,
    'anti-zwart; antizwart; zwart; zwarte mensen; afro; afro-Nederlands; black; donkere huidskleur',
  ),
  under(
    'G01',
    2,
    'Marokkaans',
    'Moroccan',
    practice,
    'Marokkaanse afkomst; Marokkaanse herkomst; Marokko; Marokkanen; Marokkaan; Marokkaans-Nederlands',
  ),
  under(
    'G01',
    3,
    'Turks',
    'Turkish',
    practice,
    'Turkse afkomst; Turkse herkomst; Turkije; Turken; Turk; Turks-Nederlands',
  ),
  under(
    'G01',
    4,
    'Aziatisch',
    'Asian',
    practice,
    'Aziatische afkomst; Aziatische herkomst; Azië; Aziaten; Chinees; Chinese afkomst; anti-Aziatisch; Indonesisch; Oost-Aziatisch',
  ),
  under(
    'G01',
    5,
    'Roma/Sinti',
    'Roma/Sinti',
    practice,
    'Roma; Sinti; Roma en Sinti; Sinti en Roma; woonwagenbewoners; zigeuner; antiziganisme',
  ),
  under('G06', 1, 'Homo', 'Gay', practice, 'homoseksueel; homo-mannen; homoseksuele man; homoman; gay man; homo (man)'),
  under('G06', 2, 'Lesbisch', 'Lesbian', practice, 'lesbo; lesbienne; lesbische vrouw; homoseksuele vrouw; lesbiennes'),
  under('G06', 3, 'Bi', 'Bisexual', practice, 'biseksueel; bi-seksueel; biseksualiteit; bi+'),
  under(
    'G07',
    1,
    'Transgender',
    'Transgender',
    reports,
    'trans; transgenders; transgender personen; transseksueel; transvrouw; transman; transfobie; transpersoon; genderdysforie',
  ),
  under(
    'G07',
    2,
    'Zwangerschap',
    'Pregnancy',
    reports,
    'zwanger; zwangerschap/moederschap; zwangerschap en moederschap; moederschap; bevalling; zwangerschapsverlof; pregnant; zwangerschapsdiscriminatie',
  ),
  under(
    'G07',
    3,
    'Non-binair',
    'Non-binary',
    practice,
    'nonbinair; non binair; genderqueer; genderneutraal; nonbinary; enby',
  ),
  under('G07', 4, 'Intersekse', 'Intersex', practice, 'inter; interseks; intersekse personen; intersekse conditie'),
  under(
    'G11',
    1,
    'Moslimdiscriminatie',
    'Discrimination of Muslims',
    reports,
    'moslim; moslims; islam; islamitisch; moslimhaat; islamofobie; anti-moslim; antimoslim; muslim; muslims; moslimracisme; anti-moslimracisme; islamophobia; hoofddoek',
  ),
  under('G11', 2, 'Joods geloof', 'Jewish faith', reports, 'jodendom; joodse geloof; judaïsme'),
  under(
    'G11',
    3,
    'Christen',
    'Christian',
    practice,
    'christelijk; christendom; christenen; protestant; katholiek; katholicisme; gereformeerd; rooms-katholiek',
  ),
  under('G11', 4, 'Hindoe', 'Hindu', practice, 'hindoeïsme; hindoes; hindoeïstisch; hinduism'),
  under(
    'G98',
    1,
    'Sociale positie',
    'Social position',
    reports,
    'sociale klasse; klasse; maatschappelijke positie; sociale status; sociale herkomst; klassisme; opleidingsniveau; dakloos; social class',
  ),
  under(
    'G98',
    2,
    'Inkomen',
    'Income',
    reports,
    'vermogen; inkomenspositie; bijstand; armoede; schulden; financiële positie; financiële situatie',
  ),
  under('G98', 3, 'Woonplaats', 'Place of residence', reports, 'postcode; woonadres; postcodediscriminatie; residence'),
  under(
    'G98',
    4,
    'Strafblad',
    'Criminal record',
    reports,
    'strafrechtelijk verleden; justitieel verleden; detentieverleden; detentie; ex-gedetineerde; VOG',
  ),
];

export const subgroundList: CodeList = { name: 'subgrounds', entries: subgroundEntries, unknown: null };

const parents: ReadonlyMap<Subground, Ground> = new Map(subgroundEntries.map(({ code, parent }) => [code, parent]));

/** The ground that a sub-ground counts under, or `null` for a code that does not exist. */
export const parentOf = (subground: Subground): Ground | null => parents.get(subground) ?? null;
