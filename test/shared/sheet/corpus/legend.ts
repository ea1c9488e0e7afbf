import type { CellValue, SheetView } from '#shared/sheet/index.ts';
import type { Variant } from './variant.ts';
import { labelsEn, labelsNl, signs } from './words.ts';

const headings = {
  nl: { grounds: 'Grond', domain: 'Terrein', natures: 'Aard' },
  en: { grounds: 'Ground', domain: 'Domain', natures: 'Nature' },
} as const;

type Line = readonly [list: string, sign: string, label: string];

function linesOf({ language }: Variant): readonly (readonly Line[])[] {
  const labels = language === 'nl' ? labelsNl : labelsEn;
  return (['grounds', 'domain', 'natures'] as const).map((field) =>
    Object.entries(labels[field] ?? {}).map(([code, words]): Line => [
      headings[language][field],
      signs[field][code] ?? code,
      words[0] ?? code,
    ]),
  );
}

/** The sheet that explains a bureau's abbreviations, in one of the ways in which bureaus write it. */
export function legendSheets(variant: Variant): SheetView[] {
  const lists = linesOf(variant);
  const values: CellValue[][] = [];
  if (variant.legend === 'one-list') {
    values.push(['Lijst', 'Code', 'Betekenis'], ...lists.flat().map((line) => [...line]));
  } else if (variant.legend === 'one-cell') {
    for (const list of lists)
      values.push([list[0]?.[0] ?? ''], ...list.map(([, sign, label]) => [`${sign} = ${label}`]), []);
  } else if (variant.legend === 'label-first') {
    for (const list of lists)
      values.push([list[0]?.[0] ?? '', 'Code'], ...list.map(([, sign, label]) => [label, sign]), []);
  } else {
    const longest = Math.max(...lists.map((list) => list.length));
    values.push(
      ['Legenda'],
      [],
      lists.flatMap((list) => ['Code', list[0]?.[0] ?? '', null]),
    );
    for (let row = 0; row < longest; row += 1)
      values.push(lists.flatMap((list) => [list[row]?.[1] ?? null, list[row]?.[2] ?? null, null]));
  }
  return [
    {
      name: 'Legenda',
      visible: true,
      top: 0,
      left: 0,
      values,
      tables: [],
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    },
  ];
}
