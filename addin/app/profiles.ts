import { schemaVersion } from '#shared/api/index.ts';
import type { ApiClient } from '#shared/api/index.ts';
import type { BureauId } from '#shared/codebook/index.ts';
import type { Field } from '#shared/registration/index.ts';
import { emptyProfile } from '#shared/sheet/index.ts';
import type { DateOrder, SheetProfile } from '#shared/sheet/index.ts';
import { aboutPerson } from './about-person.ts';

/** One thing that was taught: what a header means, what a word stands for, or how a column writes its dates. */
export type Taught =
  | { readonly kind: 'column'; readonly word: string; readonly meaning: SheetProfile['columns'][string] }
  | { readonly kind: 'label'; readonly field: Field; readonly word: string; readonly meaning: string }
  | { readonly kind: 'date-order'; readonly word: string; readonly meaning: DateOrder };

/** The bureau's profile: the words that its workbooks share. */
export interface Colleagues {
  /** Never rejects: without their words, work goes on. */
  readonly load: () => Promise<SheetProfile>;
  /** Adds what a workbook was taught. Rejects when that did not succeed. */
  readonly add: (profile: SheetProfile) => Promise<void>;
  /** Forgets one word for the whole bureau. Rejects when that did not succeed. */
  readonly forget: (taught: Taught) => Promise<void>;
}

export const noColleagues: Colleagues = {
  load: () => Promise.resolve(emptyProfile),
  add: () => Promise.resolve(),
  forget: () => Promise.resolve(),
};

/** Nobody waits longer than this for the words of colleagues, in milliseconds. */
const patience = 2_000;
/** The server keeps no longer words; nor would anybody type them twice. */
const longestWord = 80;

/** The bureau's profile on the server. */
export function colleaguesOf(
  { profile, saveProfile }: Pick<ApiClient, 'profile' | 'saveProfile'>,
  bureau: BureauId,
): Colleagues {
  const save = async (words: readonly (readonly [Taught, 'keep' | 'forget'])[]): Promise<void> => {
    if (words.length > 0) await saveProfile({ schemaVersion, bureau, taught: requestOf(words) });
  };
  return {
    load: async () => {
      try {
        return (await profile({ signal: AbortSignal.timeout(patience) })).taught;
      } catch {
        return emptyProfile;
      }
    },
    add: (own) =>
      save(
        taughtIn(own)
          .filter(mayLeave)
          .map((taught) => [taught, 'keep']),
      ),
    forget: (taught) => save(mayLeave(taught) ? [[taught, 'forget']] : []),
  };
}

/** Whether a word may leave the workbook: nothing about a person, and no whole sentences. */
const mayLeave = ({ word }: Taught): boolean => word.length <= longestWord && aboutPerson(word) === null;

type Words = Parameters<ApiClient['saveProfile']>[0]['taught'];

function requestOf(words: readonly (readonly [Taught, 'keep' | 'forget'])[]): Words {
  const columns: Words['columns'] = {};
  const labels: Partial<Record<Field, Record<string, string | null>>> = {};
  const dateOrders: Words['dateOrders'] = {};
  for (const [taught, what] of words) {
    const { kind, word } = taught;
    if (kind === 'column') columns[word] = what === 'keep' ? taught.meaning : null;
    else if (kind === 'date-order') dateOrders[word] = what === 'keep' ? taught.meaning : null;
    else (labels[taught.field] ??= {})[word] = what === 'keep' ? taught.meaning : null;
  }
  return { columns, labels, dateOrders };
}

const entriesOf = <V>(record: Readonly<Partial<Record<string, V>>>): [string, V][] =>
  Object.entries(record) as [string, V][];

/** Everything that a profile holds, one by one. */
export function taughtIn({ columns, labels, dateOrders }: SheetProfile): readonly Taught[] {
  return [
    ...entriesOf(columns).map(([word, meaning]): Taught => ({ kind: 'column', word, meaning })),
    ...entriesOf(labels).flatMap(([field, words]) =>
      entriesOf(words).map(([word, meaning]): Taught => ({ kind: 'label', field: field as Field, word, meaning })),
    ),
    ...entriesOf(dateOrders).map(([word, meaning]): Taught => ({ kind: 'date-order', word, meaning })),
  ];
}

const without = <V>(record: Readonly<Record<string, V>>, word: string): Record<string, V> =>
  Object.fromEntries(Object.entries(record).filter(([one]) => one !== word));

/** The profile with one thing taught, or taught anew. */
export function withTaught(profile: SheetProfile, taught: Taught): SheetProfile {
  const { word } = taught;
  switch (taught.kind) {
    case 'column':
      return { ...profile, columns: { ...profile.columns, [word]: taught.meaning } };
    case 'label': {
      const words = { ...profile.labels[taught.field], [word]: taught.meaning };
      return { ...profile, labels: { ...profile.labels, [taught.field]: words } };
    }
    case 'date-order':
      return { ...profile, dateOrders: { ...profile.dateOrders, [word]: taught.meaning } };
  }
}

/** The profile with one thing forgotten. */
export function withoutTaught(profile: SheetProfile, taught: Taught): SheetProfile {
  const { word } = taught;
  switch (taught.kind) {
    case 'column':
      return { ...profile, columns: without(profile.columns, word) };
    case 'label': {
      const words = without(profile.labels[taught.field] ?? {}, word);
      return { ...profile, labels: { ...profile.labels, [taught.field]: words } };
    }
    case 'date-order':
      return { ...profile, dateOrders: without(profile.dateOrders, word) };
  }
}

/** What a workbook knows with the help of colleagues; its own answers win. */
export const withColleagues = (theirs: SheetProfile, own: SheetProfile): SheetProfile =>
  taughtIn(own).reduce(withTaught, theirs);
