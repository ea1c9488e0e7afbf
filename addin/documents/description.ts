import type { Language } from '#shared/codebook/index.ts';

/** A stretch of text. A blank is filled by hand afterwards: it stands between brackets, highlighted. */
export interface Run {
  readonly text: string;
  readonly isBlank?: boolean;
  readonly isStrong?: boolean;
}

export interface DocumentTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly headers: readonly string[];
  /** As wide as the headers; numbers are already written as people read them. */
  readonly rows: readonly (readonly string[])[];
  /** Columns, from 0, that are aligned at the right. */
  readonly numeric?: readonly number[];
}

export interface DocumentImage {
  readonly kind: 'image';
  readonly caption: string;
  /** What the picture says, for people who do not see it. */
  readonly alt: string;
  readonly png: Uint8Array;
  /** In pixels, at 96 to the inch. */
  readonly width: number;
  readonly height: number;
}

/** A part of a document, from top to bottom. */
export type DocumentBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[]; readonly isTight?: boolean }
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] }
  | { readonly kind: 'contents'; readonly title: string }
  | DocumentTable
  | DocumentImage;

/** What a document says, without how a word processor writes it down. */
export interface DocumentDescription {
  readonly title: string;
  readonly language: Language;
  readonly blocks: readonly DocumentBlock[];
}
