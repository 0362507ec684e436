/* 行: rows come, go and move; the caller makes their ids, so that a new row is filled in the write that inserts it. */
import { Holder } from './holder.js';
import { newRowId } from './line.js';

const ROW = /^(.*)\[#([a-z0-9]{8})\](?!.*\[)/;
const TASKS = 'tasks';

export class Rows {
  constructor(cells, pending, status) {
    this.cells = cells;
    this.pending = pending;
    this.status = status;
  }

  /* The row a cell stands in: its list and its id. */
  of(field) {
    const found = field && ROW.exec(field.dataset.path);
    return found ? { list: found[1], id: found[2] } : null;
  }

  insert() {
    const field = this.cells.current;
    const row = this.of(field);
    if (!row) {
      this.status.tell('rows', '这里不能插入行。请先选中重点任务或绩效指标里的一格。');
      return;
    }
    const id = newRowId();
    const column = field.dataset.path.slice(field.dataset.path.lastIndexOf('.'));
    const edits = [{ op: 'insert', list: row.list, id, after: this.last(field) }].concat(this.inherited(row, id), this.key(row, id));
    const holder = new Holder(this.cells);
    this.pending.step(edits, { why: '插入一行' }).then(() => holder.release(row.list + '[#' + id + ']' + column));
  }

  /* Behind the row; behind the last of the rows a merged label stands for. */
  last(field) {
    const also = (field.dataset.also || '').split(' ').filter(Boolean).pop();
    return ROW.exec(also || field.dataset.path)[2];
  }

  /* A new row of the table begins with the labels of the row above it. */
  inherited(row, id) {
    return ['level1', 'level2'].map(label => {
      const field = this.cells.at(row.list + '[#' + row.id + '].' + label);
      const text = field ? field.dataset.stored : '';
      return text ? { op: 'set', path: row.list + '[#' + id + '].' + label, before: '', after: text } : null;
    }).filter(Boolean);
  }

  /* A new task begins with one key indicator to fill in. */
  key(row, id) {
    return row.list === TASKS ? [{ op: 'insert', list: TASKS + '[#' + id + '].indicators', id: newRowId(), after: '' }] : [];
  }

  remove() {
    const field = this.cells.current;
    const row = this.of(field);
    if (!row) {
      this.status.tell('rows', '这里没有可以删除的行。请先选中重点任务或绩效指标里的一格。');
      return;
    }
    if (field.dataset.also) {
      this.status.tell('rows', '“' + field.value + '”下面有好几行。请选中要删的那一行的三级指标或指标值，再删。');
      return;
    }
    if (this.ids(row.list).length < 2) {
      this.status.tell('rows', '这是最后一行，不能删。用不上可以按 Delete 清空。');
      return;
    }
    const at = row.list + '[#' + row.id + ']';
    this.leaving(at);
    this.pending.step([{ op: 'remove', row: at }], { why: '删除一行' }).then(({ reply }) => {
      if (reply.refused.length) {
        this.leaving('');
      }
    });
  }

  move(by) {
    const field = this.cells.current;
    const row = this.of(field);
    const ids = row ? this.ids(row.list) : [];
    const at = row ? ids.indexOf(row.id) : -1;
    const to = at + by;
    if (at < 0 || to < 0 || to >= ids.length) {
      return;
    }
    const after = by > 0 ? ids[to] : ids[to - 1] || '';
    this.pending.step([{ op: 'move', row: row.list + '[#' + row.id + ']', after }], { why: by > 0 ? '下移一行' : '上移一行' });
  }

  /* A row that is on its way out takes nothing any more; whoever stands in it goes on to the next. */
  leaving(at) {
    const fields = this.cells.fields().filter(field => !field.dataset.also);
    fields.forEach(field => {
      const isLeaving = Boolean(at) && field.dataset.path.startsWith(at);
      field.readOnly = isLeaving;
      field.closest('td, th').classList.toggle('leaving', isLeaving);
    });
    const from = this.cells.current;
    const isHere = field => !field.readOnly;
    const next = this.cells.geometry.neighbour(from, 0, 1, isHere) || this.cells.geometry.neighbour(from, 0, -1, isHere);
    if (at && next) {
      this.cells.focus(next);
    }
  }

  /* The rows of a list in their order. */
  ids(list) {
    const ids = new Set();
    this.cells.geometry.byPath.forEach((field, path) => {
      const row = ROW.exec(path);
      if (row && row[1] === list) {
        ids.add(row[2]);
      }
    });
    return Array.from(ids);
  }
}
