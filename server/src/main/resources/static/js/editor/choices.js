/*
 * 可选项: what a cell may hold, in a list below it. Typing filters; what is not in the list may be typed all the same. A label
 * is chosen whole; a comparator goes in front of the number; a unit goes in brackets behind the name.
 */
import { tag } from './tags.js';

const SIGN = /^\s*(>=|<=|[≥≤>＞<＜=＝≈≅~])?\s*/;
const UNIT = /\s*[（(]([^（()）]*)[)）]?\s*$/;
const MOST = 60;

export class Choices {
  constructor(cells) {
    this.cells = cells;
    this.box = document.getElementById('choices');
    this.field = null;
    this.at = -1;
    this.box.addEventListener('mousedown', event => {
      event.preventDefault();
      const option = event.target.closest('[role=option]');
      if (option) {
        this.pick(option.dataset.text);
      }
    });
    cells.sheet.addEventListener('focusout', () => this.close());
    cells.sheet.parentElement.addEventListener('scroll', () => this.close());
  }

  list(field) {
    const component = field.dataset.path.slice(field.dataset.path.lastIndexOf('.') + 1);
    return document.getElementById('choices-' + (component === 'name' ? 'unit' : component));
  }

  has(field) {
    return this.cells.isEditable && Boolean(this.list(field));
  }

  /* Whether the cell holds nothing but one of the list. */
  isWhole(field) {
    return this.has(field) && !/\.(target|name)$/.test(field.dataset.path);
  }

  isOpen() {
    return this.field !== null;
  }

  open(field) {
    if (!this.has(field)) {
      return;
    }
    this.field = field;
    this.hasTyped = false;
    this.draw();
  }

  /* Typing filters an open list, and opens that of a cell that holds a label. */
  typed(field) {
    if (!this.isOpen() && !this.isWhole(field)) {
      return;
    }
    this.field = field;
    this.hasTyped = true;
    this.draw();
  }

  options() {
    const all = Array.from(this.list(this.field).options);
    const typed = this.hasTyped ? this.key() : '';
    const fitting = all.filter(option => option.value.includes(typed) || typed && option.label.includes(typed));
    return this.sorted(fitting).slice(0, MOST);
  }

  /* What fits the row comes first: the second level of its first level, a unit that its name ends in. */
  sorted(options) {
    const { path } = this.field.dataset;
    const above = path.endsWith('.level2') && this.cells.at(path.replace(/level2$/, 'level1'));
    const name = path.endsWith('.name') ? this.field.value.replace(UNIT, '').slice(-4) : '';
    const isOwn = option => above ? above.value && option.label.split('、').includes(above.value) : name.includes(option.value);
    return options.filter(isOwn).concat(options.filter(option => !isOwn(option)));
  }

  /* The part of the text that the list is about. */
  key() {
    const { path } = this.field.dataset;
    if (path.endsWith('.target')) {
      return (SIGN.exec(this.field.value)[1] || '').replace('>=', '≥').replace('<=', '≤');
    }
    if (path.endsWith('.name')) {
      const unit = UNIT.exec(this.field.value);
      return unit ? unit[1] : '';
    }
    return this.field.value.trim();
  }

  draw() {
    const options = this.options();
    if (!options.length || this.hasTyped && options.length === 1 && options[0].value === this.field.value) {
      this.close();
      return;
    }
    this.box.textContent = '';
    options.forEach((option, at) => this.box.appendChild(tag('li',
      { role: 'option', id: 'choice-' + at, 'data-text': option.value, 'aria-selected': 'false' },
      option.value, option.label && option.label !== option.value ? tag('span', { class: 'note' }, option.label) : '')));
    this.place();
    this.field.setAttribute('role', 'combobox');
    this.field.setAttribute('aria-expanded', 'true');
    this.field.setAttribute('aria-controls', 'choices');
    const present = options.findIndex(option => option.value === this.key());
    this.highlight(present >= 0 ? present : this.hasTyped && this.isWhole(this.field) ? -1 : 0);
  }

  /* Below the cell, or above it where the window ends. */
  place() {
    const cell = this.field.closest('td, th').getBoundingClientRect();
    this.box.hidden = false;
    const height = this.box.offsetHeight;
    const isAbove = cell.bottom + height > window.innerHeight && cell.top > height;
    this.box.style.left = cell.left + 'px';
    this.box.style.top = (isAbove ? cell.top - height : cell.bottom) + 'px';
    this.box.style.minWidth = Math.min(cell.width, 280) + 'px';
  }

  highlight(at) {
    const options = Array.from(this.box.children);
    this.at = at < 0 ? -1 : (at + options.length) % options.length;
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === this.at)));
    if (this.at >= 0) {
      this.field.setAttribute('aria-activedescendant', options[this.at].id);
      options[this.at].scrollIntoView({ block: 'nearest' });
    } else {
      this.field.removeAttribute('aria-activedescendant');
    }
  }

  /* Whether the key was meant for the list. */
  pressed(event) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const by = event.key === 'ArrowDown' ? 1 : -1;
      this.highlight(this.at < 0 && by < 0 ? this.box.children.length - 1 : this.at + by);
      return true;
    }
    if (event.key === 'Enter' && this.at >= 0) {
      this.pick(this.box.children[this.at].dataset.text);
      return true;
    }
    if (event.key === 'Escape') {
      this.close();
      return true;
    }
    if (event.key === 'Enter' || event.key === 'Tab') {
      this.close();
    }
    return false;
  }

  pick(text) {
    const field = this.field;
    const chosen = this.chosen(field, text);
    this.close();
    this.cells.type(field, chosen);
    if (this.isWhole(field)) {
      this.cells.browse(field);
    } else {
      this.cells.edit(field);
    }
  }

  chosen(field, text) {
    const { path } = field.dataset;
    if (path.endsWith('.target')) {
      return field.value.replace(SIGN, text);
    }
    return path.endsWith('.name') ? field.value.replace(UNIT, '') + '(' + text + ')' : text;
  }

  close() {
    if (this.field) {
      ['role', 'aria-expanded', 'aria-controls', 'aria-activedescendant'].forEach(name => this.field.removeAttribute(name));
    }
    this.field = null;
    this.box.hidden = true;
  }
}
