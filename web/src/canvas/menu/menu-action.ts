/** One thing that a menu offers. */
export interface MenuAction {
  readonly key: string
  readonly label: string
  readonly shortcut?: string
  readonly tone?: 'danger'
  readonly act: () => void
}
