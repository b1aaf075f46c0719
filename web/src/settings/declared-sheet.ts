/** What the sheet of a declared thing is given. */
export interface DeclaredSheet<Row> {
  /** The one that is edited; missing for a new one. */
  readonly edited: Row | undefined
  /** The ids that there are. */
  readonly taken: ReadonlySet<string>
  readonly onClose: () => void
}
