import type { Finding, GroupedFindings } from '#shared/rules/index.ts';
import { createDesk } from './desk.ts';
import type { Answers, Ask, CheckAnswer, FindingsPart } from './protocol.ts';

/** Findings handed over at a time. */
const findingsPerPart = 1_000;

const none: readonly Finding[] = [];

/** Hands findings over in parts, and only those that the other side does not have. */
function handingOver() {
  let had: readonly (readonly Finding[])[] = [];
  let waiting: { readonly reading: number; readonly findings: readonly Finding[] }[] = [];
  return {
    start: ({ readings }: GroupedFindings): void => {
      const known = [...had];
      // What was waiting and never asked for is not had.
      for (const { reading } of waiting) known[reading] = none;
      waiting = readings.flatMap((findings, reading) => {
        const before = known[reading] ?? none;
        return findings === before || findings.length + before.length === 0 ? [] : [{ reading, findings }];
      });
      had = readings;
    },
    next: (): FindingsPart => {
      let size = 0;
      let count = 0;
      while (count < waiting.length && size < findingsPerPart) size += waiting[count++]?.findings.length ?? 0;
      return { changed: waiting.splice(0, count), more: waiting.length > 0 };
    },
    forget: (): void => {
      had = [];
      waiting = [];
    },
  };
}

/** A desk that answers the screen's questions. */
export function createAnswers(): (ask: Ask) => Answers[Ask['kind']] {
  const desk = createDesk();
  const outbox = handingOver();
  const check = (request: Extract<Ask, { kind: 'check' }>['request']): CheckAnswer => {
    const { summary, findings } = desk.check(request);
    outbox.start(findings);
    return { summary, readings: findings.readings.length, sheetFindings: findings.sheet, part: outbox.next() };
  };
  return (ask) => {
    switch (ask.kind) {
      case 'open':
        desk.open(ask.view);
        outbox.forget();
        return null;
      case 'rows':
        desk.addRows(ask.sheet, ask.values);
        return null;
      case 'edit':
        return desk.edit(ask.edits);
      case 'check':
        return check(ask.request);
      case 'more-findings':
        return outbox.next();
      case 'to-submit':
        return desk.toSubmit();
      case 'reading-at':
        return desk.readingAt(ask.cell);
      case 'place-of':
        return desk.placeOf(ask.caseNumber);
      case 'cases':
        return desk.cases();
    }
  };
}
