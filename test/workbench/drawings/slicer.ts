import { choiceOf, pivotById, pressSlicer, type SlicerModel, type WorkbookModel } from '#test/excel/model/index.ts';
import { element } from '../frame/element.ts';

export interface SlicerWords {
  /** Names the button that clears the choice. */
  readonly showAll: string;
}

/** Makes a change in the person's name. */
export type Attempt = (change: () => void) => void;

/** A slicer with a button per item: a press chooses that one, with Ctrl it adds or takes away, as in Excel. */
export function drawSlicer(
  workbook: WorkbookModel,
  slicer: SlicerModel,
  words: SlicerWords,
  attempt: Attempt,
): HTMLElement {
  const placed = pivotById(workbook, slicer.pivot);
  const items = placed ? choiceOf(workbook, placed.pivot, slicer.field) : [];
  const ordered = slicer.sort === 'Descending' ? items.toReversed() : items;
  const filtered = placed?.pivot.chosen.has(slicer.field) === true;
  const clear = element('button', {
    class: 'slicer-clear',
    text: '⨯',
    attributes: {
      type: 'button',
      'aria-label': words.showAll,
      title: words.showAll,
      ...(!filtered && { disabled: '' }),
    },
    on: { click: () => attempt(() => pressSlicer(workbook, slicer, null, false)) },
  });
  const buttons = ordered.map(({ name, chosen, hasData }) =>
    element('button', {
      class: hasData ? 'slicer-item' : 'slicer-item slicer-empty',
      text: name,
      attributes: { type: 'button', 'aria-pressed': String(chosen) },
      on: { click: ({ ctrlKey, metaKey }) => attempt(() => pressSlicer(workbook, slicer, name, ctrlKey || metaKey)) },
    }),
  );
  return element('div', {
    class: 'slicer',
    attributes: { role: 'group', 'aria-label': slicer.caption },
    children: [
      element('div', { class: 'slicer-head', children: [element('span', { text: slicer.caption }), clear] }),
      element('div', { class: 'slicer-items', children: buttons }),
    ],
  });
}
