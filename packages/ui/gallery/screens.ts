import {
  IconArrowsExchange,
  IconChartBar,
  IconFileText,
  IconGauge,
  IconHome,
  IconRoute,
  IconSend,
  IconUsers,
} from '@tabler/icons-react'
import type { IconLike } from '../src/index.ts'
import type { Both } from './say.ts'

/** A screen of the product in the gallery's navigation. */
export interface Screen {
  readonly key: string
  readonly label: Both
  readonly icon: IconLike
  readonly count?: string
  readonly overdue?: Both
  readonly within?: readonly Omit<Screen, 'icon' | 'within'>[]
}

/** The screens, in order. */
export const SCREENS: readonly Screen[] = [
  { key: 'home', label: { ja: 'ホーム', en: 'Home' }, icon: IconHome },
  { key: 'scenarios', label: { ja: 'シナリオ', en: 'Scenarios' }, icon: IconRoute, count: '6' },
  {
    key: 'people',
    label: { ja: 'リード', en: 'Leads' },
    icon: IconUsers,
    within: [
      { key: 'leads', label: { ja: 'リード', en: 'Leads' }, count: '4,812' },
      { key: 'companies', label: { ja: '企業', en: 'Companies' }, count: '1,037' },
      { key: 'segments', label: { ja: 'セグメント', en: 'Segments' }, count: '18' },
      { key: 'import', label: { ja: '取り込み', en: 'Import' } },
    ],
  },
  {
    key: 'content',
    label: { ja: 'コンテンツ', en: 'Content' },
    icon: IconFileText,
    within: [
      { key: 'mails', label: { ja: 'メール', en: 'Mails' }, count: '23' },
      { key: 'forms', label: { ja: 'フォーム', en: 'Forms' }, count: '7' },
      { key: 'materials', label: { ja: '資料', en: 'Materials' }, count: '12' },
      { key: 'seminars', label: { ja: 'セミナー', en: 'Seminars' }, count: '3' },
    ],
  },
  { key: 'broadcasts', label: { ja: '一斉配信', en: 'Broadcasts' }, icon: IconSend },
  { key: 'scoring', label: { ja: 'スコア', en: 'Scoring' }, icon: IconGauge },
  {
    key: 'sales',
    label: { ja: '営業', en: 'Sales' },
    icon: IconArrowsExchange,
    within: [
      { key: 'calls', label: { ja: '架電', en: 'Calls' }, count: '8' },
      {
        key: 'handoffs',
        label: { ja: '引き渡し', en: 'Handoffs' },
        overdue: { ja: '3 超過', en: '3 overdue' },
      },
    ],
  },
  { key: 'analysis', label: { ja: '分析', en: 'Analysis' }, icon: IconChartBar },
]
