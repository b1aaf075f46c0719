import type { Page } from '@playwright/test'
import type { Language } from '@shirube/kernel'
import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/fixtures.ts'

interface Titled {
  readonly path: string
  readonly title: Readonly<Record<Language, string>>
  /** Looked at by machine here, for no test of its own does. */
  readonly checked?: true
}

const screen = (path: string, ja: string, en: string, checked?: true): Titled => ({
  ...{ path, title: { ja, en } },
  ...(checked && { checked }),
})

const OPEN: readonly Titled[] = [
  screen('/sign-in', 'ログイン', 'Sign in'),
  screen('/invitation?token=none', 'Shirube へようこそ', 'Welcome to Shirube', true),
  screen('/reset', 'パスワードの再設定', 'Reset the password', true),
]

const SCREENS: readonly Titled[] = [
  screen('/', 'ホーム', 'Home'),
  screen('/scenarios', 'シナリオ', 'Scenarios'),
  screen('/scenarios/whitepaper-follow-up', '資料ダウンロード後のフォロー', '資料ダウンロード後のフォロー'),
  screen('/campaigns', 'キャンペーン', 'Campaigns', true),
  screen('/leads', 'リード', 'Leads'),
  screen('/companies', '企業', 'Companies', true),
  screen('/segments', 'セグメント', 'Segments'),
  screen('/lists', 'リスト', 'Lists', true),
  screen('/lists/seminar-guests', '予兆保全セミナー 来場者', '予兆保全セミナー 来場者', true),
  screen('/duplicates', '重複の確認', 'Possible duplicates'),
  screen('/import', '取り込み', 'Import'),
  screen('/cards', '名刺入力', 'Business cards'),
  screen('/mails', 'メール', 'Mails', true),
  screen('/mails/whitepaper-case', '導入事例：高瀬精工様', '導入事例：高瀬精工様', true),
  screen('/forms', 'フォーム', 'Forms', true),
  screen('/forms/whitepaper', '予兆保全ガイド 請求フォーム', '予兆保全ガイド 請求フォーム', true),
  screen('/materials', '資料', 'Documents', true),
  screen('/seminars', 'セミナー', 'Seminars', true),
  screen('/scoring', 'スコア', 'Scoring'),
  screen('/hot-leads', 'ホットリード', 'Hot leads', true),
  screen('/analysis', 'アクセス解析', 'Web activity', true),
  screen('/acquisition', '獲得費用と成果', 'Cost and return'),
  screen('/calls', '架電', 'Calls'),
  screen('/handoffs', '引き渡し', 'Handoffs'),
  screen('/settings/teams', 'チーム · 設定', 'Teams · Settings'),
  screen('/nowhere', 'ページが見つかりません', 'There is no such page', true),
]

async function look(page: Page, { path, title, checked }: Titled, language: Language): Promise<void> {
  await page.goto(path)
  await expect(page, path).toHaveTitle(`${title[language]} · Shirube`)
  if (checked === undefined || language === 'en') return
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  await expectAccessible(page)
}

for (const language of ['ja', 'en'] as const)
  test(`every screen names itself in the tab, ${language}, and keeps nobody out`, async ({ page, stack }) => {
    test.setTimeout(240_000)
    await stack.login(page, 'admin', language)
    for (const one of SCREENS) await look(page, one, language)
    await page.goto('/leads')
    const lead = page.locator('tbody a[href^="/leads/"]').first()
    const name = await lead.locator('span > span').first().innerText()
    await lead.click()
    await expect(page).toHaveTitle(`${name} · Shirube`)
  })

test('whoever has not signed in is told where they are', async ({ page }) => {
  for (const one of OPEN) await look(page, one, 'ja')
})
