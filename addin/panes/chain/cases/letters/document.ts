import type { DocumentBlock, DocumentDescription, Run } from '#addin/documents/index.ts';
import type { Letter, LetterBlock } from '#shared/blauwdruk/index.ts';
import type { Language } from '#shared/codebook/index.ts';

const plain = (runs: readonly Run[]): string =>
  runs.map(({ text, isBlank }) => (isBlank ? `[${text}]` : text)).join('');

/** A letter as a document: its subject is the title, facts stand close together, items make one list. */
export function letterDocument({ subject, blocks }: Letter, language: Language): DocumentDescription {
  const made: DocumentBlock[] = [];
  blocks.forEach((block, at) => {
    const last = made.at(-1);
    if (block.kind === 'item' && last?.kind === 'list') {
      made[made.length - 1] = { ...last, items: [...last.items, block.runs] };
    } else made.push(blockOf(block, blocks[at + 1]));
  });
  return { title: plain(subject), language, blocks: made };
}

function blockOf({ kind, runs }: LetterBlock, next: LetterBlock | undefined): DocumentBlock {
  switch (kind) {
    case 'heading':
      return { kind: 'heading', level: 1, text: plain(runs) };
    case 'item':
      return { kind: 'list', items: [runs] };
    case 'fact':
      return { kind: 'paragraph', runs, isTight: next?.kind === 'fact' };
    case 'paragraph':
      return { kind: 'paragraph', runs };
  }
}
