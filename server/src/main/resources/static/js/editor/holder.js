/*
 * 暂接: between the key that inserts a row and the row's arrival, what is typed waits here and goes into the new row; nothing
 * typed in that moment falls into the old one.
 */
import { tag } from './tags.js';

const PATIENCE = 3000;

export class Holder {
  constructor(cells) {
    this.cells = cells;
    this.from = cells.current;
    this.isComposing = false;
    this.field = tag('textarea', { class: 'holder', 'aria-label': '新的一行' });
    const place = this.from.getBoundingClientRect();
    this.field.style.left = place.left + 'px';
    this.field.style.top = place.bottom + 'px';
    this.field.addEventListener('compositionstart', () => { this.isComposing = true; });
    this.field.addEventListener('compositionend', () => this.composed());
    this.field.addEventListener('keydown', event => {
      event.stopPropagation();
      if (!event.isComposing && /^(Tab|Enter)$/.test(event.key)) {
        event.preventDefault();
      }
    });
    document.body.appendChild(this.field);
    this.field.focus({ preventScroll: true });
    this.late = setTimeout(() => this.giveBack(), PATIENCE);
  }

  /* The line is down: the new row comes later, one goes on where one was. */
  giveBack() {
    if (document.activeElement === this.field && !this.isComposing && this.from.isConnected) {
      this.cells.focus(this.from);
    }
  }

  composed() {
    this.isComposing = false;
    if (this.path) {
      this.release(this.path);
    }
  }

  release(path) {
    this.path = path;
    if (this.isComposing) {
      return;
    }
    clearTimeout(this.late);
    const hadFocus = document.activeElement === this.field;
    const text = this.field.value;
    const field = this.cells.at(path);
    this.field.remove();
    if (!field) {
      return;
    }
    if (hadFocus || text) {
      this.cells.focus(field);
    }
    if (text) {
      this.cells.type(field, text);
      this.cells.mode = 'direct';
      field.setSelectionRange(text.length, text.length);
    }
  }
}
