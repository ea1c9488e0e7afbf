/** Something keeps Meldbeeld from starting; the message is one Dutch sentence for the person at the keyboard. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
