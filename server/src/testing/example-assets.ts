import { readFile } from 'node:fs/promises'
import {
  formEndpoints,
  listEndpoints,
  mailEndpoints,
  pageGroupEndpoints,
  teamEndpoints,
} from '@shirube/contract'
import type { TestCaller } from './test-caller.ts'

/** A small mail that says what it is told to. */
export const mailSaying = (text: string, subject = '資料のお届け') => ({
  format: 1 as const,
  variants: {
    ja: {
      subject,
      mjml: `<mjml><mj-body><mj-section><mj-column><mj-text>{{ lead.lastName | default: "お客様" }} ${text}</mj-text><mj-button href="https://shirube.example/case">事例を見る</mj-button></mj-column></mj-section></mj-body></mjml>`,
    },
  },
})

const FORM = {
  format: 1 as const,
  title: { ja: '資料請求', en: 'Whitepaper' },
  fields: [
    {
      key: 'email',
      label: { ja: 'メールアドレス', en: 'E-mail' },
      type: 'email' as const,
      required: true,
      leadField: 'email',
    },
  ],
  thanks: {
    title: { ja: 'ありがとうございます', en: 'Thank you' },
    text: { ja: '送信しました', en: 'Sent' },
  },
  repeatAfterHours: 24,
}

/** The main example scenario, as a file holds it. */
export const exampleScenario = async (name = 'whitepaper-follow-up'): Promise<Record<string, never>> =>
  JSON.parse(
    await readFile(new URL(`../../../examples/${name}.scenario.json`, import.meta.url), 'utf8'),
  ) as Record<string, never>

/** Makes everything that the main example refers to. */
export async function makeExampleAssets(admin: TestCaller, member: string): Promise<void> {
  const done = [
    await admin.ask(formEndpoints.put, {
      params: { id: 'whitepaper' },
      body: { name: 'ホワイトペーパー', definition: FORM },
    }),
    await admin.ask(mailEndpoints.put, {
      params: { id: 'whitepaper-thanks' },
      body: { name: 'ホワイトペーパーのお届け', content: mailSaying('資料をお届けします') },
    }),
    await admin.ask(mailEndpoints.put, {
      params: { id: 'whitepaper-case' },
      body: { name: '導入事例', content: mailSaying('事例をご紹介します') },
    }),
    ...(await Promise.all(
      ['customer', 'competitor'].map((id) =>
        admin.ask(listEndpoints.put, { params: { id }, body: { name: id, system: true } }),
      ),
    )),
    ...(await Promise.all(
      ['product', 'adoption'].map((id) =>
        admin.ask(pageGroupEndpoints.put, { params: { id }, body: { name: id, patterns: [`/${id}*`] } }),
      ),
    )),
    ...(await Promise.all(
      ['inside-sales', 'sales'].map((id) =>
        admin.ask(teamEndpoints.put, { params: { id }, body: { name: id, members: [member] } }),
      ),
    )),
  ]
  for (const { status, problem } of done)
    if (status !== 200) throw new Error(`${problem.detail} ${JSON.stringify(problem.issues)}`)
}
