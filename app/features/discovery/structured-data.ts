import type { Entry } from "~/features/changelog/entry";
import type { Thread } from "~/features/comments/comment";
import type { IdeaPage } from "~/features/ideas/idea-page";

const COMMENTS = 5;
const TEXT_MAX = 1_000;

/** Who shows it, and where. */
interface Place {
  publicUrl: string;
  community: { name: string };
}

/** An idea as schema.org has it: a text that people discuss, with the first that was said. */
export function ideaThings(idea: IdeaPage, threads: readonly Thread[], place: Place): object[] {
  const url = whole(place, idea.path);
  const board = whole(place, `/ideas?board=${encodeURIComponent(idea.board.slug)}`);
  return [
    {
      "@type": "DiscussionForumPosting",
      "@id": url,
      url,
      headline: idea.title,
      text: plainText(idea.bodyHtml) || idea.excerpt,
      inLanguage: idea.language,
      datePublished: date(idea.createdAt),
      ...by(idea.author?.name),
      isPartOf: { "@type": "CollectionPage", name: idea.board.name, url: board },
      interactionStatistic: [
        counter("LikeAction", idea.voteCount),
        counter("CommentAction", idea.commentCount),
      ],
      comment: threads.flatMap(({ root }) => toComment(root, place)).slice(0, COMMENTS),
    },
    breadcrumb([
      { name: place.community.name, url: whole(place, "/ideas") },
      { name: idea.board.name, url: board },
      { name: idea.title, url },
    ]),
  ];
}

/** The site itself, on its front page: who runs it, and how it is searched. */
export function siteThings(place: Place): object[] {
  const home = whole(place, "/ideas");
  return [
    {
      "@type": "WebSite",
      name: place.community.name,
      url: home,
      publisher: { "@type": "Organization", name: place.community.name, url: place.publicUrl },
      potentialAction: {
        "@type": "SearchAction",
        target: { "@type": "EntryPoint", urlTemplate: `${home}?q={search_term_string}` },
        "query-input": "required name=search_term_string",
      },
    },
  ];
}

/** What shipped, as schema.org has it, and the way to it. */
export function entryThings(
  entry: Pick<Entry, "title" | "path" | "language" | "publishedAt" | "updatedAt">,
  above: string,
  place: Place,
): object[] {
  const url = whole(place, entry.path);
  return [
    {
      "@type": "Article",
      "@id": url,
      url,
      headline: entry.title,
      inLanguage: entry.language,
      datePublished: date(entry.publishedAt ?? entry.updatedAt),
      dateModified: date(entry.updatedAt),
      publisher: { "@type": "Organization", name: place.community.name, url: place.publicUrl },
    },
    ...placeThings({ above, abovePath: "/changelog", name: entry.title, path: entry.path }, place),
  ];
}

/** The way to a page that stands below another. */
export function placeThings(
  page: { above: string; abovePath: string; name: string; path: string },
  place: Place,
): object[] {
  return [
    breadcrumb([
      { name: page.above, url: whole(place, page.abovePath) },
      { name: page.name, url: whole(place, page.path) },
    ]),
  ];
}

function toComment(comment: Thread["root"], place: Place): object[] {
  // What is hidden, or for staff alone, is not told even to the staff's own browser here.
  if (comment.state !== "shown" || comment.internal || comment.bodyHtml === null) return [];
  return [
    {
      "@type": "Comment",
      url: whole(place, `/comments/${comment.id}`),
      text: plainText(comment.bodyHtml),
      datePublished: date(comment.createdAt),
      ...by(comment.author?.name),
    },
  ];
}

/** Who left is not named. */
function by(name: string | undefined) {
  return name === undefined ? {} : { author: { "@type": "Person", name } };
}

function counter(type: string, count: number) {
  return {
    "@type": "InteractionCounter",
    interactionType: `https://schema.org/${type}`,
    userInteractionCount: count,
  };
}

function breadcrumb(steps: { name: string; url: string }[]) {
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, url }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: url,
    })),
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};

/** The words of sanitised HTML, which has these five entities and no others. */
export function plainText(html: string): string {
  return html
    .slice(0, TEXT_MAX * 4)
    .replace(/<[^>]*(?:>|$)/g, " ")
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, TEXT_MAX);
}

const whole = ({ publicUrl }: Place, path: string) => new URL(path, publicUrl).href;
const date = (at: number) => new Date(at).toISOString();
