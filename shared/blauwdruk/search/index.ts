import { normaliseLabel, type Language, type Text } from '#shared/codebook/index.ts';
import { citer } from '../citations.ts';
import type { Act, GlossaryEntry, Phase, Playbook, Reference, Route, Step } from '../schema.ts';
import { createAsk, has } from './ask.ts';

/** The parts of a playbook in which every word of a query occurs. A phase has only the steps that were found. */
export interface Found {
  readonly routes: readonly Route[];
  readonly phases: readonly Phase[];
  readonly acts: readonly Act[];
  readonly glossary: readonly GlossaryEntry[];
  /** What to highlight, normalised; empty without a query. */
  readonly words: readonly string[];
}

/** Finds parts of the playbook by words of their text, their keywords and their sources; an empty query finds all. */
export type Search = (query: string) => Found;

/**
 * Prepares searching a playbook in one language. Case, accents and a slip of the finger do not matter, a part of a word
 * is enough, and words that mean the same are found too.
 */
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

  const parts = [...routes, ...phases.flatMap(({ steps }) => steps), ...acts, ...glossary];
  const ask = createAsk([...parts.map((part) => part.words), ...phases.map(({ title }) => title)], playbook.synonyms);

  return (query) => {
    const asked = ask(query);
    const holds = (text: string): boolean => asked.every((words) => words.some((word) => has(text, word)));
    return {
      words: asked.flat(),
      routes: routes.filter((one) => holds(one.words)).map(({ route }) => route),
      phases: phases.flatMap(({ phase, title, steps }) => {
        const found = holds(title) ? phase.steps : steps.filter((one) => holds(one.words)).map(({ step }) => step);
        return found.length > 0 ? [{ ...phase, steps: found }] : [];
      }),
      acts: acts.filter((one) => holds(one.words)).map(({ act }) => act),
      glossary: glossary.filter((one) => holds(one.words)).map(({ entry }) => entry),
    };
  };
}

const searchable = (texts: readonly (string | undefined)[]): string =>
  texts.map((text) => normaliseLabel(text ?? '')).join(' ');

export { highlight, type Piece } from './highlight.ts';
