import {
  codedFields,
  codeOf,
  listFor,
  normaliseLabel,
  saysUnknown,
  type Code,
  type CodedField,
} from '#shared/codebook/index.ts';

/** The code of a spelling in each coded field that knows it. */
type Spelling = ReadonlyMap<CodedField, string>;

const nowhere: Spelling = new Map();

function* spellingsOf(entry: Code): Generator<string> {
  yield entry.code;
  yield entry.label.nl;
  yield entry.label.en;
  if (entry.modern !== undefined) yield* [entry.modern.nl, entry.modern.en];
  yield* entry.synonyms;
}

function buildSpellings(): Map<string, Map<CodedField, string>> {
  const all = new Map<string, Map<CodedField, string>>();
  for (const field of codedFields) {
    for (const entry of listFor(field).entries) {
      for (const spelling of spellingsOf(entry)) {
        const key = normaliseLabel(spelling);
        const known = all.get(key);
        if (known === undefined) all.set(key, new Map([[field, entry.code]]));
        else if (!known.has(field)) known.set(field, entry.code);
      }
    }
  }
  return all;
}

/** What `onbekend` means in the lists that have a code for it. */
const unknownCodes: readonly (readonly [CodedField, string])[] = codedFields.flatMap((field) => {
  const { unknown } = listFor(field);
  return unknown === null ? [] : [[field, unknown] as const];
});

let spellings: Map<string, Map<CodedField, string>> | null = null;

/**
 * The fields whose code list knows a text, with its code there. For telling columns apart only, since a spelling that
 * several codes of one list share is not left out: values themselves are read with `matchLabel`.
 */
export function fieldsKnowing(text: string): Spelling {
  spellings ??= buildSpellings();
  const known = spellings.get(normaliseLabel(text)) ?? nowhere;
  return saysUnknown(text) ? new Map([...unknownCodes, ...known]) : known;
}

/** The one code of a field that a text spells out in full: a code, a label or a synonym. */
export function certainCode(field: CodedField, text: string): string | null {
  return fieldsKnowing(text).has(field) ? codeOf(listFor(field), text) : null;
}
