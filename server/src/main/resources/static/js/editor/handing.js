/* 送审和取消送审: everything typed goes up first; whether a reply that was lost meant yes is asked with the same key. */
import { newKey } from './line.js';

const PATIENCE = 5;

export class Handing {
  constructor(line, pending, status) {
    this.line = line;
    this.pending = pending;
    this.status = status;
    this.submission = document.getElementById('submit');
    this.withdrawal = document.getElementById('withdraw');
    if (this.submission) {
      this.submission.addEventListener('click', () => this.submit());
    }
    if (this.withdrawal) {
      this.withdrawal.addEventListener('click', () => this.withdraw());
    }
  }

  /* The reason stands on the button as long as it is not possible. */
  counted(blocks, unexplained) {
    if (!this.submission) {
      return;
    }
    this.submission.disabled = blocks > 0 || unexplained > 0;
    this.submission.classList.toggle('primary', !this.submission.disabled);
    this.submission.textContent = blocks ? '送审（还有 ' + blocks + ' 处必须改）'
      : unexplained ? '送审（还有 ' + unexplained + ' 项要改或说明）' : '送审';
  }

  submit() {
    this.submission.disabled = true;
    this.pending.settled().then(() => {
      const head = this.line.head(newKey());
      this.ask(() => this.line.submit(head), this.submission, 0);
    });
  }

  withdraw() {
    this.withdrawal.disabled = true;
    const head = this.line.head(newKey());
    this.ask(() => this.line.withdraw(head), this.withdrawal, 0);
  }

  ask(send, button, tries) {
    send().then(() => location.reload(), trouble => {
      if (!trouble.status && tries < PATIENCE) {
        this.status.say('handing', '正在确认是否已经办好，请稍候。');
        setTimeout(() => this.ask(send, button, tries + 1), 1500);
        return;
      }
      this.status.say('handing', trouble.status ? trouble.message : '网络断了，还不知道有没有办好。请刷新这一页看最新状态。',
        this.status.button('刷新这一页', () => location.reload()));
      button.disabled = false;
    });
  }
}
