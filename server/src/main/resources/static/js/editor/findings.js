/*
 * 体检面板: what the checks say, grouped 阻 / 说 / 示, and the one that is looked at. The card and its cells light up
 * together.
 */
import { GROUPS, card, groupOf, places } from './cards.js';
import { Reasons } from './reasons.js';
import { tag } from './tags.js';

export class Findings {
  constructor(panel, cells, line, isEditable) {
    this.panel = panel;
    this.cells = cells;
    this.isEditable = isEditable;
    this.isComposing = false;
    this.isStale = false;
    this.findings = [];
    this.current = null;
    this.onFix = () => {};
    this.onCounted = () => {};
    this.reasons = new Reasons(panel, line, found => this.show(found));
    panel.addEventListener('click', event => this.clicked(event.target));
    panel.addEventListener('compositionstart', () => { this.isComposing = true; });
    panel.addEventListener('compositionend', () => this.composed());
  }

  show(reply) {
    this.findings = GROUPS.reduce((list, group) => list.concat(reply.findings.filter(each => each.severity === group.severity)), []);
    this.current = this.current && this.findings.find(each => isSame(each, this.current)) || null;
    this.onCounted(reply.summary.block, this.unexplained());
    this.mark();
    this.draw();
  }

  /* 说 without a written reason, once per check. */
  unexplained() {
    return new Set(this.findings.filter(each => each.severity === 'explain' && !each.explained).map(each => each.check)).size;
  }

  /* Signs in the cells: the gravest of a cell's findings, a letter and a colour. */
  mark() {
    this.cells.fields().forEach(field => unmark(field));
    this.findings.slice().reverse().forEach(finding => this.fieldsOf(finding).forEach(field => {
      unmark(field);
      const group = groupOf(finding);
      const cell = field.closest('td, th');
      cell.classList.add('f-' + group.style);
      cell.dataset.severity = finding.severity;
      cell.appendChild(tag('span', { class: 'm ' + group.style, 'aria-hidden': 'true' }, group.sign));
      field.setAttribute('aria-description', group.sign + '：' + finding.message);
    }));
    this.cells.fit(this.cells.fields());
    this.light();
  }

  fieldsOf(finding) {
    return Array.from(new Set(places(finding).map(path => this.nearest(path)).filter(Boolean)));
  }

  /* The field a finding is about: its own place, else the first below it; a unit stands in brackets behind the name. */
  nearest(path) {
    return this.cells.at(path)
      || path && path.endsWith('.unit') && this.cells.at(path.slice(0, -'unit'.length) + 'name')
      || path && this.cells.fields().find(field => field.dataset.path.startsWith(path + '.') || field.dataset.path.startsWith(path + '['))
      || null;
  }

  /* A reason that is being composed is left alone until the input method is done. */
  composed() {
    this.isComposing = false;
    if (this.isStale) {
      this.draw();
    }
  }

  draw() {
    this.isStale = this.isComposing;
    if (this.isComposing) {
      return;
    }
    const scroll = this.panel.querySelector('.list') ? this.panel.querySelector('.list').scrollTop : 0;
    const held = this.reasons.held();
    const focused = this.focused();
    this.panel.textContent = '';
    this.panel.appendChild(this.sums());
    const list = tag('div', { class: 'list' }, ...this.findings.map((finding, at) => card(finding, at, finding === this.current, this.isEditable)));
    if (!this.findings.length) {
      list.appendChild(tag('p', { class: 'empty' }, '没有发现问题。'));
    }
    this.panel.appendChild(list);
    list.scrollTop = scroll;
    this.reasons.restore(held, this.findings);
    this.refocus(focused);
  }

  sums() {
    return tag('div', { class: 'sum', role: 'group', 'aria-label': '问题数' }, ...GROUPS.map(group => tag('button',
      { class: 'tab ' + group.style, type: 'button', 'data-group': group.severity },
      tag('b', { class: 'num' }, String(this.findings.filter(each => each.severity === group.severity).length)), ' ' + group.words)));
  }

  /* Which button of which card has the focus, so that a reply does not take it away. */
  focused() {
    const active = document.activeElement;
    if (!this.panel.contains(active) || active.tagName !== 'BUTTON') {
      return null;
    }
    const box = active.closest('article');
    return { finding: box ? this.findings[Number(box.dataset.index)] : null, at: box ? Number(box.dataset.index) : -1 };
  }

  refocus(focused) {
    if (!focused) {
      return;
    }
    const same = focused.finding ? this.findings.findIndex(each => isSame(each, focused.finding)) : -1;
    const at = same >= 0 ? same : Math.min(focused.at, this.findings.length - 1);
    const button = at >= 0 ? this.box(at).querySelector('.where') : this.panel.querySelector('.tab');
    button.focus({ preventScroll: true });
  }

  box(at) {
    return this.panel.querySelector('article[data-index="' + at + '"]');
  }

  clicked(target) {
    const tab = target.closest('[data-group]');
    if (tab) {
      this.go(this.findings.find(each => each.severity === tab.dataset.group));
      return;
    }
    const box = target.closest('article');
    if (!box) {
      return;
    }
    const finding = this.findings[Number(box.dataset.index)];
    const fix = target.closest('[data-fix]');
    if (fix) {
      this.onFix(finding.fixes[Number(fix.dataset.fix)]);
    } else if (target.closest('[data-explain]')) {
      this.reasons.write(finding, box);
    } else if (!target.closest('.explain')) {
      this.go(finding);
    }
  }

  go(finding) {
    if (!finding) {
      return;
    }
    this.look(finding);
    const field = this.fieldsOf(finding)[0];
    if (field) {
      this.isGoing = true;
      this.cells.focus(field);
      this.isGoing = false;
    }
  }

  /* The cell somebody went to shows its card. */
  follow(field) {
    const about = !this.isGoing && this.findings.find(finding => this.fieldsOf(finding).includes(field));
    if (about && !(this.current && this.fieldsOf(this.current).includes(field))) {
      this.look(about);
    }
  }

  look(finding) {
    this.current = finding;
    Array.from(this.panel.querySelectorAll('article')).forEach((box, at) => box.classList.toggle('on', this.findings[at] === finding));
    this.box(this.findings.indexOf(finding)).scrollIntoView({ block: 'nearest' });
    this.light();
  }

  light() {
    const lit = new Set(this.current ? this.fieldsOf(this.current) : []);
    this.cells.fields().forEach(field => field.closest('td, th').classList.toggle('lit', lit.has(field)));
  }

  /* F8: the next one there is something to do about, those that block first. */
  next(by) {
    const open = this.findings.filter(finding => !finding.explained);
    const list = open.length ? open : this.findings;
    const at = list.indexOf(this.current);
    const to = at < 0 && by < 0 ? list.length - 1 : at + by;
    this.go(list[(to + list.length) % list.length]);
  }

  fixCurrent(at) {
    const fix = this.current && this.current.fixes[at];
    if (fix) {
      this.onFix(fix);
    }
  }
}

function unmark(field) {
  const cell = field.closest('td, th');
  cell.classList.remove('f-stop', 'f-say', 'f-hint');
  delete cell.dataset.severity;
  const sign = cell.querySelector('.m');
  if (sign) {
    sign.remove();
  }
  field.removeAttribute('aria-description');
}

function isSame(one, other) {
  return one.check === other.check && one.at === other.at;
}
