import { element } from './element.ts';

/** Opens a file that is dropped anywhere in the window, and says so while it hovers. */
export function acceptDroppedFile(hint: string, open: (file: File) => void): void {
  const cover = element('div', { class: 'drop-cover', text: hint });
  cover.hidden = true;
  document.body.append(cover);
  const holdsFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  addEventListener('dragenter', (event) => {
    if (holdsFile(event)) cover.hidden = false;
  });
  cover.addEventListener('dragleave', () => (cover.hidden = true));
  addEventListener('dragover', (event) => {
    if (holdsFile(event)) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    cover.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (file) open(file);
  });
}
