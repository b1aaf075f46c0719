import { rehearsalEndpoints } from '@shirube/contract'
import { AppError, type Localised } from '@shirube/kernel'
import type { ApiCall, SubCommand } from '../api/command-group.ts'
import { readJsonFile } from '../api/read-json-file.ts'
import { pathLines } from './path-words.ts'
import { readScenarioFile } from './scenario-file.ts'
import { diagnosticLines } from './scenario-words.ts'

const TEXT = {
  badEvent: {
    ja: '--event は「2d:mail.clicked:ステップ」の形で指定してください（{given}）。',
    en: '--event has the form 2d:mail.clicked:step ({given}).',
  },
  ended: { ja: '終了しました。スコア：{total}', en: 'It ended. Score: {total}' },
  goesOn: { ja: 'まだ途中です。スコア：{total}', en: 'It would still be under way. Score: {total}' },
} as const satisfies Record<string, Localised>

const UNITS = { m: 'minute', h: 'hour', d: 'day', w: 'week' } as const
const EVENT = /^(\d{1,4})([mhdw]):([a-z]+\.[a-z0-9_-]+)(?::([A-Za-z0-9_-]*))?(?::(.+))?$/u

/** What the last part of an event stands for, by kind: the outcome of a call, the answer of sales, a page group. */
function payloadOf(kind: string, value: string | undefined): Record<string, unknown> {
  switch (kind) {
    case 'call.completed':
      return { outcome: value ?? 'appointment' }
    case 'handoff.answered':
      return { answer: value ?? 'accepted' }
    case 'page.viewed':
      return { url: 'https://example.jp/', path: '/', groups: value === undefined ? [] : [value] }
    case 'mail.clicked':
      return { link: '1', url: value ?? 'https://example.jp/' }
    case 'form.submitted':
      return { form: value ?? '', submission: '1' }
    case 'mail.bounced':
      return { bounce: value ?? 'hard' }
    default:
      return {}
  }
}

function eventOf(call: ApiCall, given: string) {
  const [, amount, unit, kind, step, value] = EVENT.exec(given) ?? []
  if (amount === undefined || kind === undefined)
    throw new AppError('bad_input', call.say(TEXT.badEvent, { given }))
  const after = { amount: Number(amount), unit: UNITS[unit as keyof typeof UNITS] }
  return { after, kind, payload: payloadOf(kind, value), ...(step && { step }) }
}

/** `shirube scenario rehearse <file>`: takes a made-up lead through a file, on the very interpreter of production. */
export const rehearse: SubCommand = {
  usage: 'rehearse <file> [--lead FILE] [--event 2d:mail.clicked:step]… [--days N] [--entry N]',
  summary: {
    ja: '何も送らずに、架空のリードでシナリオのファイルをテスト実行する',
    en: 'take a made-up lead through a scenario file; nothing is sent',
  },
  options: {
    lead: {
      means: {
        ja: '架空のリードのJSON（fields, scores, lists）',
        en: 'the made-up lead as JSON (fields, scores, lists)',
      },
    },
    event: {
      several: true,
      means: {
        ja: '起きると仮定する行動（例 2d:mail.clicked:thanks、3d:call.completed:call:appointment）',
        en: 'what is assumed to happen (2d:mail.clicked:thanks, 3d:call.completed:call:appointment)',
      },
    },
    days: { means: { ja: '何日先まで進めるか（既定 90）', en: 'how many days to look ahead (90)' } },
    entry: {
      means: { ja: '何番目の開始条件から入るか（0から）', en: 'by which start the lead comes in (from 0)' },
    },
  },
  needs: 1,
  async run(call) {
    const { scenario } = await readScenarioFile(call)
    const leadFile = call.option('lead')
    const lead = leadFile === undefined ? {} : await readJsonFile(leadFile, call.language)
    const script = call.options('event').map((given) => eventOf(call, given))
    const body = {
      scenario,
      lead: lead as object,
      script,
      days: Number(call.option('days') ?? 90),
      entry: Number(call.option('entry') ?? 0),
    }
    const done = await call.api.call(rehearsalEndpoints.rehearse, { body })
    if (done.kind === 'refused') {
      call.print(done, diagnosticLines(done.diagnostics, call.language))
      return 1
    }
    const over = done.ended !== undefined
    const end = call.say(over ? TEXT.ended : TEXT.goesOn, { total: done.total })
    call.print(done, [...pathLines(done.path, { timeZone: done.timeZone, over }, call.language), end])
    return 0
  },
}
