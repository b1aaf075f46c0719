import { invitationEndpoints, ROLES } from '@shirube/contract'
import { commandGroup, type SubCommand } from '../api/command-group.ts'
import { explainMoment, ownZone } from '../api/words.ts'

const DONE = {
  ja: '{email} に招待メールを送りました（{until}まで有効）。',
  en: '{email} is invited by mail (good until {until}).',
} as const

const inviteUser: SubCommand = {
  usage: `invite <address> [--role ${ROLES.join('|')}]`,
  summary: { ja: 'ユーザーをメールで招待する', en: 'invite a colleague by mail' },
  options: { role: { means: { ja: '役割（既定 viewer）', en: 'as what (viewer)' } } },
  needs: 1,
  async run(call) {
    const role = (call.option('role') ?? 'viewer') as (typeof ROLES)[number]
    const email = call.named[0] ?? ''
    const invited = await call.api.call(invitationEndpoints.invite, { body: { email, role } })
    const until = explainMoment(invited.expiresAt, ownZone(), call.language)
    call.print(invited, [call.say(DONE, { email, until })])
    return 0
  },
}

/** `shirube user`: colleagues. */
export const user = commandGroup('user', { invite: inviteUser })
