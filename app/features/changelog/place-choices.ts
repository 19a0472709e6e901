/** What an entry may belong to. */
export interface PlaceChoices {
  items: { id: number; title: string }[];
  boards: { id: number; name: string }[];
  tags: { id: number; name: string }[];
}
