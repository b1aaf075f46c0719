import { IconFlame } from '@tabler/icons-react'
import { type Column, StatusBadge, TwoLines } from '../../../src/index.ts'
import type { Both } from '../../say.ts'

/** A lead of the list. */
export interface LeadRow {
  readonly key: string
  readonly name: Both
  readonly company: Both
  readonly score: number
  readonly owner: Both
  readonly seen: Both
}

const PEOPLE: readonly Omit<LeadRow, 'key' | 'score'>[] = [
  {
    name: { ja: '吉住 亮', en: 'Ryo Yoshizumi' },
    company: { ja: '青嶺スチール・経営企画室', en: 'Aomine Steel, planning' },
    owner: { ja: '森 健太', en: 'Kenta Mori' },
    seen: { ja: '今日 10:05', en: 'Today 10:05' },
  },
  {
    name: { ja: '佐伯 美咲', en: 'Misaki Saeki' },
    company: { ja: '鈴懸製作所・生産技術部', en: 'Suzukake Works, engineering' },
    owner: { ja: '森 健太', en: 'Kenta Mori' },
    seen: { ja: '今日 9:12', en: 'Today 9:12' },
  },
  {
    name: { ja: '西尾 拓真', en: 'Takuma Nishio' },
    company: { ja: '東雲ロジテック・物流企画部', en: 'Shinonome Logitech, logistics' },
    owner: { ja: '江口 さやか', en: 'Sayaka Eguchi' },
    seen: { ja: '昨日 18:05', en: 'Yesterday 18:05' },
  },
  {
    name: { ja: '三輪 由香', en: 'Yuka Miwa' },
    company: { ja: '株式会社ツヅミ電装・情報システム課', en: 'Tsuzumi Denso, IT' },
    owner: { ja: '江口 さやか', en: 'Sayaka Eguchi' },
    seen: { ja: '昨日 16:12', en: 'Yesterday 16:12' },
  },
  {
    name: { ja: '木更津 健', en: 'Ken Kisarazu' },
    company: { ja: '南雲鋳造・製造部', en: 'Nagumo Casting, production' },
    owner: { ja: '高橋 遥', en: 'Haruka Takahashi' },
    seen: { ja: '11月17日', en: '17 Nov' },
  },
]

/** Five hundred leads, by score. */
export const LEADS: readonly LeadRow[] = Array.from({ length: 500 }, (_, n) => ({
  ...(PEOPLE[n % PEOPLE.length] as (typeof PEOPLE)[number]),
  key: `lead-${n}`,
  score: Math.max(0, 41 - Math.floor(n / 3)),
}))

/** The columns of the list. */
export function leadColumns(say: (text: Both) => string): readonly Column<LeadRow>[] {
  return [
    {
      key: 'name',
      head: say({ ja: '名前', en: 'Name' }),
      names: true,
      sortable: true,
      cell: (lead) => <TwoLines first={say(lead.name)} second={say(lead.company)} />,
    },
    {
      key: 'score',
      head: say({ ja: 'スコア', en: 'Score' }),
      align: 'end',
      width: '90px',
      sortable: true,
      cell: (lead) => <b>{lead.score}</b>,
    },
    {
      key: 'state',
      head: say({ ja: '状態', en: 'State' }),
      desk: true,
      cell: (lead) =>
        lead.score >= 20 ? (
          <StatusBadge tone="score" mark={IconFlame}>
            hot
          </StatusBadge>
        ) : (
          <StatusBadge tone={lead.score >= 10 ? 'accent' : 'neutral'}>
            {lead.score >= 10 ? 'MQL' : say({ ja: '育成中', en: 'Nurturing' })}
          </StatusBadge>
        ),
    },
    { key: 'owner', head: say({ ja: '担当', en: 'Owner' }), desk: true, cell: (lead) => say(lead.owner) },
    {
      key: 'seen',
      head: say({ ja: '最後の行動', en: 'Last seen' }),
      desk: true,
      sortable: true,
      cell: (lead) => say(lead.seen),
    },
  ]
}
