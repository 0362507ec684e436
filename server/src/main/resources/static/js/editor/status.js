/* 状态: when it was saved, what is on its way, what went wrong and what to do about it. */
import { clock, tag } from './tags.js';

/* While one of these stands, nothing is on its way. */
const TROUBLES = ['offline', 'signed-out', 'stopped'];

export class Status {
  constructor() {
    this.text = document.getElementById('saved');
    this.progress = document.getElementById('progress');
    this.notices = document.getElementById('notices');
    this.idle = this.text.textContent;
  }

  saved(reply) {
    this.idle = '已自动保存 ' + clock(reply.savedAt, true);
    this.progress.textContent = reply.filled + ' / ' + reply.fillable + ' 格';
    TROUBLES.forEach(kind => this.clear(kind));
  }

  waiting(count) {
    this.count = count;
    if (!count) {
      this.told();
    } else if (!TROUBLES.some(kind => this.find(kind))) {
      this.text.textContent = '正在保存 ' + count + ' 处……';
    }
  }

  told() {
    if (!this.count) {
      this.text.textContent = this.idle;
    }
  }

  unsaved(count) {
    this.text.textContent = '未保存 ' + count + ' 处';
  }

  offline(count) {
    this.unsaved(count);
    this.say('offline', '网络断了，' + count + ' 处还没有保存，都在这一页上。恢复后自动保存，请不要关闭这一页。');
  }

  signedOut(pending) {
    this.unsaved(pending.count());
    const link = tag('a', { class: 'btn small', href: '/sign-in', target: '_blank', rel: 'noopener' }, '重新登录（新页）');
    const go = this.button('已登录，继续保存', () => pending.line.renew()
      .then(() => pending.resume(), trouble => this.say('signed-out', trouble.message, link, go)));
    this.say('signed-out', '登录已到期，您填的内容还在（' + pending.count() + ' 处未保存）。', link, go);
  }

  stopped(message, pending) {
    this.unsaved(pending.count());
    this.say('stopped', message, this.button('再试一次', () => pending.resume()),
      this.button('不保存这一处', () => {
        this.clear('stopped');
        pending.drop();
      }), tag('a', { class: 'btn small', href: '/' }, '回到我的待办'));
  }

  button(text, act) {
    const button = tag('button', { class: 'btn small', type: 'button' }, text);
    button.addEventListener('click', act);
    return button;
  }

  /* One message of a kind at a time; it stays until it is settled or closed. */
  say(kind, sentence, ...buttons) {
    const notice = tag('div', { class: 'notice ' + kind.split(' ')[0], 'data-kind': kind }, tag('span', {}, sentence), ...buttons);
    const present = this.find(kind);
    if (present) {
      present.replaceWith(notice);
    } else {
      this.notices.appendChild(notice);
    }
    return notice;
  }

  tell(kind, sentence) {
    this.say(kind, sentence, this.button('知道了', () => this.clear(kind)));
  }

  clear(kind) {
    const present = this.find(kind);
    const hadFocus = present && present.contains(document.activeElement);
    if (present) {
      present.remove();
    }
    if (hadFocus) {
      this.onLeft();
    }
  }

  onLeft() {}

  find(kind) {
    return Array.from(this.notices.children).find(notice => notice.dataset.kind === kind);
  }
}
