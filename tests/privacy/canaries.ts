import { setTimeout } from "node:timers/promises";
import { ACTIVITY_JOB } from "~/features/activity/record-activity.server";
import { joinBeta } from "~/features/beta/join-beta.server";
import { openBeta } from "~/features/beta/open-beta.server";
import { listOpenRisks } from "~/features/beta/open-risks.queries.server";
import { editComment } from "~/features/comments/edit-comment.server";
import { postComment } from "~/features/comments/post-comment.server";
import { addEvidence } from "~/features/evidence/add-evidence.server";
import { editIdea } from "~/features/ideas/edit-idea.server";
import { follow } from "~/features/ideas/follow.server";
import { postIdea } from "~/features/intake/post-idea.server";
import { editProfile } from "~/features/people/edit-profile.server";
import type { Viewer } from "~/features/people/viewer";
import { PICTURE_FILES_JOB } from "~/features/pictures/remove-pictures.server";
import { addRow } from "~/features/register/add-row.server";
import { createItem } from "~/features/roadmap/create-item.server";
import { postTalk } from "~/features/talk/post-talk.server";
import { addItem } from "~/features/triage/checklist/add-item.server";
import { respondOfficially } from "~/features/triage/respond-officially.server";
import { castVote } from "~/features/votes/cast-vote.server";
import { renderText } from "~/features/writing/render-text.server";
import { now } from "~/platform/clock";
import { hashPassword } from "~/platform/password.server";
import type { Database } from "~db/connect.server";
import { makeBoard, makePerson } from "../support/community";
import type { TestServer } from "../support/http";
import { drawn } from "../support/pictures";

export const PASSWORD = "correct horse battery";

/** Who a person is, and what they wrote, in words that stand nowhere else. */
export interface Canaries {
  identity: string[];
  texts: string[];
}

export interface CanaryScene {
  person: Viewer & { id: number };
  other: Viewer & { id: number };
  admin: Viewer & { id: number };
  canaries: Canaries;
  /** What staff wrote about their ideas for the team, and who takes care of one. */
  secrets: string[];
  /** An idea of theirs that others took part in, one that nobody did, and one of somebody else's. */
  ideas: { shared: number; alone: number; others: number };
  pictures: string[];
}

/** A person who did everything that one can do here, in a community with two others. */
export async function makeCanaryScene(server: TestServer, mark: string): Promise<CanaryScene> {
  const { database } = server.services;
  const c = (word: string) => `${mark}${word}`;
  const admin = await makePerson(database, "admin");
  const other = await makePerson(database);
  const began = await makePerson(database, "member", {
    handle: c("oldhandle"),
    name: `${c("oldname")} Canary`,
    email: `${c("mail")}@example.com`,
    email_folded: `${c("mail")}@example.com`,
    password_hash: await hashPassword(PASSWORD),
  });
  await database.write((trx) =>
    editProfile(trx, began, {
      name: `${c("name")} Canary`,
      handle: c("handle"),
      bio: `I am ${c("bio")}.`,
      jobTitle: "",
      language: "en",
      theme: "dark",
    }),
  );
  await database.write((trx) =>
    trx
      .updateTable("person")
      .set({ job_title: c("job") })
      .where("id", "=", began.id)
      .execute(),
  );
  const person = { ...began, name: `${c("name")} Canary`, handle: c("handle") };
  const pictures = await uploadPictures(server, person.id);
  const ideas = await takePart(database, { person, other, admin }, c, pictures[1] ?? "");
  await leaveTraces(database, person.id, c);
  return {
    ...{ person, other, admin, ideas, pictures },
    secrets: await writeSecrets(database, person, ideas.shared, c),
    canaries: {
      identity: [
        "name",
        "oldname",
        "handle",
        "oldhandle",
        "mail",
        "bio",
        "job",
        "agent",
        "draft",
        "invite",
        "note",
      ].map(c),
      texts: [
        "title",
        "body",
        "alone",
        "first",
        "comment",
        "earlier",
        "because",
        "problem",
        "alt",
        "risk",
        "talk",
      ].map(c),
    },
  };
}

async function uploadPictures(server: TestServer, personId: number): Promise<string[]> {
  const browser = await server.browserOf(personId);
  const bytes = await drawn(400, 400).png().toBuffer();
  const send = (path: string) => {
    const body = new FormData();
    body.set("picture", new File([new Uint8Array(bytes)], "p.png", { type: "image/png" }));
    return browser.send(path, {
      method: "POST",
      body,
      headers: { "Sec-Fetch-Site": "same-origin" },
    });
  };
  await send("/settings/picture");
  const { path } = JSON.parse((await send("/pictures")).body) as { path: string };
  const { picture } = await server.services.database.read
    .selectFrom("person")
    .select("picture")
    .where("id", "=", personId)
    .executeTakeFirstOrThrow();
  return [String(picture), path];
}

type Cast = Pick<CanaryScene, "person" | "other" | "admin">;

async function takePart(
  database: Database,
  { person, other, admin }: Cast,
  c: (word: string) => string,
  picture: string,
) {
  const board = await makeBoard(database);
  const post = async (viewer: Viewer, title: string, body: string) => {
    const bodyHtml = await renderText(database.read, body);
    return database.write((trx) =>
      postIdea(trx, viewer, {
        ...{ title, body, bodyHtml, boardId: board.id, tagIds: [], language: "en" },
        prompts: viewer.id === person.id ? { problem: `It is a ${c("problem")}.` } : {},
      }),
    );
  };
  const say = async (viewer: Viewer, ideaId: number, body: string) => {
    const bodyHtml = await renderText(database.read, body);
    const input = { body, bodyHtml, stance: null, parentId: null, internal: false };
    return database.write((trx) => postComment(trx, viewer, ideaId, input));
  };
  const vote = (viewer: Viewer, ideaId: number, because: string) =>
    database.write((trx) => castVote(trx, viewer, ideaId, { importance: 3, because }));

  const shared = await post(person, `An idea of ${c("title")}`, `First ${c("first")} ${picture}`);
  const body = `${c("body")} by ${c("name")} Canary, ${c("mail")}@example.com ![${c("alt")}](${picture})`;
  const bodyHtml = await renderText(database.read, body);
  const edit = { title: `An idea of ${c("title")}`, body, bodyHtml, version: 1 };
  await database.write((trx) => editIdea(trx, person, shared, edit));
  const alone = await post(person, `An idea ${c("alone")}`, "Nobody cared.");
  const others = await post(other, `An idea for @${c("handle")}`, `As @${c("handle")} said.`);
  await vote(other, shared, "");
  await vote(person, others, `It gives me ${c("because")}.`);
  const comment = await say(person, others, `An earlier ${c("earlier")} thought`);
  const better = { body: `A ${c("comment")} thought`, version: 1 };
  await database.write((trx) =>
    editComment(trx, person, comment, { ...better, bodyHtml: `<p>${better.body}</p>` }),
  );
  await say(
    other,
    others,
    `I agree with @${c("handle")} and \`@${c("handle")}\`, once @${c("oldhandle")}.`,
  );
  await say(person, shared, `Thank you, ${c("comment")}.`);
  await database.write((trx) =>
    addEvidence(trx, person, others, { kind: "problem", body: `A ${c("problem")} again.` }),
  );
  const answer = `Thank you @${c("handle")}.`;
  const answerHtml = await renderText(database.read, answer);
  await database.write((trx) =>
    respondOfficially(trx, admin, shared, {
      ...{ version: 0, body: answer, bodyHtml: answerHtml, whatChanged: "" },
    }),
  );
  await database.write((trx) => follow(trx, person, { kind: "board", id: board.id }));
  await speakOfPlan(database, { person, other, admin }, c);
  return { shared, alone, others };
}

/** A risk of theirs, what they said about a plan, what others said of them, and that they test it. */
async function speakOfPlan(
  database: Database,
  { person, other, admin }: Cast,
  c: (word: string) => string,
): Promise<void> {
  const row = { kind: "risk", bearer: "customer", likelihood: 3, impact: 4 } as const;
  const evidence = { evidenceIdeaId: null, evidenceUrl: `https://example.com/${c("risk")}` };
  const said = { kind: "comment", parentId: null, rowId: null } as const;
  const plan = { title: "A plan", summary: "", sections: {} };
  await database.write(async (trx) => {
    const item = await createItem(trx, admin, { ...plan, horizon: "next", ownerId: null });
    const body = `A ${c("risk")} that ${c("name")} Canary sees.`;
    await addRow(trx, person, item, { ...row, ...evidence, body });
    const talk = `My ${c("talk")}, ${c("mail")}@example.com`;
    await postTalk(trx, person, item, { ...said, body: talk, bodyHtml: `<p>${talk}</p>` });
    const answer = `As @${c("handle")} says.`;
    await postTalk(trx, other, item, { ...said, body: answer, bodyHtml: `<p>${answer}</p>` });
    const criteria = `Machines such as that of @${c("handle")}.`;
    await openBeta(trx, admin, item, { places: 1, criteria, url: "" });
    const accepted = await listOpenRisks(trx, person, item);
    const note = `Ours stands in ${c("note")}.`;
    await joinBeta(trx, person, item, { note, accepted, shown: [] });
  });
}

/** An internal note and a checklist that name the person, and an owner. */
async function writeSecrets(
  database: Database,
  person: { handle: string },
  ideaId: number,
  c: (word: string) => string,
): Promise<string[]> {
  const [name, note, item] = [c("secretowner"), c("secretnote"), c("secretitem")];
  const rep = await makePerson(database, "rep", { name });
  const body = `${note} about @${person.handle}`;
  const written = { body, bodyHtml: `<p>${body}</p>`, stance: null, parentId: null };
  await database.write(async (trx) => {
    await postComment(trx, rep, ideaId, { ...written, internal: true });
    await addItem(trx, rep, ideaId, `${item} with @${person.handle}`);
    await trx.updateTable("idea").set({ owner_id: rep.id }).where("id", "=", ideaId).execute();
  });
  return [name, note, item];
}

const invitation = (at: number) => ({
  ...{
    role: "member" as const,
    language: "en",
    most_uses: 1,
    created_at: at,
    expires_at: at + 1e9,
  },
});

/** What comes of signing in, of mails, of limits and of what went wrong. */
async function leaveTraces(database: Database, personId: number, c: (word: string) => string) {
  const at = now();
  const mail = `${c("mail")}@example.com`;
  await database.write(async (trx) => {
    await trx
      .insertInto("session")
      .values({
        ...{ id: c("session"), person_id: personId, user_agent: `Browser ${c("agent")}` },
        ...{ created_at: at, expires_at: at + 1e9, ends_at: at + 1e9 },
      })
      .execute();
    await trx
      .insertInto("token")
      .values([
        {
          hash: c("token1"),
          purpose: "reset",
          person_id: personId,
          email: mail,
          created_at: at,
          expires_at: at + 1e9,
        },
        {
          hash: c("token2"),
          purpose: "sign_up",
          person_id: null,
          email: mail.toUpperCase(),
          created_at: at,
          expires_at: at + 1e9,
        },
      ])
      .execute();
    await trx
      .insertInto("intent")
      .values({
        ...{ hash: c("token2"), kind: "sign_up", payload: JSON.stringify({ name: c("name") }) },
        ...{ return_to: "/", created_at: at, expires_at: at + 1e9 },
      })
      .execute();
    await trx
      .insertInto("draft")
      .values({
        ...{ person_id: personId, draft_key: "idea", version: 1, updated_at: at },
        fields: JSON.stringify({ title: c("draft") }),
      })
      .execute();
    await trx
      .insertInto("invitation")
      .values([
        { ...invitation(at), email: mail, email_folded: mail, message: `Dear ${c("name")}` },
        { ...invitation(at), inviter_id: personId, message: `Yours, ${c("invite")}` },
      ])
      .execute();
    await trx
      .insertInto("rate_limit")
      .values([
        { bucket: `mail:${mail}`, spent: 1, updated_at: at },
        { bucket: `signIn:${mail}`, spent: 1, updated_at: at },
      ])
      .execute();
    await trx
      .insertInto("job")
      .values({
        ...{ kind: "nothing", payload: "{}", run_at: at + 1e12, created_at: at, dead_at: at },
        last_error: `550 no mailbox <${mail}>`,
      })
      .execute();
    await trx
      .insertInto("activity")
      .values({
        ...{ verb: "mail.token_shown", subject_kind: "mail", subject_id: 1, staff_only: 1 },
        ...{ details: JSON.stringify({ to: mail, kind: "reset" }), created_at: at },
      })
      .execute();
  });
}

/** Waits until people are told and the files of pictures are gone. */
export async function untilJobsRan({ read }: Database): Promise<void> {
  for (let turn = 0; turn < 200; turn++) {
    const due = await read
      .selectFrom("job")
      .select("id")
      .where("dead_at", "is", null)
      .where("kind", "in", [ACTIVITY_JOB, PICTURE_FILES_JOB])
      .execute();
    if (due.length === 0) return;
    await setTimeout(25);
  }
}
