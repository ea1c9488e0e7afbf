export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The most characters (UTF-16 units) that a cell holds. */
export const longestCellText = 32_767;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A literal `_x0041_` would be read as `A`, so its underscore is escaped first. */
const looksEscaped = /_(?=x[0-9a-fA-F]{4}_)/g;

/** Characters that XML 1.0 cannot hold, lone surrogates, and the carriage return, which every XML reader turns into a line feed. */
const unwritable =
  // eslint-disable-next-line no-control-regex -- these are the characters to escape
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text as the content of an element that Excel reads as ST_Xstring (ECMA-376 part 1, 22.9.2.19). */
export function escapeText(text: string): string {
  return text
    .replace(looksEscaped, '_x005F_')
    .replace(unwritable, asHexadecimal)
    .replace(/[&<>"]/g, markup);
}

/** Text as an attribute of that type: white space that an XML reader would change into blanks is escaped too. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/[\t\n]/g, asHexadecimal);
}

/** Text cut to what a cell can hold, never in the middle of a character, with `…` to show it. */
export function fittingText(text: string): string {
  if (text.length <= longestCellText) return text;
  return `${text.slice(0, longestCellText - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

function asHexadecimal(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

function markup(character: string): string {
  return entities[character] ?? character;
}
