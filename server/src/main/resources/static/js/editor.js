/* 填报页: the official table is the editor. This file only joins the parts; each part has a file of its own. */
import { Cells } from './editor/cells.js';
import { Choices } from './editor/choices.js';
import { Clipboard } from './editor/clipboard.js';
import { Disputes } from './editor/disputes.js';
import { Findings } from './editor/findings.js';
import { Handing } from './editor/handing.js';
import { Keys } from './editor/keys.js';
import { LastYear } from './editor/was.js';
import { Line } from './editor/line.js';
import { Pending } from './editor/pending.js';
import { Regions } from './editor/regions.js';
import { Rows } from './editor/rows.js';
import { Status } from './editor/status.js';
import { Undo } from './editor/undo.js';

const root = document.getElementById('editor');
const filing = {
  id: root.dataset.filing,
  account: root.dataset.account,
  unit: root.dataset.unit,
  fy: Number(root.dataset.fy),
  version: Number(root.dataset.version)
};
const isEditable = root.dataset.editable === 'yes';

const status = new Status();
const cells = new Cells(document.getElementById('sheet'), isEditable);
const line = new Line(filing);
const pending = new Pending(line, status);
const handing = new Handing(line, pending, status);
const findings = new Findings(document.getElementById('findings'), cells, line, isEditable);
const lastYear = new LastYear(cells);

cells.onDrawn = () => lastYear.show();
cells.onEntered = field => findings.follow(field);
findings.onCounted = (blocks, unexplained) => handing.counted(blocks, unexplained);
lastYear.show();

if (isEditable) {
  fillIn();
} else {
  const regions = new Regions(cells);
  const ways = { F6: by => regions.next(by), F8: by => findings.next(by) };
  document.addEventListener('keydown', event => {
    if (ways[event.key]) {
      event.preventDefault();
      ways[event.key](event.shiftKey ? -1 : 1);
    }
  });
}

line.findings().then(found => cells.whenCalm(() => findings.show(found)),
  () => status.tell('findings', '没有取到体检结果，填的内容不受影响。请稍后刷新这一页。'));

function fillIn() {
  status.onLeft = () => cells.current && cells.focus(cells.current);
  const undo = new Undo(pending, cells);
  const choices = new Choices(cells);
  const rows = new Rows(cells, pending, status);
  const disputes = new Disputes(cells, pending, status);
  new Clipboard(cells, pending);
  new Keys(root, { cells, choices, rows, undo, findings, status, pending, filing, regions: new Regions(cells) });
  cells.onTyped = (edits, visit) => pending.typed(edits, visit);
  cells.onTyping = field => choices.typed(field);
  findings.onFix = fix => pending.step(fix.edits, { why: '按体检建议：' + fix.label });
  pending.onDropped = edits => cells.revert(edits.map(edit => edit.path));
  pending.onReply = (reply, sent) => {
    undo.note(reply, sent);
    cells.whenCalm(() => show(reply, sent, disputes));
  };
  cells.focus(cells.fields().find(field => !field.value) || cells.fields()[0]);
}

function show(reply, sent, disputes) {
  if (reply.sheet) {
    cells.redraw(reply.sheet, pending.waiting());
  }
  disputes.tell(reply.refused, sent);
  cells.take(reply.changed, pending.waiting());
  findings.show(reply);
  lastYear.show();
}
