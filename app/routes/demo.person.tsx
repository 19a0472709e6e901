import { useLoaderData } from "@remix-run/react";
import { DemoBar } from "~/features/community/demo-bar";
import { demoPeople } from "~/features/people/demo-people.server";
import { Door } from "~/features/people/door";
import { isSignedIn } from "~/features/people/viewer";
import { beginSession } from "~/http/begin-session.server";
import { handle as handleForm } from "~/http/handle.server";
import { load } from "~/http/load.server";
import { pageMeta } from "~/http/meta";
import { textsOf } from "~/i18n/texts.server";
import { NotFound } from "~/platform/errors";

export const loader = load(async ({ db, viewer, context }) => {
  if (!context.services.env.demo) throw new NotFound();
  return {
    pageTitle: textsOf(viewer.language).getFixedT(null, "people")("demo.title"),
    people: await demoPeople(db),
    current: isSignedIn(viewer) ? viewer.handle : null,
  };
});

export const meta = pageMeta<typeof loader>(({ data }) => ({
  title: data.pageTitle,
  noindex: true,
}));

/** Signs in without a password as one of the demo's people, or out; where there is a demo alone. */
export const action = handleForm(async ({ db, context, input }) => {
  const { env, sessions } = context.services;
  if (!env.demo) throw new NotFound();
  const handle = input.value("handle");
  if (!handle) {
    context.setCookie(await sessions.end(context.cookies));
    return { to: "/ideas" };
  }
  const person = (await demoPeople(db)).find((each) => each.handle === handle);
  if (!person) throw new NotFound();
  return beginSession(context, person.id, { to: "/ideas" });
});

export default function DemoPersonPage() {
  const { pageTitle, people, current } = useLoaderData<typeof loader>();
  return (
    <Door title={pageTitle}>
      <DemoBar people={people} current={current} returnTo="/ideas" />
    </Door>
  );
}
