import { element } from './element.ts';

const smallest = 320;
const keyStep = 16;

/**
 * The edge between grid and pane: drag it, or use the arrow keys.
 * @param resize hears every new width of the pane, in pixels
 */
export function splitter(label: string, start: number, resize: (width: number) => void): HTMLElement {
  let width = start;
  const largest = (): number => Math.max(smallest, Math.min(800, Math.round(innerWidth * 0.6)));
  const set = (wanted: number): void => {
    width = Math.min(largest(), Math.max(smallest, Math.round(wanted)));
    edge.setAttribute('aria-valuenow', String(width));
    edge.setAttribute('aria-valuemax', String(largest()));
    resize(width);
  };
  const edge = element('div', {
    class: 'splitter',
    attributes: {
      role: 'separator',
      tabindex: '0',
      'aria-orientation': 'vertical',
      'aria-label': label,
      'aria-valuemin': String(smallest),
    },
  });
  edge.addEventListener('pointerdown', (event) => {
    const [from, before] = [event.clientX, width];
    edge.setPointerCapture(event.pointerId);
    document.body.classList.add('resizing');
    const move = (to: PointerEvent): void => set(before + from - to.clientX);
    edge.addEventListener('pointermove', move);
    edge.addEventListener(
      'lostpointercapture',
      () => {
        edge.removeEventListener('pointermove', move);
        document.body.classList.remove('resizing');
      },
      { once: true },
    );
  });
  edge.addEventListener('keydown', (event) => {
    const by = { ArrowLeft: keyStep, ArrowRight: -keyStep }[event.key];
    if (by === undefined && event.key !== 'Home' && event.key !== 'End') return;
    set(by === undefined ? (event.key === 'Home' ? smallest : largest()) : width + by);
    event.preventDefault();
  });
  set(start);
  return edge;
}
