import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { docxOf, type DocumentDescription } from '#addin/documents/index.ts';

const pixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);

const report: DocumentDescription = {
  title: 'Jaarverslag',
  language: 'nl',
  blocks: [
    { kind: 'contents', title: 'Inhoud' },
    { kind: 'heading', level: 1, text: 'Meldingen' },
    {
      kind: 'paragraph',
      runs: [{ text: 'Beste ' }, { text: 'naam van de melder', isBlank: true }, { text: ' & co <x>' }],
    },
    { kind: 'heading', level: 2, text: 'Per grond' },
    { kind: 'table', caption: 'Gronden', headers: ['Grond', 'Aantal'], rows: [['Herkomst', '1.212']], numeric: [1] },
    { kind: 'image', caption: 'Verloop', alt: 'Een lijn die stijgt.', png: pixel, width: 100, height: 50 },
    { kind: 'list', items: [[{ text: 'Ten eerste' }]] },
  ],
};

async function partsOf(description: DocumentDescription): Promise<(name: string) => string> {
  const files = unzipSync(await docxOf(description));
  return (name) => strFromU8(files[name] ?? new Uint8Array());
}

describe('a Word document', () => {
  test('has real headings, a title and a table of contents of them', async () => {
    const body = (await partsOf(report))('word/document.xml');
    expect(body).toMatch(/<w:pStyle w:val="Title"\/>.*Jaarverslag/u);
    expect(body).toMatch(/<w:pStyle w:val="Heading1"\/>.*?Meldingen/u);
    expect(body).toMatch(/<w:pStyle w:val="Heading2"\/>.*?Per grond/u);
    expect(body).toContain('TOC ');
    expect(body).not.toContain('w:dirty="true"');
  });

  test.each([
    { language: 'nl', tag: 'nl-NL' },
    { language: 'en', tag: 'en-GB' },
  ] as const)('says that its words are $tag', async ({ language, tag }) => {
    const styles = (await partsOf({ ...report, language }))('word/styles.xml');
    expect(styles).toContain(`<w:lang w:val="${tag}"`);
  });

  test('marks a blank between brackets, and takes every sign as it is', async () => {
    const body = (await partsOf(report))('word/document.xml');
    expect(body).toMatch(/<w:highlight w:val="yellow"\/>.*?\[naam van de melder\]/u);
    expect(body).toContain(' &amp; co &lt;x&gt;');
  });

  test('has tables whose header repeats, with a counted caption', async () => {
    const body = (await partsOf(report))('word/document.xml');
    expect(body).toContain('<w:tblHeader/>');
    expect(body).toMatch(/<w:pStyle w:val="Caption"\/>.*?Tabel .*?SEQ Tabel.*?\. Gronden/u);
    expect(body).toMatch(/<w:jc w:val="right"\/>.*?1\.212/u);
  });

  test('has pictures that say what they show', async () => {
    expect((await partsOf(report))('word/document.xml')).toMatch(/<wp:docPr [^>]*descr="Een lijn die stijgt\."/u);
  });
});
