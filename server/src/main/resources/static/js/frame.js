/* 页框: one open menu at a time, Esc closes it; F1 opens the help beside the form; htmx sends the token of the page. */
const menus = () => Array.from(document.querySelectorAll('.top details'));

document.addEventListener('toggle', event => {
  if (event.target.open) {
    menus().filter(menu => menu !== event.target).forEach(menu => { menu.open = false; });
  }
}, true);

document.addEventListener('click', event => {
  menus().filter(menu => menu.open && !menu.contains(event.target)).forEach(menu => { menu.open = false; });
});

document.addEventListener('keydown', event => {
  if (event.isComposing) {
    return;
  }
  if (event.key === 'Escape') {
    menus().forEach(menu => { menu.open = false; });
  }
  if (event.key === 'F1') {
    event.preventDefault();
    window.open('/help', 'hengji-help');
  }
});

document.body.addEventListener('htmx:configRequest', event => {
  event.detail.headers['X-CSRF-TOKEN'] = document.querySelector('meta[name=csrf]').content;
});
