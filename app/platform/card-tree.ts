import { CARD_FONTS, type CardLook } from "./card";

/** What satori takes in place of a React element. */
export interface Node {
  type: string;
  props: {
    style?: Record<string, string | number>;
    children?: (Node | string)[] | string;
  } & Record<string, unknown>;
}

const SERIF = CARD_FONTS.serif.map((script) => `serif-${script}`).join(", ");
const SANS = CARD_FONTS.sans.map((script) => `sans-${script}`).join(", ");
const INK = "#1b2832";
const QUIET = "#4c5862";
const LINE = "#ded8cc";
/** Longer titles are set smaller, so that the longest still has four lines. */
const SIZES = [
  { upTo: 44, size: 84 },
  { upTo: 90, size: 70 },
  { upTo: Number.POSITIVE_INFINITY, size: 56 },
];

/** The card as a tree of boxes: a line above, the title, and beneath it what people and company say. */
export function cardTree(look: CardLook): Node {
  const size = SIZES.find(({ upTo }) => look.title.length <= upTo)?.size ?? 56;
  return box({ ...column, width: "100%", height: "100%", background: look.paper }, [
    box({ height: 12, width: "100%", background: look.accent }),
    box({ ...column, flexGrow: 1, padding: "52px 72px 56px", justifyContent: "space-between" }, [
      box({ ...column }, [
        box({ ...sans, fontSize: 30, color: QUIET, ...oneLine, maxWidth: 1056 }, look.above),
        box({ ...titled(size), lineClamp: 4, maxWidth: 1056, wordBreak: "break-word" }, look.title),
      ]),
      footer(look),
    ]),
  ]);
}

function footer({ count, label, from, accent }: CardLook): Node {
  const said = [
    ...(count ? [pill(count.number, accent), box({ ...sans, fontSize: 32 }, count.word)] : []),
    ...(label ? [mark(label, accent)] : []),
  ];
  const name = box(
    { fontFamily: SERIF, fontWeight: 500, fontSize: 34, ...oneLine, maxWidth: 420 },
    from,
  );
  return box({ borderTop: `2px solid ${LINE}`, paddingTop: 36, alignItems: "center", color: INK }, [
    box({ alignItems: "center", flexGrow: 1, gap: 22 }, said),
    name,
  ]);
}

function pill(number: string, accent: string): Node {
  const chevron = `<path d="M3 9.2 7 5.2l4 4" fill="none" stroke="${accent}" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>`;
  return box(
    {
      ...{ border: `3px solid ${accent}`, borderRadius: 40, padding: "8px 26px 8px 16px" },
      ...{ alignItems: "center", gap: 8, color: accent, fontFamily: SANS, fontWeight: 600 },
      fontSize: 38,
    },
    [shape(chevron, 40), number],
  );
}

function mark({ text, shape: drawn, accented }: NonNullable<CardLook["label"]>, accent: string) {
  const colour = accented ? accent : QUIET;
  return box(
    { ...sans, alignItems: "center", gap: 14, fontSize: 32, color: colour, marginLeft: 20 },
    [shape(drawn.replaceAll("currentColor", colour), 36), text],
  );
}

function shape(inside: string, size: number): Node {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 14 14" width="${size}" height="${size}">${inside}</svg>`;
  const src = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  return { type: "img", props: { src, width: size, height: size } };
}

const column = { flexDirection: "column" };
const sans = { fontFamily: SANS, fontWeight: 500 };
const oneLine = { lineClamp: 1, wordBreak: "break-word" };
const titled = (size: number) => ({
  ...{ fontFamily: SERIF, fontWeight: 500, fontSize: size, lineHeight: 1.1, color: INK },
  ...{ marginTop: 22, letterSpacing: "-0.015em" },
});

function box(
  style: Record<string, string | number>,
  children: (Node | string)[] | string = [],
): Node {
  // With lineClamp a box is a block; every other one lays out its children in a row or a column.
  const display = "lineClamp" in style ? "block" : "flex";
  return { type: "div", props: { style: { display, ...style }, children } };
}
