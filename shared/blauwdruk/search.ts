import { normaliseLabel, type Language, type Text } from '#shared/codebook/index.ts';
import { citer } from './playbook.ts';
import type { Act, GlossaryEntry, Phase, Playbook, Reference, Route, Step } from './schema.ts';

/** The parts of a playbook in which every word of a query occurs. A phase has only the steps that were found. */
export interface Found {
  readonly routes: readonly Route[];
  readonly phases: readonly Phase[];
  readonly acts: readonly Act[];
  readonly glossary: readonly GlossaryEntry[];
}

/** Finds parts of the playbook by words of their text, their keywords and their sources; an empty query finds all. */
export type Search = (query: string) => Found;

/** Prepares searching a playbook in one language. Case and accents do not matter; a part of a word is enough. */
export function createSearch(playbook: Playbook, language: Language): Search {
  const cite = citer(playbook);
  const words = (parts: { texts: readonly (Text | undefined)[]; words?: readonly string[] | undefined }) =>
    searchable([...parts.texts.map((text) => text?.[language]), ...(parts.words ?? [])]);
  const citations = (sources: readonly Reference[]) =>
    cite(sources).flatMap(({ short, citation }) => [short, citation]);

  const stepWords = ({ text, note, onlyIf, acts, limits = [], term, keywords = [], sources }: Step) => {
    const all = [...playbook.acts.filter(({ id }) => acts?.includes(id)).flatMap((act) => act.limits), ...limits];
    return words({
      texts: [text, note, onlyIf, term?.text, term?.note, ...all.map(({ reason }) => reason)],
      words: [...keywords, ...citations(sources)],
    });
  };
  const routes = playbook.routes.map((route) => ({
    route,
    words: words({
      texts: [route.title, route.summary, ...(route.maybe ?? []).map(({ onlyIf }) => onlyIf)],
      words: [...(route.keywords ?? []), ...citations(route.sources)],
    }),
  }));
  const phases = playbook.phases.map((phase) => ({
    phase,
    title: words({ texts: [phase.title] }),
    steps: phase.steps.map((step) => ({ step, words: stepWords(step) })),
  }));
  const acts = playbook.acts.map((act) => ({
    act,
    words: words({
      texts: [act.title, ...act.limits.map(({ reason }) => reason)],
      words: act.limits.flatMap(({ sources }) => citations(sources)),
    }),
  }));
  const glossary = playbook.glossary.map((entry) => ({
    entry,
    words: words({ texts: [entry.term, entry.meaning], words: citations(entry.sources) }),
  }));

  return (query) => {
    const asked = searchable([query]).split(' ');
    const has = (text: string) => asked.every((word) => text.includes(word));
    return {
      routes: routes.filter((one) => has(one.words)).map(({ route }) => route),
      phases: phases.flatMap(({ phase, title, steps }) => {
        const found = has(title) ? phase.steps : steps.filter((one) => has(one.words)).map(({ step }) => step);
        return found.length > 0 ? [{ ...phase, steps: found }] : [];
      }),
      acts: acts.filter((one) => has(one.words)).map(({ act }) => act),
      glossary: glossary.filter((one) => has(one.words)).map(({ entry }) => entry),
    };
  };
}

const searchable = (texts: readonly (string | undefined)[]): string =>
  texts.map((text) => normaliseLabel(text ?? '')).join(' ');
