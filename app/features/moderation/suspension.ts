/** Why somebody is kept out; the team reads it in the records. */
export const SUSPENSION_REASON_MAX = 280;
