import { createAnswers } from './answers.ts';
import type { Envelope, Reply } from './protocol.ts';

const answerTo = createAnswers();

function replyTo({ id, ask }: Envelope): Reply {
  try {
    return { id, ok: true, answer: answerTo(ask) };
  } catch {
    return { id, ok: false };
  }
}

self.onmessage = ({ data }: MessageEvent<Envelope>) => self.postMessage(replyTo(data));
