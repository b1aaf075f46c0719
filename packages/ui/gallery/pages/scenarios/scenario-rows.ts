import type { Family, SketchStep } from '../../../src/index.ts'
import type { Both } from '../../say.ts'

/** The picture of a scenario's path. */
export interface Sketch {
  readonly steps: readonly SketchStep[]
  readonly lines: readonly (readonly [string, string])[]
}

/** A scenario of the list. */
export interface ScenarioRow {
  readonly name: Both
  readonly tags: Both
  readonly state: 'live' | 'stopped' | 'draft'
  readonly version: number
  readonly reached: number
  readonly waiting: number
  readonly goal: Both
  readonly actual: number
  readonly plan: number
  readonly owner: Both
  readonly sketch: Sketch
}

/** A path without ways. */
export function straight(...looks: readonly Family[]): Sketch {
  const steps = looks.map((look, column) => ({ key: `s${column}`, column, row: 0, look }))
  return { steps, lines: steps.slice(1).map((step, n) => [`s${n}`, step.key] as const) }
}

/** A path that splits at its end: a trunk, then steps one above the other. */
export function splitting(
  trunk: readonly Family[],
  ends: readonly (readonly [Family | 'end', number])[],
): Sketch {
  const { steps, lines } = straight(...trunk)
  const last = `s${trunk.length - 1}`
  const ways = ends.map(([look, row], n) => ({ key: `e${n}`, column: trunk.length, row, look }))
  return { steps: [...steps, ...ways], lines: [...lines, ...ways.map((way) => [last, way.key] as const)] }
}

const takahashi = { ja: '高橋 遥', en: 'Haruka Takahashi' }
const mori = { ja: '森 健太', en: 'Kenta Mori' }
const eguchi = { ja: '江口 さやか', en: 'Sayaka Eguchi' }
const mql = { ja: 'MQL', en: 'MQL' }

/** The scenarios of the list. */
export const SCENARIOS: readonly ScenarioRow[] = [
  {
    name: { ja: '資料ダウンロード後の育成', en: 'Post-download nurture' },
    tags: { ja: '獲得直後 製造業 架電あり', en: 'new · manufacturing · with calls' },
    state: 'live',
    version: 7,
    reached: 902,
    waiting: 218,
    goal: mql,
    actual: 118,
    plan: 120,
    owner: takahashi,
    sketch: splitting(
      ['when', 'who', 'score'],
      [
        ['where', -0.5],
        ['where', 0.5],
      ],
    ),
  },
  {
    name: { ja: '展示会リードの初回フォロー', en: 'First follow-up after the fair' },
    tags: { ja: '獲得直後 展示会 架電あり', en: 'new · fair · with calls' },
    state: 'live',
    version: 3,
    reached: 418,
    waiting: 96,
    goal: mql,
    actual: 41,
    plan: 40,
    owner: mori,
    sketch: splitting(
      ['when', 'where', 'flow'],
      [
        ['where', -0.5],
        ['sales', 0.5],
      ],
    ),
  },
  {
    name: { ja: '休眠リードの掘り起こし', en: 'Waking sleeping leads' },
    tags: { ja: 'ナーチャリング 製造業', en: 'nurturing · manufacturing' },
    state: 'live',
    version: 12,
    reached: 1206,
    waiting: 341,
    goal: { ja: '再訪', en: 'Return visit' },
    actual: 39,
    plan: 60,
    owner: takahashi,
    sketch: straight('who', 'where', 'flow', 'where', 'score'),
  },
  {
    name: { ja: '無料トライアル14日間の伴走', en: '14-day trial guide' },
    tags: { ja: 'トライアル 英語あり', en: 'trial · English too' },
    state: 'stopped',
    version: 5,
    reached: 88,
    waiting: 37,
    goal: { ja: '有料契約', en: 'Paid plan' },
    actual: 16,
    plan: 25,
    owner: mori,
    sketch: splitting(
      ['when', 'where', 'flow'],
      [
        ['where', -0.5],
        ['what', 0.5],
      ],
    ),
  },
  {
    name: { ja: '更新月の3か月前アラート', en: 'Three months before renewal' },
    tags: { ja: '既存顧客 英語あり', en: 'customers · English too' },
    state: 'draft',
    version: 1,
    reached: 0,
    waiting: 0,
    goal: { ja: '更新', en: 'Renewal' },
    actual: 0,
    plan: 30,
    owner: eguchi,
    sketch: straight('when', 'who', 'sales'),
  },
]
