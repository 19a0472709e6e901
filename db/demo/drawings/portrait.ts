/** How somebody looks, as far as a small round picture shows it. */
export interface Looks {
  ground: string;
  skin: string;
  hair: string;
  top: string;
  style: "short" | "long" | "bun" | "curls" | "bald" | "cap";
  glasses?: true;
  beard?: true;
}

const STYLES: Record<Looks["style"], { behind?: string; before: string }> = {
  short: {
    before: `<path d="M84 112c-6-46 18-66 46-66s50 20 44 66c-4-18-12-28-22-34-16 8-44 8-56 2-6 8-10 18-12 32z"/>`,
  },
  long: {
    behind: `<path d="M72 200c-10-60-4-158 56-158s66 98 56 158z"/>`,
    before: `<path d="M86 116c-2-40 16-58 44-58s44 18 42 58c-10-12-14-22-20-34-14 14-40 18-56 16-6 4-8 10-10 18z"/>`,
  },
  bun: {
    behind: `<circle cx="128" cy="42" r="24"/>`,
    before: `<path d="M84 114c-6-42 16-64 44-64s50 22 44 64c-6-20-16-30-28-36-20 6-48 8-60 36z"/>`,
  },
  curls: {
    behind: `<g><circle cx="86" cy="84" r="24"/><circle cx="104" cy="58" r="24"/><circle cx="132" cy="50" r="26"/><circle cx="158" cy="62" r="24"/><circle cx="172" cy="88" r="24"/><circle cx="80" cy="112" r="18"/><circle cx="178" cy="114" r="18"/></g>`,
    before: `<path d="M92 96c4-18 18-28 36-28s34 10 38 28c-10-8-22-12-38-12s-28 4-36 12z"/>`,
  },
  bald: { before: "" },
  cap: {
    before: `<path d="M80 96c0-34 20-50 48-50s48 16 48 50z"/><path d="M76 92h118c6 0 8 10 0 10H76z"/>`,
  },
};

/** Head and shoulders of a person, 256 by 256. */
export function portrait(looks: Looks): string {
  const { behind = "", before } = STYLES[looks.style];
  const { skin, hair, top, ground } = looks;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256" viewBox="0 0 256 256">
<rect width="256" height="256" fill="${ground}"/>
<g fill="${hair}">${behind}</g>
<path d="M30 256c4-52 40-74 98-74s94 22 98 74z" fill="${top}"/>
<path d="M106 150h44v40c-12 16-32 16-44 0z" fill="${skin}"/>
<path d="M106 162c12 14 32 14 44 0v12c-12 10-32 10-44 0z" fill="#000" opacity=".12"/>
<ellipse cx="128" cy="116" rx="43" ry="53" fill="${skin}"/>
${looks.beard ? `<path d="M86 124c2 34 20 48 42 48s40-14 42-48c-10 14-22 18-42 18s-32-4-42-18z" fill="${hair}"/>` : ""}
<path d="M114 146c8 7 20 7 28 0" fill="none" stroke="#000" stroke-opacity=".5" stroke-width="4" stroke-linecap="round"/>
<g fill="#1d262c"><circle cx="111" cy="116" r="4.5"/><circle cx="145" cy="116" r="4.5"/></g>
${looks.glasses ? `<g fill="none" stroke="#1d262c" stroke-width="4"><circle cx="110" cy="116" r="15"/><circle cx="146" cy="116" r="15"/><path d="M125 114h6"/></g>` : ""}
<g fill="${hair}">${before}</g>
</svg>`;
}
