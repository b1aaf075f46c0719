import type { InputIssue } from '@shirube/kernel'

/** Thrown by validation; carries the places at fault in both languages. */
export class InvalidInput extends Error {
  readonly issues: readonly InputIssue[]

  constructor(issues: readonly InputIssue[]) {
    super('The input does not fit')
    this.issues = issues
  }
}
