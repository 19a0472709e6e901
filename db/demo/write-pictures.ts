import { updateCommunity } from "~/features/community/community.queries.server";
import { indexIdea } from "~/features/ideas/index-idea.server";
import { renderMarkdown } from "~/platform/markdown.server";
import { pictureMarkdown } from "~/platform/picture";
import type { Storage } from "~/platform/storage.server";
import type { Database } from "../connect.server";
import { looks } from "./drawings/looks";
import { portrait } from "./drawings/portrait";
import { bar, curve, dosing, gasket, logo, recipes, tallCup } from "./drawings/scenes";
import type { Ledger } from "./ledger";
import { Wall } from "./wall";
import type { World } from "./world";

const IN_IDEAS = [
  { idea: "tall-cups", svg: tallCup, alt: "A pencil drawing: 3 cm between the spout and the cup" },
  { idea: "retention", svg: dosing, alt: "The dose over a week; on Thursday it jumps" },
];

const OF_ENTRIES = [
  {
    entry: "pressure-profiles",
    svg: curve,
    alt: "A drawn pressure curve, with the real one beside it",
  },
  { entry: "spare-gaskets", svg: gasket, alt: "A gasket, and the group that it fits into" },
];

const BOARD_COVER = "Two espressos run into their cups in the morning light";
const ITEM_COVER = "The display of a machine with three recipes of one bar";

/** Faces, the logo, two covers and what members drew. Everything is drawn here, nothing is a file. */
export async function writePictures(
  database: Database,
  storage: Storage,
  world: World,
  ledger: Ledger,
): Promise<void> {
  const wall = new Wall(database, storage, world.now);
  const ownerId = ledger.people.of("thea");
  await writeFaces(wall, ledger);
  await wall.hang(
    { svg: logo, purpose: "logo", subject: { kind: "community", id: 1 }, ownerId },
    async (key) => (trx) => updateCommunity(trx, { logo: key }),
  );
  await writeCovers(wall, ledger, ownerId);
  for (const { entry, svg, alt } of OF_ENTRIES) {
    await writeEntryCover(wall, { id: ledger.entries.of(entry), svg, alt, ownerId });
  }
  for (const { idea, svg, alt } of IN_IDEAS) {
    await writeIntoIdea(wall, database, { id: ledger.ideas.of(idea), svg, alt });
  }
}

async function writeFaces(wall: Wall, ledger: Ledger): Promise<void> {
  for (const [person, look] of Object.entries(looks)) {
    const id = ledger.people.of(person);
    await wall.hang(
      {
        svg: portrait(look),
        purpose: "portrait",
        subject: { kind: "person", id },
        ownerId: id,
      },
      async (picture) => (trx) =>
        trx.updateTable("person").set({ picture }).where("id", "=", id).execute(),
    );
  }
}

async function writeCovers(wall: Wall, ledger: Ledger, ownerId: number): Promise<void> {
  const board = ledger.boards.of("machines");
  const item = ledger.items.of("drink-recipes");
  const purpose = "cover";
  await wall.hang(
    { svg: bar, purpose, subject: { kind: "board", id: board }, ownerId },
    async (cover) => (trx) =>
      trx
        .updateTable("board")
        .set({ cover, cover_alt: BOARD_COVER })
        .where("id", "=", board)
        .execute(),
  );
  await wall.hang(
    { svg: recipes, purpose, subject: { kind: "roadmap_item_cover", id: item }, ownerId },
    async (cover) => (trx) =>
      trx
        .updateTable("roadmap_item")
        .set({ cover, cover_alt: ITEM_COVER })
        .where("id", "=", item)
        .execute(),
  );
}

async function writeIntoIdea(
  wall: Wall,
  database: Database,
  { id, svg, alt }: { id: number; svg: string; alt: string },
): Promise<void> {
  const idea = await database.read
    .selectFrom("idea")
    .select(["author_id", "body", "body_html"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  await wall.hang(
    { svg, purpose: "text", subject: { kind: "idea", id }, ownerId: idea.author_id },
    async (key) => {
      const picture = pictureMarkdown(key, alt);
      const html = await renderMarkdown(picture);
      return async (trx) => {
        await trx
          .updateTable("idea")
          .set({ body: `${idea.body}\n\n${picture}`, body_html: `${idea.body_html}\n${html}` })
          .where("id", "=", id)
          .execute();
        await indexIdea(trx, id);
      };
    },
  );
}

async function writeEntryCover(
  wall: Wall,
  { id, svg, alt, ownerId }: { id: number; svg: string; alt: string; ownerId: number },
): Promise<void> {
  await wall.hang(
    { svg, purpose: "cover", subject: { kind: "changelog_entry_cover", id }, ownerId },
    async (cover) => (trx) =>
      trx
        .updateTable("changelog_entry")
        .set({ cover, cover_alt: alt })
        .where("id", "=", id)
        .execute(),
  );
}
