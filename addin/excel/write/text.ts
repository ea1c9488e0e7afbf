/**
 * A text that Excel takes as text, whatever it starts with. Excel runs a text that starts with `=`, `+`, `-` or `@` as a
 * formula (CWE-1236) and turns `'` at the start into an invisible mark; a leading apostrophe prevents both and is not
 * shown. A text that looks like a number or a date stays what Excel makes of it.
 */
export function safeText(text: string): string {
  return /^[=+\-@'\t\r\n]/.test(text) ? `'${text}` : text;
}
