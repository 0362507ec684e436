/* 键盘: the contract of every editable grid. Nothing is taken from an input method: a key of a composition is never touched. */
import { edits } from './clipboard.js';
import { isCell } from './cells.js';

const ARROWS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
const PAGE = 12;

export class Keys {
  constructor(root, parts) {
    Object.assign(this, parts);
    document.addEventListener('keydown', event => this.pressed(event));
    root.addEventListener('click', event => {
      const tool = event.target.closest('[data-do]');
      if (tool) {
        this.act(tool.dataset.do);
      }
    });
    root.addEventListener('mousedown', event => {
      if (event.target.closest('[data-do]')) {
        event.preventDefault();
      }
    });
  }

  pressed(event) {
    if (event.isComposing || event.keyCode === 229) {
      return;
    }
    const done = this.anywhere(event) || (isCell(event.target) ? this.inCell(event) : this.outside(event));
    if (done) {
      event.preventDefault();
    }
  }

  act(what) {
    this.cells.settle();
    const acts = {
      insert: () => this.rows.insert(),
      remove: () => this.rows.remove(),
      up: () => this.rows.move(-1),
      down: () => this.rows.move(1),
      undo: () => this.undo.undo(),
      redo: () => this.undo.redo()
    };
    acts[what]();
  }

  anywhere(event) {
    const isControl = event.ctrlKey || event.metaKey;
    if (event.key === 'F8') {
      this.cells.settle();
      this.findings.next(event.shiftKey ? -1 : 1);
      return true;
    }
    if (event.key === 'F6') {
      this.regions.next(event.shiftKey ? -1 : 1);
      return true;
    }
    if (event.key === 'F9') {
      this.toBlank(event.shiftKey ? -1 : 1);
      return true;
    }
    if (event.altKey && event.key >= '1' && event.key <= '3') {
      this.findings.fixCurrent(Number(event.key) - 1);
      return true;
    }
    if (isControl && event.key.toLowerCase() === 's') {
      this.cells.settle();
      this.pending.hurry();
      this.status.told();
      return true;
    }
    if (isControl && /^[zy]$/i.test(event.key) && !event.target.closest('.explain')) {
      return this.back(event.key.toLowerCase() === 'y' || event.shiftKey);
    }
    if (isControl && event.key.toLowerCase() === 'p') {
      this.pending.settled().then(() => location.assign('/filings/' + this.filing.id + '/print'));
      return true;
    }
    return false;
  }

  outside(event) {
    if (event.key !== 'Escape' || !event.target.closest('#notices, #findings, .editor .foot, .editor .bar')) {
      return false;
    }
    this.regions.back();
    return true;
  }

  inCell(event) {
    const { cells, choices } = this;
    const { key } = event;
    if (choices.isOpen() && choices.pressed(event)) {
      return true;
    }
    if ((event.ctrlKey || event.metaKey) && !event.altKey) {
      return this.control(key.toLowerCase(), event);
    }
    if (event.altKey) {
      return this.alternate(key, event);
    }
    if (key === 'Enter') {
      return this.enter(event);
    }
    if (key === 'Tab') {
      cells.settle();
      return cells.step(event.shiftKey ? -1 : 1);
    }
    if (key === 'F2') {
      cells.edit(event.target);
      return true;
    }
    if (key === 'Escape') {
      return this.escape();
    }
    if (ARROWS[key] && cells.mode !== 'edit') {
      cells.settle();
      this.arrow(ARROWS[key], event.shiftKey);
      return true;
    }
    return cells.mode === 'browse' && this.browsing(key);
  }

  alternate(key, event) {
    if (key === 'Enter') {
      this.newLine(event.target);
      return true;
    }
    if (key === 'ArrowDown') {
      this.choices.open(event.target);
      return true;
    }
    return false;
  }

  arrow(direction, isExtending) {
    this.cells.move(direction[0], direction[1], isExtending);
  }

  /* First the text comes back; from there one leaves the table. */
  escape() {
    if (this.cells.mode !== 'browse') {
      this.cells.cancel();
      return true;
    }
    this.regions.leave();
    return true;
  }

  browsing(key) {
    const { cells } = this;
    if (key === 'Delete' || key === 'Backspace') {
      this.pending.step(edits(cells, () => ''), {});
      return true;
    }
    if (key === 'Insert') {
      this.act('insert');
      return true;
    }
    if (key === 'Home' || key === 'End') {
      cells.edge(key === 'End', false);
      return true;
    }
    if (key === 'PageDown' || key === 'PageUp') {
      for (let i = 0; i < PAGE; i += 1) {
        cells.move(0, key === 'PageDown' ? 1 : -1, false);
      }
      return true;
    }
    return false;
  }

  control(key, event) {
    const { cells } = this;
    const isBrowsing = cells.mode === 'browse';
    if (key === 'delete') {
      this.act('remove');
      return true;
    }
    if (event.shiftKey && (key === 'arrowup' || key === 'arrowdown')) {
      this.act(key === 'arrowup' ? 'up' : 'down');
      return true;
    }
    if (key === 'd' || key === 'r' && cells.isBlock()) {
      this.fill(key === 'd');
      return true;
    }
    if (key === 'a' && isBrowsing) {
      cells.all();
      return true;
    }
    if ((key === 'home' || key === 'end') && isBrowsing) {
      cells.edge(key === 'end', true);
      return true;
    }
    return false;
  }

  /* While the caret is in a text, the text's own undo; else the form's. */
  back(isForward) {
    const field = document.activeElement;
    if (this.cells.mode === 'edit' && field === this.cells.current && field.value !== field.dataset.entered) {
      return false;
    }
    this.act(isForward ? 'redo' : 'undo');
    return true;
  }

  enter(event) {
    const { cells, choices } = this;
    if (cells.mode === 'browse' && !event.shiftKey && choices.isWhole(event.target)) {
      choices.open(event.target);
      return true;
    }
    cells.settle();
    cells.move(0, event.shiftKey ? -1 : 1, false);
    return true;
  }

  newLine(field) {
    field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
    this.cells.mode = 'edit';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /* Ctrl+D and Ctrl+R: the first row or column of the block goes on over the rest; of one cell, the one above. */
  fill(isDown) {
    const { cells } = this;
    const place = field => cells.geometry.places.get(field);
    if (!cells.isBlock()) {
      const above = cells.geometry.neighbour(cells.current, 0, -1);
      if (above) {
        this.pending.step(cells.write(cells.current, above.value), { why: '向下填充' });
      }
      return;
    }
    const selected = cells.selection();
    const at = field => isDown ? place(field).y : place(field).x;
    const across = field => isDown ? place(field).x : place(field).y;
    const first = Math.min(...selected.map(at));
    const source = field => selected.find(each => at(each) === first && across(each) === across(field));
    this.pending.step(edits(cells, field => source(field) ? source(field).value : field.value), { why: isDown ? '向下填充' : '向右填充' });
  }

  toBlank(by) {
    const order = this.cells.fields();
    const at = order.indexOf(this.cells.current);
    for (let i = 1; i <= order.length; i += 1) {
      const field = order[(at + by * i + order.length * 2) % order.length];
      if (!field.value) {
        this.cells.focus(field);
        return;
      }
    }
  }
}
