/** What makes text wrap as it does in the field. */
const SHAPE = [
  ...["font", "letterSpacing", "lineHeight", "textIndent", "tabSize", "wordBreak"],
  ...["overflowWrap", "paddingTop", "paddingRight", "paddingBottom", "paddingLeft", "boxSizing"],
  ...["direction", "unicodeBidi", "textAlign"],
] as const;

/**
 * Where the character at `index` stands, from the field's upper left corner: `left` is
 * where it begins, `top` that of the line below. A field tells no places, so a copy of it does.
 */
export function caretPlace(field: HTMLTextAreaElement, index: number) {
  const copy = document.createElement("div");
  const look = getComputedStyle(field);
  for (const name of SHAPE)
    copy.style.setProperty(dashed(name), look.getPropertyValue(dashed(name)));
  copy.style.cssText += ";position:absolute;visibility:hidden;white-space:pre-wrap;top:0;left:0";
  copy.style.width = `${field.clientWidth}px`;
  const mark = document.createElement("span");
  mark.textContent = field.value.slice(index, index + 1) || ".";
  copy.append(field.value.slice(0, index), mark);
  document.body.append(copy);
  const before = look.direction === "rtl" ? mark.offsetLeft + mark.offsetWidth : mark.offsetLeft;
  const below = mark.offsetTop + mark.offsetHeight - field.scrollTop;
  copy.remove();
  return { left: before, top: below };
}

function dashed(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
