/** A number on a card in words: 「開封58%」「90人」; the label stands before the value, the unit after it. */
export interface StepFigure {
  readonly label?: string
  readonly value: string
  readonly unit?: string
  /** Opens the list of these people. */
  readonly onOpen?: () => void
  /** The pointer or the focus came to the figure, or left it (`undefined`). */
  readonly onPoint?: (figure: HTMLElement | undefined) => void
}

/** What a step says of its result: figures over everybody, or the one fact of the lead that is followed. */
export type StepResult =
  | { readonly kind: 'none' }
  | { readonly kind: 'figures'; readonly figures: readonly StepFigure[] }
  | { readonly kind: 'fact'; readonly text: string; readonly done: boolean }

/** A way out of a step, as a row; the main way is the last row and leads straight down. */
export interface StepWay {
  readonly port: string
  readonly name: string
  readonly count?: string | undefined
  readonly main: boolean
  /** True where the followed lead went this way. */
  readonly taken: boolean
}

/** The mail that a sending step sends. */
export type StepMail =
  | { readonly kind: 'chosen'; readonly subject: string; readonly layout: MailLayout }
  | { readonly kind: 'missing'; readonly label: string }

/** What catches the eye in a mail, drawn small. */
export type MailLayout = 'picture' | 'product' | 'people' | 'text'

/** The inside of a card: a mail and its result, the ways out with their counts, or one line. */
export type StepBody =
  | {
      readonly kind: 'sending'
      readonly summary: string
      readonly mail: StepMail
      readonly result: StepResult
    }
  | { readonly kind: 'outcome'; readonly summary: string; readonly ways: readonly StepWay[] }
  | { readonly kind: 'small'; readonly result: StepResult }
