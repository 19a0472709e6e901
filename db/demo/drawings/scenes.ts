const INK = "#22303a";
const TEAL = "#006169";
const PAPER = "#f4efe4";
const EMBER = "#d9772b";

function drawing(width: number, height: number, ground: string, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${ground}"/>${content}</svg>`;
}

const cup = (x: number, y: number, scale = 1) =>
  `<g transform="translate(${x} ${y}) scale(${scale})"><path d="M0 0h60l-6 40c-2 10-10 14-24 14s-22-4-24-14z" fill="#fff"/><path d="M58 8c18-2 22 24 0 26" fill="none" stroke="#fff" stroke-width="7"/><ellipse cx="30" cy="2" rx="27" ry="6" fill="#5a3a26"/></g>`;

const steam = (x: number, y: number) =>
  `<path d="M${x} ${y}c-14-22 14-34 0-58s12-32 2-52" fill="none" stroke="#fff" stroke-opacity=".5" stroke-width="6" stroke-linecap="round"/>`;

/** The sign of the company: an ember under a roof of iron. */
export const logo = `<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512" viewBox="0 0 512 512"><rect width="512" height="512" rx="112" fill="${TEAL}"/><path d="M256 84c70 84 116 136 116 206a116 116 0 0 1-232 0c0-50 28-84 58-118 6 36 20 56 38 66 2-52 2-98 20-154z" fill="${PAPER}"/><path d="M256 262c34 38 52 60 52 88a52 52 0 0 1-104 0c0-28 20-48 52-88z" fill="${EMBER}"/></svg>`;

/** A machine with two groups on its bar, in the morning. */
export const bar = drawing(
  1600,
  500,
  "#d8c9ac",
  `<circle cx="1240" cy="150" r="210" fill="#e9b872" opacity=".55"/>
<g fill="${INK}" opacity=".16"><rect x="90" y="70" width="330" height="16"/><rect x="90" y="180" width="330" height="16"/><rect x="110" y="20" width="34" height="50"/><rect x="160" y="34" width="26" height="36"/><rect x="210" y="14" width="40" height="56"/><rect x="300" y="110" width="30" height="70"/><rect x="130" y="126" width="60" height="54"/></g>
<g><rect x="520" y="120" width="640" height="92" rx="26" fill="${TEAL}"/><rect x="560" y="212" width="560" height="120" fill="#e9e4da"/><rect x="540" y="332" width="600" height="30" rx="8" fill="${INK}"/><rect x="570" y="362" width="24" height="46" fill="${INK}"/><rect x="1086" y="362" width="24" height="46" fill="${INK}"/>
<g fill="${INK}"><rect x="640" y="212" width="120" height="30" rx="8"/><rect x="920" y="212" width="120" height="30" rx="8"/><path d="M690 242h20v30h-20zM970 242h20v30h-20z"/><rect x="612" y="232" width="40" height="14" rx="7"/><rect x="892" y="232" width="40" height="14" rx="7"/></g>
<circle cx="840" cy="166" r="28" fill="${PAPER}"/><path d="M840 166l14-16" stroke="${EMBER}" stroke-width="6" stroke-linecap="round"/>
${cup(672, 282, 0.85)}${cup(952, 282, 0.85)}</g>
${steam(700, 260)}${steam(980, 260)}
<rect y="408" width="1600" height="92" fill="#7a4b2a"/><rect y="408" width="1600" height="12" fill="#96653f"/>
${cup(1260, 356)}${cup(1352, 356)}${steam(1292, 340)}
<g transform="translate(250 290)" fill="${INK}"><path d="M0 0h110l-16 60H16z"/><rect x="22" y="60" width="66" height="58"/><rect x="10" y="-16" width="90" height="16" rx="6" fill="${TEAL}"/></g>`,
);

/** Three recipes on the display of a machine. */
export const recipes = drawing(
  1600,
  500,
  "#20343b",
  `<g transform="translate(420 70)"><rect width="760" height="360" rx="34" fill="#10202a"/><rect x="22" y="22" width="716" height="316" rx="20" fill="${PAPER}"/>
<g transform="translate(60 70)">${[0, 1, 2]
    .map(
      (row) =>
        `<g transform="translate(0 ${row * 80})"><circle cx="26" cy="26" r="26" fill="${[TEAL, EMBER, "#5a3a26"][row]}"/><rect x="78" y="8" width="${[260, 190, 320][row]}" height="16" rx="8" fill="${INK}"/><rect x="78" y="34" width="${[150, 210, 120][row]}" height="10" rx="5" fill="${INK}" opacity=".35"/><rect x="520" y="14" width="120" height="24" rx="12" fill="${TEAL}" opacity="${[1, 0.35, 0.35][row]}"/></g>`,
    )
    .join("")}</g></g>
${cup(1290, 330, 1.5)}${cup(170, 330, 1.5)}${steam(1332, 310)}${steam(212, 310)}`,
);

/** Somebody's pencil: three centimetres between a spout and a paper cup. */
export const tallCup = drawing(
  1200,
  900,
  "#fbf7ee",
  `<g fill="none" stroke="#4a5157" stroke-width="7" stroke-linecap="round" stroke-linejoin="round">
<path d="M250 96h520l18 78-556 6z"/><path d="M420 178l4 66 150 2 8-70"/><path d="M470 246l-6 74M536 246l8 72"/>
<path d="M386 420l236 4-34 330-170-4z"/><path d="M372 420c60-22 190-20 262 4"/><path d="M402 560l206 4-8 92-190-2z"/>
<path d="M180 760c240 14 470 12 660-4"/><path d="M170 800c240 14 480 12 690-4"/></g>
<g stroke="#b4432b" stroke-width="6" fill="none" stroke-linecap="round"><path d="M760 322l130-2M760 420l130 2M838 334v74"/><path d="M828 346l10-14 12 14M828 396l10 14 12-14"/></g>
<g fill="#b4432b"><path d="M930 340h52v12l-24 18c26 4 26 44-8 46-18 0-26-8-28-18h14c4 10 28 8 26-8-2-12-14-14-26-12v-10l22-18h-28z"/></g>`,
);

/** The setting of a grinder over a week, as somebody wrote it down. */
export const dosing = drawing(
  1200,
  800,
  "#fbf7ee",
  `<g stroke="#c9c2b2" stroke-width="3">${[160, 280, 400, 520].map((y) => `<path d="M130 ${y}h960"/>`).join("")}</g>
<path d="M130 90v550h980" fill="none" stroke="#4a5157" stroke-width="7" stroke-linecap="round"/>
<path d="M170 470l150-60 150 26 150-140 150 50 150-120 150 40" fill="none" stroke="${TEAL}" stroke-width="10" stroke-linejoin="round"/>
<g fill="${TEAL}">${[
    [170, 470],
    [320, 410],
    [470, 436],
    [620, 296],
    [770, 346],
    [920, 226],
    [1070, 266],
  ]
    .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="14"/>`)
    .join("")}</g>
<circle cx="620" cy="296" r="44" fill="none" stroke="#b4432b" stroke-width="7"/><path d="M590 340l-90 190" stroke="#b4432b" stroke-width="6" stroke-linecap="round"/>
<g fill="#4a5157" opacity=".5">${[0, 1, 2, 3, 4, 5, 6].map((day) => `<rect x="${150 + day * 150}" y="670" width="44" height="10" rx="5"/>`).join("")}</g>`,
);

/** A pressure profile as somebody drew it, and the real one on top. */
export const curve = drawing(
  1600,
  500,
  "#e8efe9",
  `<g stroke="#c3cfc6" stroke-width="3">${[110, 200, 290, 380].map((y) => `<path d="M180 ${y}h1240"/>`).join("")}</g>
<path d="M180 70v360h1250" fill="none" stroke="${INK}" stroke-width="7" stroke-linecap="round"/>
<path d="M180 400c120-6 150-60 240-80s120-190 240-200 260 4 380 30 240 120 360 190" fill="none" stroke="${TEAL}" stroke-width="12" stroke-linecap="round"/>
<path d="M180 408c130 4 160-40 236-70s130-176 250-196 240 20 376 26 250 130 358 176" fill="none" stroke="${EMBER}" stroke-width="7" stroke-dasharray="2 18" stroke-linecap="round"/>
<g fill="${PAPER}" stroke="${TEAL}" stroke-width="8">${[
    [420, 320],
    [660, 120],
    [1040, 150],
    [1400, 340],
  ]
    .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="17"/>`)
    .join("")}</g>`,
);

/** A gasket and the group that it belongs into, taken apart. */
export const gasket = drawing(
  1600,
  500,
  "#efe6d6",
  `<g fill="none" stroke="${INK}" stroke-width="8"><ellipse cx="400" cy="250" rx="210" ry="130"/><ellipse cx="400" cy="250" rx="150" ry="90"/></g>
<g fill="none" stroke="${TEAL}" stroke-width="26"><ellipse cx="800" cy="250" rx="190" ry="118"/></g>
<ellipse cx="800" cy="250" rx="160" ry="96" fill="none" stroke="${PAPER}" stroke-width="5"/>
<g fill="${INK}"><path d="M1040 150h300l-30 210h-240z" opacity=".9"/><rect x="1030" y="130" width="320" height="34" rx="12"/><rect x="1330" y="200" width="200" height="34" rx="17"/></g>
<path d="M640 250h-30M990 250h30" stroke="${EMBER}" stroke-width="8" stroke-linecap="round"/>`,
);
