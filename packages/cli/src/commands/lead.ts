import { leadEndpoints, runEndpoints } from '@shirube/contract'
import { AppError, type Localised } from '@shirube/kernel'
import { type ApiCall, commandGroup, type SubCommand } from '../api/command-group.ts'
import { explainMoment, ownZone, stateIn } from '../api/words.ts'
import { findLead } from './find-lead.ts'

const TEXT = {
  score: {
    ja: 'スコア：{total}（企業属性 {company}・個人属性 {personal}・サイト内容 {site}・リアルな行動 {real}）',
    en: 'Score: {total} (company {company}, personal {personal}, site {site}, real {real})',
  },
  runs: { ja: '実行：', en: 'Runs:' },
  points: { ja: 'スコアの理由：', en: 'Points:' },
  history: { ja: '行動履歴：', en: 'History:' },
  added: { ja: 'リードを追加しました：{lead}', en: 'Added: {lead}' },
  duplicate: {
    ja: 'すでに登録されています：{lead}（{name}）。何も変更していません。',
    en: 'Already there: {lead} ({name}). Nothing was changed.',
  },
  badField: {
    ja: '--set は「項目=値」の形で指定してください（{given}）。',
    en: '--set has the form field=value ({given}).',
  },
} as const satisfies Record<string, Localised>

const FEW = 10

async function linesFor(call: ApiCall, id: string): Promise<{ data: unknown; lines: readonly string[] }> {
  const { api, language } = call
  const params = { id }
  const [lead, runs, points, history] = await Promise.all([
    api.call(leadEndpoints.show, { params }),
    api.call(runEndpoints.list, { query: { lead: id, limit: FEW } }),
    api.call(leadEndpoints.score, { params, query: { limit: FEW } }),
    api.call(leadEndpoints.timeline, { params, query: { limit: FEW } }),
  ])
  const when = (at: number): string => explainMoment(at, lead.timeZone ?? ownZone(), language)
  const about = [lead.email, lead.phone, lead.company].filter((part) => part !== undefined)
  const lines = [
    `${lead.name}  ${lead.id}`,
    about.join('  '),
    call.say(TEXT.score, lead.scores),
    '',
    call.say(TEXT.runs),
    ...runs.items.map((run) => {
      const place = run.step ? `  ${run.step.title}` : ''
      return `  ${when(run.enteredAt)}  ${run.scenario.name} ${run.version}  ${stateIn(run.status, language)}${place}  ${run.id}`
    }),
    call.say(TEXT.points),
    ...points.items.map((entry) => `  ${when(entry.at)}  ${entry.words[language]}`),
    call.say(TEXT.history),
    ...history.items.map((entry) => `  ${when(entry.occurredAt)}  ${entry.words[language]}`),
  ]
  return { data: { lead, runs: runs.items, points: points.items, history: history.items }, lines }
}

const showLead: SubCommand = {
  usage: 'show <id | address | name>',
  summary: {
    ja: 'リードの情報・実行・スコアの理由・行動履歴を表示する',
    en: 'show a lead with its runs, points and history',
  },
  needs: 1,
  async run(call) {
    const { data, lines } = await linesFor(call, await findLead(call, call.named[0] ?? ''))
    call.print(data, lines)
    return 0
  },
}

function fieldsOf(call: ApiCall): Record<string, string> {
  const named = ['email', 'phone'] as const
  const fields: Record<string, string> = {}
  for (const field of named) {
    const value = call.option(field)
    if (value !== undefined) fields[field] = value
  }
  for (const given of call.options('set')) {
    const cut = given.indexOf('=')
    if (cut < 1) throw new AppError('bad_input', call.say(TEXT.badField, { given }))
    fields[given.slice(0, cut)] = given.slice(cut + 1)
  }
  return fields
}

const addLead: SubCommand = {
  usage:
    'add --email ADDRESS [--phone NUMBER] [--set lastName=佐藤]… [--basis consent|card|business|published]',
  summary: { ja: 'リードを手動で追加する', en: 'add a lead by hand' },
  options: {
    email: { means: { ja: 'メールアドレス', en: 'its address' } },
    phone: { means: { ja: '電話番号', en: 'its telephone number' } },
    set: { several: true, means: { ja: 'そのほかの項目（項目=値）', en: 'another field (field=value)' } },
    basis: {
      means: {
        ja: 'メールを送ってよい根拠（同意・名刺・取引・公表）',
        en: 'why mail may be sent (consent, card, business, published)',
      },
    },
  },
  needs: 0,
  async run(call) {
    const basis = call.option('basis')
    const body = {
      fields: fieldsOf(call),
      ...(basis !== undefined && { emailConsent: { basis: basis as 'consent' } }),
    }
    const added = await call.api.call(leadEndpoints.add, { body })
    const told =
      added.kind === 'added'
        ? call.say(TEXT.added, { lead: added.lead })
        : call.say(TEXT.duplicate, { lead: added.lead, name: added.name })
    call.print(added, [told])
    return added.kind === 'added' ? 0 : 1
  },
}

/** `shirube lead`: leads. */
export const lead = commandGroup('lead', { show: showLead, add: addLead })
