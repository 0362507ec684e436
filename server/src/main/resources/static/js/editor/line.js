/* 线路: requests to the server. A reply that never came is asked for again with the same key, never assumed. */
const PATIENCE = 20000;

export class Line {
  constructor(filing) {
    this.filing = filing;
    this.base = '/api/v1/filings/' + filing.id;
  }

  edits(body) {
    return this.send('POST', '/edits', body);
  }

  findings() {
    return this.send('GET', '/findings');
  }

  explain(check, text) {
    return this.send('PUT', '/explanations/' + encodeURIComponent(check), Object.assign(this.head(newKey()), { text }));
  }

  unexplain(check) {
    return this.send('DELETE', '/explanations/' + encodeURIComponent(check), this.head(newKey()));
  }

  submit(head) {
    return this.send('POST', '/submission', head);
  }

  withdraw(head) {
    return this.send('POST', '/withdrawal', head);
  }

  /* Which write it is, of which form this page believes to be, made from which version. */
  head(key) {
    return { key, version: this.filing.version, unit: this.filing.unit, fy: this.filing.fy };
  }

  send(method, path, body) {
    const headers = { Accept: 'application/json', 'X-CSRF-TOKEN': token().content };
    if (body) {
      headers['Content-Type'] = 'application/json';
    }
    const stop = new AbortController();
    const late = setTimeout(() => stop.abort(), PATIENCE);
    return fetch(this.base + path, { method, headers, credentials: 'same-origin', signal: stop.signal,
      body: body ? JSON.stringify(body) : undefined })
      .then(response => response.text().then(text => read(response, text)))
      .finally(() => clearTimeout(late));
  }

  /* After another sign-in: the token of the new session, if it is the same person's. */
  renew() {
    return fetch(location.pathname, { credentials: 'same-origin' })
      .then(response => response.text().then(html => this.renewed(response, new DOMParser().parseFromString(html, 'text/html'))));
  }

  renewed(response, page) {
    const editor = page.getElementById('editor');
    if (!editor && (response.ok || response.status >= 500)) {
      throw new Refusal(401, { detail: '还没有登录。请先在新打开的页面登录，再回到这里点〔已登录，继续保存〕。' });
    }
    if (!editor || editor.dataset.account !== this.filing.account) {
      throw new Refusal(401, { detail: '现在登录的是另一个人。这一页的内容只能由原来的人保存，请用原来的账号登录。' });
    }
    token().content = page.querySelector('meta[name=csrf]').content;
  }
}

function token() {
  return document.querySelector('meta[name=csrf]');
}

function read(response, text) {
  const isJson = (response.headers.get('Content-Type') || '').includes('json');
  const body = isJson && text ? JSON.parse(text) : {};
  if (!response.ok || !isJson) {
    throw new Refusal(response.ok ? 401 : response.status, body);
  }
  return body;
}

/* 回绝: what the server said no to, with its sentence. */
export class Refusal extends Error {
  constructor(status, body) {
    super(body.detail || '服务器没有接受，您填的内容还在页面上，请稍后再试。');
    this.status = status;
    this.isOfStalePage = body.type === 'urn:hengji:stale-page';
  }

  /* The session is over, or its token is an older one's. */
  isSignedOut() {
    return this.status === 401 || this.isOfStalePage;
  }

  /* Sending the same again would be refused again. */
  isFinal() {
    return this.status >= 400 && this.status < 500 && this.status !== 408 && this.status !== 429;
  }
}

export function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = bytes[6] & 0x0f | 0x40;
  bytes[8] = bytes[8] & 0x3f | 0x80;
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

/* 行号: eight base-32 characters, made here so that a row can be filled in the same write that inserts it. */
export function newRowId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), byte => BASE32[byte & 31]).join('');
}
