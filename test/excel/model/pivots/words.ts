import type { Locale } from '../format/index.ts';
import type { SumKind } from './pivot.ts';

/** Texts that Excel itself puts into a PivotTable, in its own language. */
export interface PivotWords {
  readonly rowLabels: string;
  readonly columnLabels: string;
  readonly grandTotal: string;
  readonly total: (item: string) => string;
  readonly blank: string;
  readonly all: string;
  readonly several: string;
  readonly of: (kind: SumKind, field: string) => string;
}

const dutchKinds = { Sum: 'Som', Count: 'Aantal', Average: 'Gemiddelde', Max: 'Max', Min: 'Min' } as const;

export const pivotWords: Readonly<Record<Locale, PivotWords>> = {
  'nl-NL': {
    rowLabels: 'Rijlabels',
    columnLabels: 'Kolomlabels',
    grandTotal: 'Eindtotaal',
    total: (item) => `Totaal ${item}`,
    blank: '(leeg)',
    all: '(Alle)',
    several: '(Meerdere items)',
    of: (kind, field) => `${dutchKinds[kind]} van ${field}`,
  },
  'en-US': {
    rowLabels: 'Row Labels',
    columnLabels: 'Column Labels',
    grandTotal: 'Grand Total',
    total: (item) => `${item} Total`,
    blank: '(blank)',
    all: '(All)',
    several: '(Multiple Items)',
    of: (kind, field) => `${kind} of ${field}`,
  },
};
