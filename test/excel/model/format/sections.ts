/** One piece of a number format. */
export type Token =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'digit'; readonly placeholder: '0' | '#' | '?' }
  | { readonly kind: 'point' | 'comma' | 'percent' | 'text' | 'general' | 'ampm' }
  | { readonly kind: 'exponent'; readonly plus: boolean }
  /** `yyyy`, `mmmm`, `dd`, `h`, `[h]`, `.000` after seconds */
  | { readonly kind: 'date'; readonly code: string }
  | { readonly kind: 'elapsed'; readonly unit: 'h' | 'm' | 's' };

export interface Section {
  readonly tokens: readonly Token[];
  /** `[>=100]` and such */
  readonly condition: { readonly operator: string; readonly limit: number } | null;
  /** Dutch or English month names forced by `[$-413]` or `[$-409]`. */
  readonly language: 'nl' | 'en' | null;
}

const parsed = new Map<string, readonly Section[]>();

/** Reads a number format into its sections; formats repeat, so each is read once. */
export function sectionsOf(format: string): readonly Section[] {
  let sections = parsed.get(format);
  if (!sections) {
    sections = splitSections(format).map(readSection);
    parsed.set(format, sections);
  }
  return sections;
}

/** Whether a number in this format shows as a date or a time. */
export function isDateFormat(format: string): boolean {
  return isDateSection(sectionsOf(format)[0]);
}

export function isDateSection(section: Section | undefined): boolean {
  return section?.tokens.some(({ kind }) => kind === 'date' || kind === 'elapsed' || kind === 'ampm') ?? false;
}

function splitSections(format: string): string[] {
  const pieces = format.match(/"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]?|;|[^"\\_*[;]+/g) ?? [];
  const sections: string[] = [];
  let section = '';
  for (const piece of pieces) {
    if (piece === ';') {
      sections.push(section);
      section = '';
    } else section += piece;
  }
  return [...sections, section];
}

const pattern =
  /"([^"]*)"?|\\(.)|_.|\*.|\[([^\]]*)\]|General|Standaard|AM\/PM|A\/P|E([+-])|y+|m+|d+|h+|s+(?:\.0+)?|[0#?.,%@]|./giu;

function readSection(source: string): Section {
  const tokens: Token[] = [];
  let condition: Section['condition'] = null;
  let language: Section['language'] = null;
  for (const match of source.matchAll(pattern)) {
    const [piece, quoted, escaped, bracket, sign] = match;
    if (quoted !== undefined || escaped !== undefined) tokens.push({ kind: 'literal', text: quoted ?? escaped ?? '' });
    else if (bracket !== undefined) {
      const test = /^(<=|>=|<>|<|>|=)(-?[\d.]+)$/.exec(bracket);
      if (test) condition = { operator: test[1] ?? '', limit: Number(test[2]) };
      else if (/^\$-[0-9a-f]*413/i.test(bracket)) language = 'nl';
      else if (/^\$-[0-9a-f]*409/i.test(bracket)) language = 'en';
      else if (/^h+$|^m+$|^s+$/i.test(bracket)) tokens.push(elapsed(bracket));
      else if (bracket.startsWith('$')) tokens.push({ kind: 'literal', text: /^\$([^-]*)/.exec(bracket)?.[1] ?? '' });
    } else tokens.push(...readPiece(piece, sign));
  }
  return { tokens: minutes(tokens), condition, language };
}

function readPiece(piece: string, sign: string | undefined): Token[] {
  if (piece.startsWith('_')) return [{ kind: 'literal', text: ' ' }];
  if (piece.startsWith('*') && piece.length > 1) return [];
  if (sign !== undefined) return [{ kind: 'exponent', plus: sign === '+' }];
  if (/^(general|standaard)$/i.test(piece)) return [{ kind: 'general' }];
  if (/^(AM\/PM|A\/P)$/i.test(piece)) return [{ kind: 'ampm' }];
  if (piece === '0' || piece === '#' || piece === '?') return [{ kind: 'digit', placeholder: piece }];
  const simple = ({ '.': 'point', ',': 'comma', '%': 'percent', '@': 'text' } as const)[piece];
  if (simple) return [{ kind: simple }];
  if (/^[ymdhs]/i.test(piece)) return [{ kind: 'date', code: piece.toLowerCase() }];
  return [{ kind: 'literal', text: piece }];
}

function elapsed(bracket: string): Token {
  const unit = bracket[0]?.toLowerCase();
  return { kind: 'elapsed', unit: unit === 'h' ? 'h' : unit === 'm' ? 'm' : 's' };
}

/** `m` means minutes right after hours or right before seconds; written `n` from here on. */
function minutes(tokens: readonly Token[]): Token[] {
  const times = tokens.filter(({ kind }) => kind === 'date' || kind === 'elapsed');
  const isTime = (token: Token | undefined, letter: string): boolean =>
    (token?.kind === 'date' && token.code.startsWith(letter)) || (token?.kind === 'elapsed' && token.unit === letter);
  return tokens.map((token) => {
    if (token.kind !== 'date' || !/^mm?$/.test(token.code)) return token;
    const at = times.indexOf(token);
    const minute = isTime(times[at - 1], 'h') || isTime(times[at + 1], 's');
    return minute ? { kind: 'date', code: token.code.replaceAll('m', 'n') } : token;
  });
}
