import type { WorkbookModel } from '#test/excel/model/index.ts';
import type { Texts, WorkbenchLanguage } from '../texts.ts';
import { element, iconButton } from './element.ts';

export interface TitleBarOptions {
  readonly workbook: WorkbookModel;
  readonly language: WorkbenchLanguage;
  readonly texts: Texts;
  readonly save: () => void;
}

/** The green bar: quick actions, the name of the file, and that this is not Excel. */
export function titleBar({ workbook, language, texts, save }: TitleBarOptions): HTMLElement {
  const undo = iconButton(texts.undo, 'undo', () => void workbook.undo());
  const redo = iconButton(texts.redo, 'redo', () => void workbook.redo());
  const follow = (): void => {
    undo.disabled = workbook.history.undoable === null;
    redo.disabled = workbook.history.redoable === null;
  };
  workbook.listen(({ kind }) => {
    if (kind === 'history') follow();
  });
  follow();
  const other = language === 'nl' ? 'en' : 'nl';
  return element('header', {
    class: 'title-bar',
    children: [
      element('div', {
        class: 'quick-actions',
        children: [
          element('img', { class: 'mark', attributes: { src: markUrl, alt: '', width: '20', height: '20' } }),
          iconButton(texts.save, 'save', save),
          undo,
          redo,
        ],
      }),
      element('div', {
        class: 'file-title',
        children: [
          element('h1', { text: workbook.fileName.replace(/\.xlsx$/i, '') }),
          element('span', { class: 'not-excel', text: texts.notExcel }),
        ],
      }),
      element('a', {
        class: 'language',
        text: texts.otherLanguage,
        attributes: { href: `?taal=${other}`, hreflang: other, lang: other },
      }),
    ],
  });
}

/** A quiet sheet of paper with a grid; not Excel's own mark. */
const markUrl = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><rect x="2" y="2" width="16" height="16" rx="2.5" fill="#fff"/><path d="M2 7.5h16M2 12.5h16M7.5 2v16M12.5 2v16" stroke="#107c41" stroke-width="1.3" fill="none"/></svg>',
)}`;
