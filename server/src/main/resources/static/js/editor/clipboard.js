/* 剪贴板: a block of cells goes out as spreadsheets take it; one field copies and pastes like any other. */
export class Clipboard {
  constructor(cells, pending) {
    this.cells = cells;
    this.pending = pending;
    cells.sheet.addEventListener('copy', event => this.copy(event));
    cells.sheet.addEventListener('cut', event => this.cut(event));
  }

  copy(event) {
    if (!this.cells.isBlock()) {
      return false;
    }
    const rows = new Map();
    this.cells.selection().forEach(field => {
      const { y } = this.cells.geometry.places.get(field);
      rows.set(y, (rows.get(y) || []).concat(quoted(field.value === undefined ? field.textContent : field.value)));
    });
    event.clipboardData.setData('text/plain', Array.from(rows.values(), row => row.join('\t')).join('\n'));
    event.preventDefault();
    return true;
  }

  cut(event) {
    if (this.copy(event)) {
      this.pending.step(edits(this.cells, () => ''), { why: '剪切' });
    }
  }
}

/* What makes every selected cell say something else. */
export function edits(cells, text) {
  return cells.selection().reduce((all, field) => all.concat(cells.write(field, text(field))), []);
}

function quoted(text) {
  return /[\t\n"]/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;
}
