/** What the tracker reports: when it happened by this browser's clock, and what its kind carries. */
export interface Hit {
  readonly id: string
  readonly kind: string
  readonly at: number
  readonly payload: Readonly<Record<string, unknown>>
}
