import type { ReportSheet, SheetBlock } from '#addin/excel/report/index.ts';
import type { Format } from '#addin/i18n/index.ts';
import type { WgaResponse } from '#shared/api/index.ts';
import { bureauOf, formColumns } from '#shared/codebook/index.ts';
import { valueLabel } from '#shared/counts/index.ts';
import type { ReportTexts } from './texts.ts';

/**
 * The statutory form as a sheet, exact in labels, order and sums; its own words stay Dutch, for it is a Dutch form. What it
 * has no column for stands below it.
 */
export function wgaSheet(form: WgaResponse, t: ReportTexts, format: Format): ReportSheet {
  const { tables, bureau, municipality, year, unplaced, together } = form;
  const place = valueLabel('city', municipality, 'nl');
  const columns = formColumns.map(({ label }) => label);
  const counts = ({ K1, K2, K3, K4, K5 }: WgaResponse['tables'][number]['total']): number[] => [K1, K2, K3, K4, K5];
  return {
    name: `Wga ${place} ${year}`,
    blocks: [
      { kind: 'title', text: 'Registratieformulier discriminatieklachten' },
      { kind: 'subtitle', text: 'Niet openbaar: bevat exacte aantallen. Alleen voor het bureau en deze gemeente.' },
      { kind: 'paragraph', text: `Naam van de antidiscriminatievoorziening: ${bureauOf(bureau).name}` },
      { kind: 'paragraph', text: `Verslag voor de gemeente: ${place}` },
      { kind: 'paragraph', text: `Jaar van registratie: ${year}` },
      ...tables.map(({ number, title, rows, total }): SheetBlock => ({
        kind: 'table',
        id: `table${number}`,
        title: `Tabel ${number}. ${title}`,
        headers: [title, ...columns],
        rows: [...rows.map(({ label, counts: ofRow }) => [label, ...counts(ofRow)]), ['Totaal', ...counts(total)]],
        formats: ['@', ...columns.map(() => '#,##0')],
      })),
      { kind: 'paragraph', text: t.wga.several },
      ...unplacedLines(unplaced, place, t, format).map((text): SheetBlock => ({ kind: 'paragraph', text })),
      ...(together === null
        ? []
        : [
            {
              kind: 'paragraph' as const,
              text: t.wga.together(
                format.number(together.sum),
                format.number(together.twice),
                format.number(together.unique),
              ),
            },
          ]),
      { kind: 'source', text: t.wga.source(form.version, format.moment(form.submittedAt)) },
    ],
  };
}

/** What fell to "unknown", for each kind of it; nothing when every report could be placed. */
function unplacedLines(
  { homeUnknown, incidentUnknown, bothUnknown }: WgaResponse['unplaced'],
  place: string,
  { wga }: ReportTexts,
  format: Format,
): readonly string[] {
  const lines = [
    [homeUnknown, wga.homeUnknown],
    [incidentUnknown, wga.incidentUnknown],
    [bothUnknown, wga.bothUnknown],
  ] as const;
  return lines.flatMap(([count, line]) => (count === 0 ? [] : [line(format.number(count), place)]));
}
