/*
 * 两人同改一格: both values are shown with the other's name; until somebody chooses, the field keeps what was typed and
 * nothing of it goes up.
 */
import { clock } from './tags.js';

export class Disputes {
  constructor(cells, pending, status) {
    this.cells = cells;
    this.pending = pending;
    this.status = status;
  }

  /* What the server did not do, one by one. */
  tell(refused, sent) {
    refused.forEach(each => {
      const edit = sent.edits[each.index];
      const field = edit.op === 'set' ? this.cells.at(edit.path) : null;
      if (field && each.who && !sent.isUndo && !sent.isRedo) {
        this.open(field, each, edit.after);
        return;
      }
      this.explain(each, edit, field);
    });
  }

  explain(each, edit, field) {
    const place = field ? '“' + field.getAttribute('aria-label') + '”' : '';
    const lost = edit.op === 'set' && edit.after ? '您填的是“' + edit.after + '”。' : '';
    this.status.tell('refused ' + each.path, place + each.why + '。' + lost);
  }

  open(field, each, mine) {
    const isTyping = field === document.activeElement && this.cells.mode !== 'browse';
    field.dataset.dispute = each.present;
    if (!isTyping) {
      field.value = mine;
      this.cells.fit([field]);
    }
    field.closest('td, th').classList.add('disputed');
    const kind = 'conflict ' + each.path;
    const sentence = each.who + (each.when ? ' ' + clock(each.when) : '') + ' 把“' + field.getAttribute('aria-label') + '”改成“'
      + each.present + '”，您填的是“' + mine + '”。';
    this.status.say(kind, sentence,
      this.status.button('用“' + shortened(mine) + '”', () => this.settle(each, kind, true)),
      this.status.button('用“' + shortened(each.present) + '”', () => this.settle(each, kind, false)));
  }

  settle(each, kind, isMine) {
    this.status.clear(kind);
    const field = this.cells.at(each.path);
    if (!field) {
      return;
    }
    delete field.dataset.dispute;
    field.closest('td, th').classList.remove('disputed');
    field.dataset.stored = each.present;
    if (isMine) {
      this.pending.step(this.cells.edits(field), { why: '两人同时改了这一格，选用自己填的' });
    } else {
      this.cells.put(field, each.present);
    }
    this.cells.focus(field);
  }
}

function shortened(text) {
  return text.length > 12 ? text.slice(0, 12) + '……' : text || '空';
}
