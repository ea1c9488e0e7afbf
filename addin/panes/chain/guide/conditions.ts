import { fieldTitle } from '#addin/i18n/fields.ts';
import type { Format } from '#addin/i18n/index.ts';
import type { Condition } from '#shared/blauwdruk/index.ts';
import type { Field } from '#shared/registration/index.ts';
import { partTexts } from '../parts/texts.ts';
import { codeLabel } from '../words.ts';
import { guideTexts } from './texts.ts';

/** The field of a registration that each key of a condition asks for. */
const fieldOf = {
  grounds: 'grounds',
  domains: 'domain',
  natures: 'natures',
  kinds: 'kind',
  anonymity: 'anonymity',
  reporters: 'reporter',
  channels: 'channel',
  reportedToPolice: 'reportedToPolice',
  place: 'incidentMunicipality',
} as const satisfies Partial<Record<keyof Condition, Field>>;
const keys = Object.keys(fieldOf) as readonly (keyof typeof fieldOf)[];

/**
 * When something applies, a line per way in which it does: `Aard: Geweld of Bedreiging · Terrein: Huisvesting`.
 * Within a line everything must hold.
 */
export function conditionsInWords(trigger: readonly Condition[], format: Format): readonly string[] {
  const { language } = format;
  const t = guideTexts[language];
  const { place } = partTexts[language];
  const codes = (field: Field, list: readonly string[]): string =>
    format.choice(
      list.map((code) => (field === 'incidentMunicipality' ? (place[code] ?? code) : codeLabel(field, code, language))),
    );
  return trigger.map((condition) => {
    const parts = keys.flatMap((key) => {
      const list = condition[key];
      return list ? [`${fieldTitle(fieldOf[key], language)}: ${codes(fieldOf[key], list)}`] : [];
    });
    if (condition.onlyGrounds) parts.push(t.onlyGrounds(codes('grounds', condition.onlyGrounds)));
    if (condition.incidentBefore) parts.push(t.incidentBefore(format.date(condition.incidentBefore)));
    return parts.join(' · ');
  });
}
