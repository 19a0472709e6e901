// Menus close by Escape and by a press beside them. They open and close without it; it is here on its own,
// so that the keys work as soon as a page is there and not only once the framework has taken it over.

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") closeMenus(null, event.target);
});

document.addEventListener("pointerdown", (event) => closeMenus(event.target, null));

/** Closes the open menus but the one that holds `pressed`; focus inside one returns to its summary. */
function closeMenus(pressed, focused) {
  for (const menu of document.querySelectorAll("details[data-menu][open]")) {
    if (pressed && menu.contains(pressed)) continue;
    menu.open = false;
    if (focused && menu.contains(focused)) menu.querySelector("summary").focus();
  }
}
