/** True on a Mac, whose command key stands where Ctrl does elsewhere. */
export const isMac = (): boolean => /Mac|iPhone|iPad/u.test(navigator.userAgent)

/** A key together with the command key, as the keyboard at hand names it: ⌘K or Ctrl+K. */
export const commandKey = (key: string): string => (isMac() ? `⌘${key}` : `Ctrl+${key}`)
