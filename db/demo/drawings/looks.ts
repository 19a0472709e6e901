import type { Looks } from "./portrait";

const [sand, mist, sage, clay, dusk] = ["#e8dcc6", "#d5e1e3", "#d9e2cf", "#ead3c5", "#cfd3e0"];
const [fair, warm, brown, dark] = ["#f1c9a5", "#dca981", "#a8704a", "#6e4630"];
const [black, chestnut, straw, grey, rust] = [
  "#22201f",
  "#5a3a26",
  "#cfa25a",
  "#a9a7a3",
  "#9c4a23",
];

/** The faces of those who have one, by the key of the person. */
export const looks: Readonly<Record<string, Looks>> = {
  thea: { ground: sand, skin: fair, hair: grey, top: "#006169", style: "bun", glasses: true },
  mara: { ground: mist, skin: fair, hair: straw, top: "#22303a", style: "long" },
  henrik: { ground: sage, skin: warm, hair: chestnut, top: "#7a4b2a", style: "short", beard: true },
  nadja: { ground: clay, skin: warm, hair: black, top: "#40505c", style: "curls" },
  felix: { ground: dusk, skin: fair, hair: rust, top: "#2f4a3c", style: "short", glasses: true },
  chiara: { ground: sand, skin: warm, hair: chestnut, top: "#8c3b2a", style: "long" },
  rob: { ground: mist, skin: brown, hair: black, top: "#d8cdb8", style: "bald", beard: true },
  lena: { ground: clay, skin: fair, hair: rust, top: "#1f4e5a", style: "bun" },
  marco: { ground: sage, skin: warm, hair: black, top: "#e9e4da", style: "short", beard: true },
  gerd: { ground: dusk, skin: fair, hair: grey, top: "#3b3a36", style: "cap", beard: true },
  priya: { ground: sand, skin: brown, hair: black, top: "#b8862d", style: "long" },
  samir: { ground: mist, skin: dark, hair: black, top: "#e9e4da", style: "curls", glasses: true },
};
