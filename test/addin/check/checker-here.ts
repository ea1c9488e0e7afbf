import { createAnswers } from '#addin/check/answers.ts';
import { checkerOf, type Checker } from '#addin/check/index.ts';
import type { Answers, Ask } from '#addin/check/protocol.ts';

/** A checker with its desk in this thread instead of a worker; what passes between them is copied all the same. */
export function checkerHere(): Checker {
  const answerTo = createAnswers();
  return checkerOf(<K extends Ask['kind']>(ask: Extract<Ask, { kind: K }>) =>
    Promise.resolve(structuredClone(answerTo(structuredClone(ask))) as Answers[K]),
  );
}
