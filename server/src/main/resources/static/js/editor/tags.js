/* 小件: elements and signs that several parts make. */

/* An element with attributes and content; text is always text. */
export function tag(name, attributes, ...content) {
  const element = document.createElement(name);
  Object.keys(attributes).forEach(key => element.setAttribute(key, attributes[key]));
  content.filter(each => each !== '').forEach(each => element.append(each));
  return element;
}

/* As people write the time of day. */
export function clock(instant, withSeconds) {
  const parts = { hour12: false, hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Shanghai' };
  if (withSeconds) {
    parts.second = '2-digit';
  }
  return new Date(instant).toLocaleTimeString('zh-CN', parts);
}
