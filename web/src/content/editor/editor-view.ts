import type { Language } from '@shirube/kernel'

/** How the mail is looked at: where it is read, in which light, by whom, in which language. */
export interface EditorView {
  readonly device: 'desk' | 'phone' | 'text'
  readonly scheme: 'light' | 'dark'
  /** A lead's id; undefined for somebody invented. */
  readonly lead: string | undefined
  readonly language: Language
}

/** The width of the mail on each device, in px. */
export const DEVICE_WIDTHS = { desk: 640, phone: 375, text: 640 } as const
