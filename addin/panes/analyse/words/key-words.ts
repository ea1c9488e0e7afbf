import type { Format } from '#addin/i18n/index.ts';
import type { Change, KeyFigures, Rate } from '../figures/key-figures.ts';
import type { AnalyseTexts } from './types.ts';

interface Words {
  readonly t: AnalyseTexts;
  readonly format: Format;
}

/** A difference with its sign: `+125`, `−40` or `0`. */
export const signed = (difference: number, format: Format): string =>
  `${difference > 0 ? '+' : difference < 0 ? '−' : ''}${format.number(Math.abs(difference))}`;

/** What the difference with the year before says, in a few words; also where mass reports make it. */
export function signalOf({ change }: Pick<KeyFigures, 'change'>, { t }: Words): string {
  return change.kind === 'change' ? t.verdict[change.verdict] : t.noChange[change.why];
}

/** How the key figures came about, in sentences. */
export function explanationOf({ change, rate }: KeyFigures, words: Words): readonly string[] {
  return [
    ...(change.kind === 'change' ? explainChange(change, words) : []),
    ...(rate ? [explainRate(rate, words)] : []),
  ];
}

function explainChange({ before, now, least, most, verdict, deviation, mass }: Change, { t, format }: Words): string[] {
  // To a tenth of a percent, outwards: the interval that is said is never narrower than the one that was worked out.
  const asChange = (ratio: number, outwards: (value: number) => number): string => {
    if (ratio === Infinity) return t.unbounded;
    const share = outwards((ratio - 1) * 1000) / 1000;
    return t.lessOrMore(format.share(Math.abs(share)), share < 0);
  };
  return [
    t.explainChange(format.number(before), format.number(now), deviation),
    t.explainInterval(asChange(least, Math.floor), asChange(most, Math.ceil)),
    t.explainVerdict[verdict],
    ...(mass === null ? [] : [t.explainMass(format.number(mass.reports), t.verdict[mass.verdict])]),
  ];
}

const explainRate = ({ reports, inhabitants, verified }: Rate, { t, format }: Words): string =>
  t.explainRate(format.number(reports), format.number(inhabitants), verified);

/** A rate to a tenth. */
export const rateInWords = ({ value }: Rate, format: Format): string => format.number(Math.round(value * 10) / 10);
