import { userRows } from '@shirube/db'
import { fill, type Language } from '@shirube/kernel'
import { queueLetter } from '../account/staff-letter.ts'
import type { LeadSession } from '../ingest/session.ts'
import type { Runtime } from '../runtime.ts'
import type { FilledForm } from './filled-form.ts'

const TEXT = {
  subject: { ja: 'フォーム「{form}」に回答がありました', en: 'Somebody sent in the form “{form}”' },
  body: { ja: '回答の内容は次のとおりです。', en: 'These are the answers.' },
  open: { ja: 'リードを開く', en: 'Open the lead' },
} as const

function answersIn(form: FilledForm, language: Language): readonly string[] {
  return form.definition.fields.flatMap(({ key, label }) => {
    const value = form.answers.values[key]
    if (value === undefined) return []
    const said = Array.isArray(value) ? value.join(language === 'ja' ? '、' : ', ') : String(value)
    return [language === 'ja' ? `${label.ja}：${said}` : `${label.en}: ${said}`]
  })
}

/** Tells the colleagues whom the form names that it was sent in, in the transaction that took it in. */
export async function tellColleagues(
  runtime: Runtime,
  session: LeadSession,
  about: { readonly form: FilledForm; readonly submission: string },
): Promise<void> {
  const { form, submission } = about
  const asked = new Set(form.definition.notify)
  if (asked.size === 0) return
  const colleagues = (await userRows(session.tx)).filter(({ id, active }) => active && asked.has(id))
  for (const { id, name, email, language } of colleagues) {
    const letter = {
      key: `form:${submission}:${id}`,
      to: { name, email, language },
      subject: fill(TEXT.subject[language], { form: form.name }),
      body: [TEXT.body[language], '', ...answersIn(form, language)].join('\n'),
      action: { label: TEXT.open[language], url: `${form.publicUrl}/leads/${session.lead}` },
    }
    await queueLetter(runtime, session.tx, { letter, now: session.now })
  }
}
