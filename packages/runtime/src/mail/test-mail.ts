import { type Actor, mailById, queueMessage, transaction } from '@shirube/db'
import { AppError } from '@shirube/kernel'
import { noteChange } from '../audit/note-change.ts'
import type { Runtime } from '../runtime.ts'
import { mailRefusal } from './mail-issues.ts'
import { type MailPreviewing, previewMail } from './preview-mail.ts'

const MARK = { ja: '【テスト】', en: '[Test] ' } as const

/**
 * Sends a mail as it stands on somebody's screen to one address, marked as a test. It goes through the ledger like
 * every mail, but is tracked nowhere and counts for nobody. Throws `bad_input` with the place of each fault.
 */
export async function sendTestMail(
  runtime: Runtime,
  asked: Omit<MailPreviewing, 'marks'> & { readonly id: string; readonly to: string },
  actor: Actor,
): Promise<void> {
  const { id, to, language } = asked
  const { shown, findings } = await previewMail(runtime, { ...asked, marks: false })
  if (!shown) throw mailRefusal(findings.filter(({ severity }) => severity === 'error'))
  const { html, text } = shown
  const filled = { subject: `${MARK[language]}${shown.subject}`, html, text }
  await transaction(runtime.db, async (tx) => {
    if (!(await mailById(tx, id))) throw new AppError('not_found', `There is no mail ${id}`)
    const now = runtime.clock.now()
    const message = runtime.newId()
    const sent = { id: message, key: `test:${message}`, channel: 'email', purpose: 'staff' } as const
    await queueMessage(tx, { ...sent, content: { filled }, address: to, notBefore: now }, now)
    const note = { actor, action: 'mail.tested', subject: { kind: 'mail', id }, after: { to } } as const
    await noteChange(tx, note, now)
  })
  runtime.notifier.tell('messages')
}
