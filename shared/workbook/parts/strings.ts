import { namespaces } from './namespaces.ts';
import { TextBytes } from './bytes.ts';
import { declaration, escapeText, fittingText } from './xml.ts';

/** The texts of a workbook, each stored once. */
export class SharedStrings {
  readonly #indexes = new Map<string, number>();
  #uses = 0;

  /** The index of a text; text that is too long for a cell is cut, see `fittingText`. */
  indexOf(text: string): number {
    const fitting = fittingText(text);
    this.#uses += 1;
    const known = this.#indexes.get(fitting);
    if (known !== undefined) return known;
    const index = this.#indexes.size;
    this.#indexes.set(fitting, index);
    return index;
  }

  bytes(): Uint8Array {
    const xml = new TextBytes();
    xml.write(
      `${declaration}<sst xmlns="${namespaces.main}" count="${this.#uses}" uniqueCount="${this.#indexes.size}">`,
    );
    for (const text of this.#indexes.keys()) {
      const space = /^\s|\s$|[\t\n]| {2}/.test(text) ? ' xml:space="preserve"' : '';
      xml.write(`<si><t${space}>${escapeText(text)}</t></si>`);
    }
    xml.write('</sst>');
    return xml.bytes();
  }
}
