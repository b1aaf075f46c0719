/** The words of the shell that no screen brings along. */
export interface ShellWords {
  readonly navigation: string
  /** The bar along the bottom of a phone. */
  readonly thumb: string
  readonly openNavigation: string
  readonly closeNavigation: string
  readonly skipToContent: string
  readonly language: string
}
