/** What may show a picture. */
export const pictureSubjects = [
  "idea",
  "comment",
  "draft",
  "official_response",
  "status_change",
  "roadmap_item",
  "roadmap_item_cover",
  "changelog_entry",
  "changelog_entry_cover",
  "board",
  "person",
  "community",
] as const;

export type PictureSubjectKind = (typeof pictureSubjects)[number];

export interface PictureSubject {
  kind: PictureSubjectKind;
  id: number;
}

/** These speak for the company: what they show stays when who added it is gone. */
export const companySubjects: readonly PictureSubjectKind[] = [
  "official_response",
  "status_change",
  "roadmap_item",
  "roadmap_item_cover",
  "changelog_entry",
  "changelog_entry_cover",
  "board",
  "community",
];
