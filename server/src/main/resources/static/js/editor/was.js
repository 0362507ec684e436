/* 上年: last year's amounts, targets and results stand below this year's, found again by the name of the indicator. */
import { tag } from './tags.js';

export class LastYear {
  constructor(cells) {
    this.cells = cells;
    this.byPath = new Map();
    this.byName = new Map();
    Array.from(document.querySelectorAll('#last-year li')).forEach(was => {
      const { path, name, actual } = was.dataset;
      if (path) {
        this.byPath.set(path, '上年 ' + was.textContent);
      } else {
        this.byName.set(folded(name), '上年目标 ' + was.textContent + ' · 完成 ' + (actual || '无记录'));
      }
    });
  }

  show() {
    this.cells.fields().forEach(field => this.beside(field));
  }

  beside(field) {
    const text = this.of(field);
    const cell = field.closest('td, th');
    const present = cell.querySelector('.was');
    if (present) {
      present.remove();
    }
    if (text) {
      cell.appendChild(tag('span', { class: 'was' }, text));
    }
  }

  of(field) {
    const path = field.dataset.path;
    if (!path.endsWith('.target')) {
      return this.byPath.get(path);
    }
    const name = this.cells.at(path.slice(0, -'target'.length) + 'name');
    return name && this.byName.get(folded(name.value === undefined ? name.textContent : name.value));
  }
}

/* Names are compared without blanks and without the unit in brackets. */
function folded(name) {
  return name.replace(/\s/g, '').replace(/[（(][^（()）]*[)）]$/, '');
}
