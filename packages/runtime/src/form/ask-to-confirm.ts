import { transaction } from '@shirube/db'
import { countPending, insertPending } from '@shirube/db/form'
import { fill } from '@shirube/kernel'
import type { Runtime } from '../runtime.ts'
import { makeConfirmPath } from './confirm-link.ts'
import type { FilledForm } from './filled-form.ts'
import { addressIn } from './reply-to-visitor.ts'
import { queueVisitorLetter } from './visitor-letter.ts'

const HOUR = 3_600_000
const DAY_HOURS = 24

/** An address is asked so often at most, by all forms together: nobody's inbox is filled by a stranger. */
export const CONFIRMATIONS = { perHour: 3, perDay: 10 } as const

const TEXT = {
  subject: { ja: '【確認のお願い】{title}', en: 'Please confirm: {title}' },
  body: {
    ja: '「{title}」を送信いただき、ありがとうございます。\n\n次のボタンを押すと、送信が完了します。{time}以内にお願いします。\n\nお心当たりがない場合は、このメールを破棄してください。何も登録されません。',
    en: 'Thank you for sending “{title}”.\n\nPress the button to finish. The link works for {time}.\n\nIf this was not you, ignore this mail: nothing is recorded.',
  },
  action: { ja: '確認のページを開く', en: 'Open the page to confirm' },
  hours: { ja: '{n}時間', en: '{n} hours' },
  days: { ja: '{n}日', en: '{n} days' },
} as const

function letterFor(runtime: Runtime, form: FilledForm, pending: string) {
  const { language, definition } = form
  const hours = definition.confirmation?.validHours ?? DAY_HOURS
  const whole = hours % DAY_HOURS === 0 && hours > DAY_HOURS
  const time = fill((whole ? TEXT.days : TEXT.hours)[language], {
    n: String(whole ? hours / DAY_HOURS : hours),
  })
  const title = definition.title[language]
  return {
    ...{ key: `confirm:${pending}`, address: addressIn(form), language },
    subject: fill(TEXT.subject[language], { title }),
    body: fill(TEXT.body[language], { title, time }),
    action: {
      label: TEXT.action[language],
      url: `${form.publicUrl}${makeConfirmPath(runtime, { form: form.id, pending })}`,
    },
  }
}

/**
 * Keeps a filled form apart and asks, by mail, whether the address is the sender's; nothing enters a lead's record
 * before that. An address that was asked too often is asked no more for a while, and nobody is told so.
 */
export async function askToConfirm(runtime: Runtime, form: FilledForm): Promise<void> {
  const pending = runtime.newId()
  const email = addressIn(form)
  const hours = form.definition.confirmation?.validHours ?? DAY_HOURS
  await transaction(runtime.db, async (tx) => {
    const now = runtime.clock.now()
    const asked = await countPending(tx, email, { hour: now - HOUR, day: now - DAY_HOURS * HOUR })
    if (asked.hour >= CONFIRMATIONS.perHour || asked.day >= CONFIRMATIONS.perDay) return
    const { id, language, definition, answers, visitor = null, url = null, source = null } = form
    const row = { id: pending, form: id, email, language, definition, visitor, url, source }
    const expiresAt = now + hours * HOUR
    await insertPending(
      tx,
      { ...row, answers: answers.values, consent: answers.consent ?? null, expiresAt },
      now,
    )
    await queueVisitorLetter(runtime, tx, { letter: letterFor(runtime, form, pending), now })
  })
  runtime.notifier.tell('messages')
}
