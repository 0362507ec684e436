/*
 * 格: every editable cell holds a real text field, so that input methods work. A cell remembers the text the server has
 * (`data-stored`); what stands in the field may be ahead of it.
 *
 * 浏览: the field's text is selected; arrows move, typing replaces. 直接输入: typed over; arrows still move.
 * 编辑 (F2, a second click): the caret moves in the text.
 *
 * Between the start and the end of a composition nothing is read from the field and nothing in the table is touched;
 * whatever wants to waits (`whenCalm`).
 */
import { Geometry } from './geometry.js';

const TYPING_PAUSE = 400;

export class Cells {
  constructor(sheet, isEditable) {
    this.sheet = sheet;
    this.isEditable = isEditable;
    this.mode = 'browse';
    this.anchor = null;
    this.current = null;
    this.far = null;
    this.visit = 0;
    this.isComposing = false;
    this.isTyped = false;
    this.postponed = [];
    this.timer = 0;
    this.onTyped = () => {};
    this.onDrawn = () => {};
    this.onEntered = () => {};
    sheet.addEventListener('focusin', event => this.entered(event.target));
    sheet.addEventListener('focusout', event => this.left(event.target));
    sheet.addEventListener('compositionstart', () => this.composing());
    sheet.addEventListener('compositionend', event => this.composed(event.target));
    sheet.addEventListener('input', event => this.changed(event));
    sheet.addEventListener('mousedown', event => this.clicked(event));
    window.addEventListener('resize', () => this.whenCalm(() => this.fit(this.fields())));
    this.map();
  }

  map() {
    this.geometry = new Geometry(this.sheet);
    this.fields().forEach(field => {
      field.dataset.stored = field.value === undefined ? field.textContent : field.value;
      field.tabIndex = -1;
    });
    const first = this.fields()[0];
    if (first && this.isEditable) {
      first.tabIndex = 0;
    }
    this.fit(this.fields());
    this.onDrawn();
  }

  fields() {
    return this.geometry.fields;
  }

  at(path) {
    return this.geometry.at(path);
  }

  /* One edit for each place a cell stands for: a merged label stands for all its rows. */
  edits(field) {
    const paths = [field.dataset.path].concat(field.dataset.also ? field.dataset.also.split(' ') : []);
    return paths.map(path => ({ op: 'set', path, before: field.dataset.stored, after: field.value }));
  }

  entered(field) {
    if (!isCell(field) || this.isRedrawing) {
      return;
    }
    const before = this.current;
    this.current = field;
    this.anchor = this.isExtending && this.anchor ? this.anchor : field;
    this.far = null;
    this.isTyped = false;
    this.visit += 1;
    field.dataset.entered = field.value;
    if (before) {
      before.tabIndex = -1;
    }
    field.tabIndex = 0;
    this.browse(field);
    this.mark();
    this.onEntered(field);
  }

  browse(field) {
    this.mode = 'browse';
    if (field.select) {
      field.select();
    }
  }

  /* F2: the caret stands behind the text. */
  edit(field) {
    this.mode = 'edit';
    field.setSelectionRange(field.value.length, field.value.length);
  }

  /* A click on a cell selects it; a click in the selected cell sets the caret. */
  clicked(event) {
    const cell = event.target.closest('td, th');
    const field = cell && cell.querySelector('textarea.cell');
    if (!field || event.button !== 0) {
      return;
    }
    if (field === document.activeElement) {
      this.mode = event.target === field ? 'edit' : this.mode;
      return;
    }
    event.preventDefault();
    this.isExtending = event.shiftKey;
    field.focus({ preventScroll: true });
    this.isExtending = false;
  }

  left(field) {
    if (isCell(field) && !this.isRedrawing) {
      this.isComposing = false;
      this.settle();
      this.calm();
    }
  }

  composing() {
    this.isComposing = true;
    clearTimeout(this.timer);
    if (this.mode === 'browse') {
      this.mode = 'direct';
    }
  }

  composed(field) {
    this.isComposing = false;
    this.calm();
    this.typed(field);
  }

  changed(event) {
    if (isCell(event.target) && !event.isComposing && !this.isComposing) {
      this.typed(event.target);
    }
  }

  typed(field) {
    if (this.mode === 'browse') {
      this.mode = 'direct';
    }
    this.isTyped = true;
    this.fit([field]);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.settle(), TYPING_PAUSE);
    this.onTyping(field);
  }

  onTyping() {}

  whenCalm(work) {
    if (this.isComposing) {
      this.postponed.push(work);
      return;
    }
    work();
  }

  calm() {
    this.postponed.splice(0).forEach(work => work());
  }

  /* What was typed goes on its way now. A field that differs without having been typed into is behind, not ahead. */
  settle() {
    clearTimeout(this.timer);
    const field = this.current;
    if (!this.isTyped || this.isComposing || isDisputed(field)) {
      return;
    }
    this.isTyped = false;
    this.onTyped(this.edits(field), this.visit);
  }

  /* The field says this now, as if it had been typed. */
  type(field, text) {
    this.write(field, text);
    this.isTyped = true;
    this.settle();
  }

  /* Esc: what stood there when the cell was entered comes back. */
  cancel() {
    const field = this.current;
    this.type(field, field.dataset.entered);
    this.browse(field);
  }

  /* Puts a text there as if typed; gives the edits that need to go up. */
  write(field, text) {
    if (field.value === undefined || field.value === text) {
      return [];
    }
    field.value = text;
    this.fit([field]);
    return this.edits(field);
  }

  /* What the server says stands there now; a field somebody is typing in keeps what is typed. */
  take(changed, waiting) {
    changed.forEach(change => {
      const field = this.at(change.path);
      if (!field || field.value === undefined || isDisputed(field)) {
        return;
      }
      const isAhead = waiting.get(change.path) === field.value || field === this.current && this.isTyped;
      field.dataset.stored = change.text;
      if (!isAhead) {
        this.put(field, change.text);
      }
    });
  }

  put(field, text) {
    if (field.value === text) {
      return;
    }
    field.value = text;
    this.fit([field]);
    if (field === this.current) {
      field.dataset.entered = text;
      if (field === document.activeElement && this.mode === 'browse') {
        field.select();
      }
    }
  }

  /* What was given up: the server's text comes back, and one goes on from there. */
  revert(paths) {
    const fields = paths.map(path => this.at(path)).filter(Boolean);
    fields.forEach(field => this.put(field, field.dataset.stored));
    if (fields[0]) {
      this.focus(fields[0]);
    }
  }

  /* A field is as high as its text; measured together, so that the page is laid out once. */
  fit(fields) {
    const areas = fields.filter(field => field.tagName === 'TEXTAREA');
    areas.forEach(field => { field.style.height = 'auto'; });
    const heights = areas.map(field => field.scrollHeight);
    areas.forEach((field, at) => { field.style.height = heights[at] + 'px'; });
  }

  /* Rows or spans are others now: the table comes anew, and whoever was in it stays where he was, with what he typed. */
  redraw(html, waiting) {
    const held = this.held(waiting);
    const hadFocus = this.sheet.contains(document.activeElement);
    const scroll = this.sheet.parentElement.scrollTop;
    this.isRedrawing = true;
    this.sheet.innerHTML = html;
    this.isRedrawing = false;
    this.current = null;
    this.anchor = null;
    this.map();
    this.restore(held, hadFocus);
    this.sheet.parentElement.scrollTop = scroll;
  }

  held(waiting) {
    const ahead = this.fields().filter(field => field.value !== undefined && field.value !== field.dataset.stored
      && (field === this.current && this.isTyped || isDisputed(field) || waiting.get(field.dataset.path) === field.value));
    const current = this.current;
    return {
      texts: ahead.map(field => ({ path: field.dataset.path, text: field.value, dispute: field.dataset.dispute })),
      path: current && current.dataset.path,
      position: this.fields().indexOf(current),
      caret: current && [current.selectionStart, current.selectionEnd],
      entered: current && current.dataset.entered,
      mode: this.mode,
      isTyped: this.isTyped,
      visit: this.visit
    };
  }

  restore(held, hadFocus) {
    held.texts.forEach(each => {
      const field = this.at(each.path);
      if (field) {
        field.value = each.text;
        if (each.dispute) {
          field.dataset.dispute = each.dispute;
        }
      }
    });
    this.fit(held.texts.map(each => this.at(each.path)).filter(Boolean));
    const field = held.path && this.at(held.path);
    if (!field) {
      this.near(held.position, hadFocus);
      return;
    }
    if (!hadFocus) {
      this.current = field;
      this.anchor = field;
      return;
    }
    field.focus({ preventScroll: true });
    field.dataset.entered = held.entered;
    this.isTyped = held.isTyped;
    this.visit = held.visit;
    if (held.mode !== 'browse') {
      this.mode = held.mode;
      field.setSelectionRange(held.caret[0], held.caret[1]);
    }
  }

  /* Where a cell is gone, the one that stands there now. */
  near(position, hadFocus) {
    const field = this.fields()[Math.min(position, this.fields().length - 1)];
    if (field && hadFocus) {
      field.focus({ preventScroll: true });
    }
  }

  focus(field, isExtending) {
    this.isExtending = Boolean(isExtending);
    field.focus({ preventScroll: true });
    this.isExtending = false;
    const cell = field.closest('td, th');
    cell.scrollIntoView({ block: 'nearest' });
  }

  move(dx, dy, isExtending) {
    const next = this.geometry.neighbour(this.current, dx, dy);
    if (next) {
      this.focus(next, isExtending);
    }
  }

  /* Tab goes through the cells in reading order; from the last of a row to the first of the next. */
  step(by) {
    const order = this.fields();
    const next = order[order.indexOf(this.current) + by];
    if (next) {
      this.focus(next);
    }
    return Boolean(next);
  }

  edge(isLast, isWhole) {
    const among = isWhole ? this.fields() : this.geometry.row(this.current);
    this.focus(among[isLast ? among.length - 1 : 0]);
  }

  all() {
    this.anchor = this.fields()[0];
    this.far = this.fields()[this.fields().length - 1];
    this.mark();
  }

  /* The cells between the anchor and the current one, row by row. */
  selection() {
    return this.current ? this.geometry.between(this.anchor || this.current, this.far || this.current) : [];
  }

  isBlock() {
    return this.selection().length > 1;
  }

  mark() {
    const block = this.isBlock() ? new Set(this.selection()) : new Set();
    this.fields().forEach(field => field.closest('td, th').classList.toggle('in-block', block.has(field)));
  }
}

export function isCell(element) {
  return Boolean(element && element.classList && element.classList.contains('cell'));
}

/* Two people wrote different texts there; until somebody chooses, nothing goes up. */
export function isDisputed(field) {
  return field.dataset.dispute !== undefined;
}
