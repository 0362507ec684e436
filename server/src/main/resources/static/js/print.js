/* 打印预览: the button does what Ctrl+P does. */
document.getElementById('print').addEventListener('click', () => window.print());
