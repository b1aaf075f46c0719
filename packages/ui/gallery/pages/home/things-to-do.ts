import { IconAlertTriangle, IconClock, IconMail, IconPhone, IconSend } from '@tabler/icons-react'
import type { ActionItem } from '../../../src/index.ts'
import type { Both } from '../../say.ts'

type Worded = 'title' | 'text' | 'due' | 'act'

/** What waits for a person, in both languages. */
export const THINGS: readonly (Omit<ActionItem, Worded> & Readonly<Record<Worded, Both>>)[] = [
  {
    key: 'handoff',
    icon: IconClock,
    tone: 'bad',
    href: '/handoffs',
    title: { ja: '回答の期限を過ぎた引き渡し 3件', en: '3 handoffs past their deadline' },
    text: {
      ja: '最長2時間18分・東雲ロジテック 西尾 拓真',
      en: 'longest 2 h 18 min · Shinonome Logitech, Takuma Nishio',
    },
    due: { ja: 'いますぐ', en: 'now' },
    act: { ja: '引き渡しへ', en: 'Handoffs' },
  },
  {
    key: 'stopped',
    icon: IconAlertTriangle,
    tone: 'bad',
    href: '/scenarios',
    title: { ja: '止まっているシナリオ 1本', en: '1 scenario stands still' },
    text: {
      ja: '無料トライアル14日間の伴走・要修正2件・待機中37人',
      en: '14-day trial guide · 2 to fix · 37 waiting here',
    },
    due: { ja: '11/12から', en: 'since 12 Nov' },
    act: { ja: '直す', en: 'Fix it' },
  },
  {
    key: 'approval',
    icon: IconSend,
    tone: 'warn',
    href: '/broadcasts',
    title: { ja: '承認待ちの一斉配信 1件', en: '1 broadcast to approve' },
    text: {
      ja: 'セミナーご案内・1,104人・いつもの3倍',
      en: 'Seminar invitation · 1,104 people · three times as many as usual',
    },
    due: { ja: '11/26 18:00まで', en: 'by 26 Nov, 18:00' },
    act: { ja: '確認する', en: 'Review' },
  },
  {
    key: 'calls',
    icon: IconPhone,
    tone: 'neutral',
    href: '/calls',
    title: { ja: '今日の架電 残り8件', en: '8 calls left today' },
    text: {
      ja: '次は10:45 ツヅミ電装 三輪 由香（残り34分）',
      en: 'next 10:45 Tsuzumi Denso, Yuka Miwa (34 min left)',
    },
    due: { ja: '今日', en: 'today' },
    act: { ja: '架電へ', en: 'Calls' },
  },
  {
    key: 'failed',
    icon: IconMail,
    tone: 'neutral',
    href: '/mails',
    title: { ja: '送信できなかったメール 21通', en: '21 mails not delivered' },
    text: { ja: 'アドレス不明14・受信拒否7', en: '14 unknown addresses · 7 refused' },
    due: { ja: '今週', en: 'this week' },
    act: { ja: '一覧を見る', en: 'See them' },
  },
]
