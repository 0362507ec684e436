/* 分区: F6 goes round the table, the messages, the findings, the bar below and the tools; Esc leads back to the table. */
export class Regions {
  constructor(cells) {
    this.cells = cells;
    this.all = [
      { root: cells.sheet, entry: () => cells.current },
      { root: document.getElementById('notices'), entry: root => root.querySelector('button, a') },
      { root: document.getElementById('findings'), entry: root => root.querySelector('article.on .where') || root.querySelector('button') },
      { root: document.querySelector('.editor .foot'), entry: root => root.querySelector('button:enabled') },
      { root: document.querySelector('.editor .bar'), entry: root => root.querySelector('button, a') }
    ];
  }

  next(by) {
    const at = this.all.findIndex(region => region.root.contains(document.activeElement));
    for (let i = 1; i <= this.all.length; i += 1) {
      const region = this.all[(at + by * i + this.all.length * 2) % this.all.length];
      const entry = region.entry(region.root);
      if (entry) {
        entry.focus();
        return;
      }
    }
  }

  /* From the table to what wants to be read: a message before a finding. */
  leave() {
    const entry = this.all.slice(1).map(region => region.entry(region.root)).find(Boolean);
    if (entry) {
      entry.focus();
    }
  }

  back() {
    if (this.cells.current) {
      this.cells.focus(this.cells.current);
    }
  }
}
