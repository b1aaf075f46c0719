/** True when bytes hold a mark, at their beginning unless a place is named: what a file is, whatever it is called. */
export const beginsWith = (bytes: Uint8Array, mark: readonly number[], from = 0): boolean =>
  mark.every((byte, i) => bytes[from + i] === byte)
