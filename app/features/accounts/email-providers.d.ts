declare module "email-providers" {
  /** Domains at which anybody can have a mailbox. */
  const providers: readonly string[];
  export default providers;
}
