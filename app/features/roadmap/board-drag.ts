import {
  draggable,
  dropTargetForElements,
} from "@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter";
import { combine } from "@atlaskit/pragmatic-drag-and-drop/combine";

/** Where an item was let go: in a column, after an item of it or at the top. */
export interface Drop {
  itemId: number;
  /** As the column's element says it. */
  horizon: string;
  afterId: number | null;
}

/**
 * Lets the items of a board be dragged: elements with `data-item` within those with `data-horizon`.
 * Elements under the pointer say by `data-drop` where the item would come.
 * @returns what ends it
 */
export function watchBoard(board: HTMLElement, onDrop: (drop: Drop) => void): () => void {
  const items = [...board.querySelectorAll<HTMLElement>("[data-item]")];
  const columns = [...board.querySelectorAll<HTMLElement>("[data-horizon]")];
  return combine(
    ...items.map((element) =>
      draggable({
        element,
        getInitialData: () => ({ itemId: idOf(element) }),
        onDragStart: () => element.setAttribute("data-dragged", ""),
        onDrop: () => element.removeAttribute("data-dragged"),
      }),
    ),
    ...items.map((element) =>
      dropTargetForElements({
        element,
        onDrag: ({ location }) => {
          element.dataset["drop"] = isBelow(element, location.current.input.clientY)
            ? "below"
            : "above";
        },
        onDragLeave: () => delete element.dataset["drop"],
        onDrop: () => delete element.dataset["drop"],
      }),
    ),
    ...columns.map((element) =>
      dropTargetForElements({
        element,
        onDragEnter: () => element.setAttribute("data-drop", "in"),
        onDragLeave: () => element.removeAttribute("data-drop"),
        onDrop: ({ source, location }) => {
          element.removeAttribute("data-drop");
          const itemId = Number(source.data["itemId"]);
          const over = location.current.dropTargets.find((target) => target.element !== element);
          const { clientY } = location.current.input;
          const afterId = placeIn(element, itemId, over?.element ?? null, clientY);
          onDrop({ itemId, horizon: element.dataset["horizon"] ?? "", afterId });
        },
      }),
    ),
  );
}

/** The item after which one comes that is let go over another, or over none: then it is the last. */
function placeIn(column: HTMLElement, itemId: number, over: Element | null, y: number) {
  const all = [...column.querySelectorAll<HTMLElement>("[data-item]")];
  const index = all.findIndex((element) => element.isSameNode(over));
  const end = index === -1 ? all.length : isBelow(over, y) ? index + 1 : index;
  const above = all.slice(0, end).findLast((element) => idOf(element) !== itemId);
  return above ? idOf(above) : null;
}

function isBelow(element: Element | null, y: number): boolean {
  if (!element) return false;
  const { top, height } = element.getBoundingClientRect();
  return y > top + height / 2;
}

const idOf = (element: HTMLElement) => Number(element.dataset["item"]);
