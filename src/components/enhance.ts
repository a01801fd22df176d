/**
 * All of the site's script. Nothing on a page needs it: it keeps the filter in the address, opens
 * all sentences at once, and copies. What it adds, it adds itself, in words the page hands to it.
 */
keepFilter();
for (const host of document.querySelectorAll<HTMLElement>('[data-open]')) addOpenAll(host);
for (const text of document.querySelectorAll<HTMLElement>('[data-copy]')) addCopy(text);

/** "#show=planned" in the address is the filter "Planned", also after the way back. */
function keepFilter(): void {
  const restore = () => {
    const [, name] = /^#show=(\w+)$/.exec(location.hash) ?? [];
    const choice = name && document.getElementById(`show-${name}`);
    if (choice instanceof HTMLInputElement) choice.checked = true;
  };
  for (const choice of document.querySelectorAll('[name=show]')) {
    choice.addEventListener('change', () => {
      const hash = choice.id === 'show-all' ? '' : `#${choice.id.replace('-', '=')}`;
      history.replaceState(null, '', location.pathname + location.search + hash);
    });
  }
  addEventListener('hashchange', restore);
  restore();
}

/** A button that opens every sentence of the page, and closes them again. */
function addOpenAll(host: HTMLElement): void {
  const all = document.querySelectorAll<HTMLDetailsElement>('.evidence');
  if (all.length < 2) return;
  const button = makeButton(host.dataset['open']);
  let open = false;
  button.onclick = () => {
    open = !open;
    for (const one of all) one.open = open;
    button.textContent = (open ? host.dataset['close'] : host.dataset['open']) ?? '';
  };
  host.append(button);
}

/** A button that copies a text, or the full address of a link. */
function addCopy(text: HTMLElement): void {
  // Without a secure connection a browser has no clipboard to write to.
  if (!navigator.clipboard) return;
  const button = makeButton(text.dataset['copy']);
  button.ariaLive = 'polite';
  button.onclick = async () => {
    await navigator.clipboard.writeText(
      text instanceof HTMLAnchorElement ? text.href : (text.textContent ?? ''),
    );
    button.textContent = text.dataset['copied'] ?? '';
    setTimeout(() => (button.textContent = text.dataset['copy'] ?? ''), 2000);
  };
  text.after(button);
}

function makeButton(words = ''): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words;
  return button;
}
