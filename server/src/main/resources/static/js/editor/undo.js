/* 撤销: the server says with every reply what would take it back; undoing is a step like any other. */
const LIMIT = 500;

export class Undo {
  constructor(pending, cells) {
    this.pending = pending;
    this.cells = cells;
    this.past = [];
    this.future = [];
  }

  note(reply, sent) {
    if (!reply.inverse.length) {
      return;
    }
    const first = sent.edits.find(edit => edit.op === 'set');
    const step = { edits: reply.inverse, visit: sent.visit, path: sent.path || first && first.path };
    if (sent.isUndo) {
      this.future.push(step);
      return;
    }
    const last = this.past[this.past.length - 1];
    if (last && step.visit !== undefined && last.visit === step.visit && areTexts(step) && areTexts(last)) {
      last.edits = joined(step.edits, last.edits);
      if (!last.edits.length) {
        this.past.pop();
      }
    } else {
      this.past.push(step);
    }
    this.past.splice(0, Math.max(0, this.past.length - LIMIT));
    if (!sent.isRedo) {
      this.future = [];
    }
  }

  undo() {
    return this.take('past', { isUndo: true, why: '撤销' });
  }

  redo() {
    return this.take('future', { isRedo: true, why: '重做' });
  }

  /* What is still on its way belongs to the past as well. */
  take(which, options) {
    return this.pending.settled().then(() => {
      const step = this[which].pop();
      return step ? this.pending.step(step.edits, Object.assign({ path: step.path }, options)) : null;
    }).then(reply => reply && this.cells.whenCalm(() => this.go(reply)));
  }

  /* To where it happened, as far as one is not there already. */
  go({ reply, sent }) {
    const changed = reply.changed.map(change => this.cells.at(change.path)).filter(Boolean);
    const field = this.cells.at(sent.path) || changed[0];
    if (field && !changed.includes(this.cells.current)) {
      this.cells.focus(field);
    }
  }
}

function areTexts(step) {
  return step.edits.every(edit => edit.op === 'set');
}

/* Two ways back, one behind the other, as one: what was typed into a cell while one was in it is one step. */
function joined(newer, older) {
  const edits = newer.map(edit => Object.assign({}, edit));
  older.forEach(edit => {
    const same = edits.find(each => each.path === edit.path);
    if (same) {
      same.after = edit.after;
    } else {
      edits.push(edit);
    }
  });
  return edits.filter(edit => edit.before !== edit.after);
}
