import type { Locator, Page } from '@playwright/test'
import type { DrawingWords } from './drawing-words.ts'

const settings = (page: Page): Locator => page.locator('aside')

/** How a person gives a step of the white paper's follow-up its settings: by hand, or by keys alone. */
export interface SettingHand {
  /** Opens a slot of the settings by its field. */
  open(field: string): Promise<void>
  /** Takes what an open list offers by this name. */
  take(name: string | RegExp): Promise<void>
  /** Presses a button by its name. */
  press(name: string): Promise<void>
  /** Leaves what is open. */
  leave(): Promise<void>
}

/** The hand at the mouse. */
export const mouseHand = (page: Page): SettingHand => ({
  async open(field) {
    await settings(page).locator(`[data-field="${field}"]`).click()
  },
  async take(name) {
    await page.getByRole('option', { name, exact: true }).first().click()
  },
  async press(name) {
    await page.getByRole('dialog').getByRole('button', { name, exact: true }).last().click()
  },
  async leave() {
    await page.keyboard.press('Escape')
  },
})

/** Sets what the white paper's follow-up needs in the step whose settings are open. */
export const WHITEPAPER_SETTINGS = {
  async 'form-submitted'(hand: SettingHand) {
    await hand.open('forms')
    await hand.take(/予兆保全ガイド/u)
    await hand.leave()
  },
  async 'audience-gate'(hand: SettingHand, t: DrawingWords) {
    await hand.open('condition')
    await hand.press(t.addCondition)
    await hand.take(t.consent)
    await hand.press(t.done)
  },
  async 'send-email'(hand: SettingHand, t: DrawingWords) {
    await hand.open('mail')
    await hand.take(/予兆保全ガイドのお届け/u)
    await hand.open('purpose')
    await hand.take(t.asked)
  },
  async 'wait-for-event'(hand: SettingHand) {
    await hand.open('arms.0.listen.step')
    await hand.take(/予兆保全ガイドのお届け/u)
  },
  async 'call-task'(hand: SettingHand) {
    await hand.open('to')
    await hand.take('インサイドセールス')
    await hand.leave()
  },
  async handoff(hand: SettingHand) {
    await hand.open('to')
    await hand.take('営業')
    await hand.leave()
  },
} as const
