import { bureauOf } from '#shared/codebook/index.ts';
import type { Language } from '#shared/codebook/index.ts';
import type { SheetConcern } from '#shared/rules/index.ts';
import { concernTexts } from './concern-texts.ts';

/** What is strange about a sheet, in sentences. */
export function concernSentences(concern: SheetConcern, language: Language): readonly string[] {
  const t = concernTexts[language];
  if (concern.kind === 'other-area') {
    const { outside, located, perhaps } = concern;
    return [t.area(outside, located), ...(perhaps === null ? [] : [t.areaOf(bureauOf(perhaps).name)])];
  }
  const { inYear, dated, year, mostly, mostlyIn } = concern;
  return [t.year(inYear, dated, year), ...(mostlyIn === year ? [] : [t.mostly(mostly, mostlyIn)])];
}
