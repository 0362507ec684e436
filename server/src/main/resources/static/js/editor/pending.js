/*
 * 待存: edits on their way. One request at a time; what is typed meanwhile waits, the last text of each cell. A request is
 * sent again with its key and its body until a reply comes, so that it is made once.
 */
import { newKey } from './line.js';

const RETRY = 3000;

export class Pending {
  constructor(line, status) {
    this.line = line;
    this.status = status;
    this.queue = [];
    this.sending = null;
    this.waiters = [];
    this.retry = 0;
    this.isStopped = false;
    this.onReply = () => {};
    this.onDropped = () => {};
    window.addEventListener('online', () => this.flush());
    window.addEventListener('beforeunload', event => {
      if (this.count()) {
        event.preventDefault();
        event.returnValue = '';
      }
    });
  }

  /* Cells changed by typing. */
  typed(edits, visit) {
    edits.map(edit => this.onTop(edit)).filter(Boolean).forEach(edit => this.batch(visit).edits.push(edit));
    this.queue = this.queue.filter(batch => batch.edits.length);
    this.changed();
  }

  /* The edit as it follows what waits already; null where it is part of that now. */
  onTop(edit) {
    const waiting = this.queue.filter(batch => batch.edits.some(each => each.op === 'set' && each.path === edit.path)).pop();
    if (waiting && isOpen(waiting)) {
      waiting.edits.filter(each => each.path === edit.path).forEach(each => { each.after = edit.after; });
      waiting.edits = waiting.edits.filter(each => each.before !== each.after);
      return null;
    }
    const based = this.rebased(edit);
    return based.before === based.after ? null : based;
  }

  /* The edit as made from what will stand there once everything ahead of it is done. */
  rebased(edit) {
    const ahead = (this.sending ? [this.sending] : []).concat(this.queue)
      .reduce((all, batch) => all.concat(batch.edits), [])
      .filter(each => edit.op === 'set' && each.op === 'set' && each.path === edit.path).pop();
    return ahead ? Object.assign({}, edit, { before: ahead.after }) : edit;
  }

  batch(visit) {
    const last = this.queue[this.queue.length - 1];
    if (last && last.visit === visit && isOpen(last)) {
      return last;
    }
    const batch = { key: newKey(), visit, edits: [], why: '' };
    this.queue.push(batch);
    return batch;
  }

  /* A step by itself: rows, a fix, an undo. Resolves with its reply. */
  step(edits, options) {
    if (!edits.length) {
      return Promise.resolve(null);
    }
    const batch = Object.assign({ key: newKey(), edits: edits.map(edit => this.rebased(edit)), why: '' }, options);
    const done = new Promise(resolve => { batch.done = resolve; });
    this.queue.push(batch);
    this.changed();
    return done;
  }

  changed() {
    this.status.waiting(this.count());
    this.flush();
  }

  count() {
    return (this.sending ? this.sending.edits.length : 0) + this.queue.reduce((sum, batch) => sum + batch.edits.length, 0);
  }

  /* What waits to be said of each place. A field that shows it is ahead of the server; one that does not is behind. */
  waiting() {
    const texts = new Map();
    this.queue.forEach(batch => batch.edits.forEach(edit => texts.set(edit.path, edit.after)));
    return texts;
  }

  flush() {
    if (this.sending || this.isStopped || !this.queue.length) {
      if (!this.count()) {
        this.waiters.splice(0).forEach(resolve => resolve());
      }
      return;
    }
    clearTimeout(this.retry);
    const sent = this.queue.shift();
    sent.body = sent.body || Object.assign(this.line.head(sent.key), { edits: sent.edits, why: sent.why });
    this.sending = sent;
    this.line.edits(sent.body).then(reply => this.arrived(reply, sent), trouble => this.failed(trouble, sent));
  }

  arrived(reply, sent) {
    this.sending = null;
    this.line.filing.version = Math.max(this.line.filing.version, reply.version);
    this.status.saved(reply);
    this.onReply(reply, sent);
    if (sent.done) {
      sent.done({ reply, sent });
    }
    this.changed();
  }

  failed(trouble, sent) {
    this.sending = null;
    this.queue.unshift(sent);
    if (trouble.isSignedOut && trouble.isSignedOut()) {
      this.stop();
      this.status.signedOut(this);
      return;
    }
    if (trouble.isFinal && trouble.isFinal()) {
      this.stop();
      this.status.stopped(trouble.message, this);
      return;
    }
    this.status.offline(this.count());
    this.retry = setTimeout(() => this.flush(), RETRY);
  }

  stop() {
    this.isStopped = true;
  }

  resume() {
    this.isStopped = false;
    this.flush();
  }

  /* Gives up what the server will not take. */
  drop() {
    const dropped = this.queue.shift();
    this.isStopped = false;
    this.onDropped(dropped.edits);
    this.changed();
  }

  /* Ctrl+S and the line coming back: now, not after the pause. */
  hurry() {
    clearTimeout(this.retry);
    this.flush();
  }

  /* Resolves when the server has everything. */
  settled() {
    return this.count() ? new Promise(resolve => { this.waiters.push(resolve); }) : Promise.resolve();
  }
}

/* Whether more can be typed into it: not once it was on its way, for then its key stands for what it said. */
function isOpen(batch) {
  return batch.visit !== undefined && !batch.body;
}
