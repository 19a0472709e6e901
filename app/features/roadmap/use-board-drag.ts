import { useNavigate, useSubmit } from "@remix-run/react";
import { type RefObject, useEffect, useRef } from "react";
import type { Drop } from "./board-drag";
import type { ItemCard } from "./roadmap-item";

/**
 * Lets who may move items drag them. Within its column an item moves at once; another horizon needs
 * a reason, for which its form asks. Nobody else loads what it takes.
 */
export function useBoardDrag(
  board: RefObject<HTMLElement | null>,
  items: readonly ItemCard[],
  canMove: boolean,
): void {
  const navigate = useNavigate();
  const submit = useSubmit();
  const drop = useRef<(drop: Drop) => void>(() => {});
  drop.current = ({ itemId, horizon, afterId }) => {
    const from = items.find((item) => item.id === itemId)?.horizon;
    const after = afterId === null ? "" : String(afterId);
    if (from === horizon) {
      const fields = { horizon, after, return_to: "/roadmap", stay: "1" };
      const action = `/roadmap/${itemId}/horizon`;
      submit(fields, { method: "post", action, navigate: false, fetcherKey: action });
      return;
    }
    const query = new URLSearchParams({ to: horizon, after, return_to: "/roadmap" });
    navigate(`/roadmap/${itemId}/horizon?${query}`);
  };
  // Anew with other items, or in another order.
  const order = items.map((item) => item.id).join();
  useEffect(() => {
    const element = board.current;
    if (!canMove || !element || order === "") return;
    let ended = false;
    let end = () => {};
    import("./board-drag").then(({ watchBoard }) => {
      if (!ended) end = watchBoard(element, (where) => drop.current(where));
    });
    return () => {
      ended = true;
      end();
    };
  }, [board, canMove, order]);
}
