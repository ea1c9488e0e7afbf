import type { Area } from '#shared/sheet/index.ts';

/** A response may hold 5 MB; 2 MB leaves room for the names around the values (`Resource limits`, Office Add-ins documentation). */
export const chunkBytes = 2_000_000;

/** Some consecutive rows of a sheet; from 0. */
export interface Band {
  readonly top: number;
  readonly rows: number;
}

/** The rows that hold anything, as bands; bands closer than `gap` empty rows become one, so that there are few of them. */
export function bandsOf(areas: readonly Area[], gap = 50): readonly Band[] {
  const sorted = [...areas].sort((a, b) => a.top - b.top);
  const bands: Band[] = [];
  for (const { top, rows } of sorted) {
    const last = bands.at(-1);
    if (last !== undefined && top <= last.top + last.rows + gap) {
      bands[bands.length - 1] = { top: last.top, rows: Math.max(last.rows, top + rows - last.top) };
    } else {
      bands.push({ top, rows });
    }
  }
  return bands;
}

/** Cuts bands into pieces of at most `rowsPerPiece` rows. */
export function piecesOf(bands: readonly Band[], rowsPerPiece: number): readonly Band[] {
  return bands.flatMap(({ top, rows }) =>
    Array.from({ length: Math.ceil(rows / rowsPerPiece) }, (_, index) => ({
      top: top + index * rowsPerPiece,
      rows: Math.min(rowsPerPiece, rows - index * rowsPerPiece),
    })),
  );
}

/** How many rows fit in a piece of so many bytes, given the bytes that a row took so far. At least one. */
export function rowsThatFit(bytesPerRow: number, bytes = chunkBytes): number {
  return Math.max(1, Math.floor(bytes / Math.max(1, bytesPerRow)));
}

/** Roughly the bytes that values take in a response. */
export function bytesOf(values: readonly (readonly unknown[])[]): number {
  let bytes = 0;
  for (const row of values) {
    bytes += 2;
    // Text can take up to three bytes a character and is quoted; numbers and dates are short.
    for (const value of row) bytes += typeof value === 'string' ? value.length * 2 + 3 : 12;
  }
  return bytes;
}
