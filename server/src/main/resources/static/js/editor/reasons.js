/* 说明: a reason for what a check asks about, written once for the check. What is being written outlasts a reply. */
import { tag } from './tags.js';

export class Reasons {
  constructor(panel, line, onKept) {
    this.panel = panel;
    this.line = line;
    this.onKept = onKept;
  }

  write(finding, box) {
    const field = tag('textarea', { class: 'field', rows: '3', maxlength: '1000', 'aria-label': '说明：' + finding.place });
    field.value = finding.explained || '';
    const save = tag('button', { class: 'btn small primary', type: 'button' }, '保存说明');
    const present = box.querySelector('.explain');
    if (present) {
      present.remove();
    }
    box.appendChild(tag('div', { class: 'explain' }, field, save));
    save.addEventListener('click', () => this.keep(finding, field));
    field.addEventListener('keydown', event => this.pressed(event, finding, field));
    field.focus({ preventScroll: true });
    box.scrollIntoView({ block: 'nearest' });
    return field;
  }

  pressed(event, finding, field) {
    if (event.isComposing || event.keyCode === 229) {
      return;
    }
    if (event.key === 'Enter' && event.ctrlKey) {
      event.preventDefault();
      this.keep(finding, field);
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      const box = field.closest('article');
      field.parentElement.remove();
      box.querySelector('[data-explain]').focus();
    }
  }

  keep(finding, field) {
    const text = field.value.trim();
    const sent = text ? this.line.explain(finding.check, text) : this.line.unexplain(finding.check);
    sent.then(found => {
      field.parentElement.remove();
      this.onKept(found);
    }, trouble => {
      const present = field.parentElement.querySelector('.problem');
      if (present) {
        present.remove();
      }
      field.parentElement.appendChild(tag('p', { class: 'problem', role: 'alert' },
        trouble.status ? trouble.message : '网络断了，说明还没有保存。请稍后再点〔保存说明〕。'));
    });
  }

  /* What is being written, and where the caret is. */
  held() {
    const field = this.panel.querySelector('.explain textarea');
    return field && {
      check: field.closest('article').dataset.check, text: field.value,
      caret: field === document.activeElement ? [field.selectionStart, field.selectionEnd] : null
    };
  }

  restore(held, findings) {
    const at = held ? findings.findIndex(each => each.check === held.check) : -1;
    if (at < 0) {
      return;
    }
    const active = document.activeElement;
    const field = this.write(findings[at], this.panel.querySelector('article[data-index="' + at + '"]'));
    field.value = held.text;
    if (held.caret) {
      field.setSelectionRange(held.caret[0], held.caret[1]);
    } else if (active && active !== document.body) {
      active.focus({ preventScroll: true });
    }
  }
}
