import { createDesk } from './desk.ts';
import type { Answers, Ask, Envelope, Reply } from './protocol.ts';

const desk = createDesk();

function answerTo(ask: Ask): Answers[Ask['kind']] {
  switch (ask.kind) {
    case 'open':
      desk.open(ask.view);
      return null;
    case 'rows':
      desk.addRows(ask.sheet, ask.values);
      return null;
    case 'edit':
      return desk.edit(ask.edits);
    case 'check':
      return desk.check(ask.request);
    case 'to-submit':
      return desk.toSubmit();
    case 'reading-at':
      return desk.readingAt(ask.cell);
    case 'place-of':
      return desk.placeOf(ask.caseNumber);
  }
}

function replyTo({ id, ask }: Envelope): Reply {
  try {
    return { id, ok: true, answer: answerTo(ask) };
  } catch {
    return { id, ok: false };
  }
}

self.onmessage = ({ data }: MessageEvent<Envelope>) => self.postMessage(replyTo(data));
