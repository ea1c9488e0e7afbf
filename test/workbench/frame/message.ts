import { element } from './element.ts';

const shownFor = 6000;

/** A sentence above the grid that goes away by itself; screen readers hear it too. */
export class Messages {
  readonly element = element('div', { class: 'message', attributes: { role: 'status' } });
  #timer = 0;

  readonly tell = (sentence: string): void => {
    clearTimeout(this.#timer);
    this.element.textContent = sentence;
    this.#timer = window.setTimeout(() => this.quiet(), shownFor);
  };

  /** Keeps a sentence until the next one, for work that takes a while. */
  readonly hold = (sentence: string): void => {
    clearTimeout(this.#timer);
    this.element.textContent = sentence;
  };

  quiet(): void {
    this.element.textContent = '';
  }
}
