import type { Queryable } from '@shirube/db'
import { idOf, oneOf } from './chance.ts'

const FAMILY =
  '佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 清水 山崎 森 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 髙橋 山﨑 綾小路 勅使河原'.split(
    ' ',
  )
const GIVEN =
  '翔太 陽菜 健 美咲 大輔 愛 拓也 結衣 和也 葵 誠 由美子 学 恵 浩 直子 隆 智子 剛 明美 花 蓮 凛 樹 咲良'.split(
    ' ',
  )
const INDUSTRY = '機械部品 自動車部品 食品 化学 金属加工 電子部品 物流 印刷 小売 情報通信'.split(' ')
const PREFECTURES =
  '北海道 宮城県 東京都 神奈川県 千葉県 埼玉県 愛知県 静岡県 京都府 大阪府 兵庫県 広島県 福岡県 沖縄県'.split(
    ' ',
  )
const DEPARTMENTS = '営業部 情報システム部 製造部 購買部 経営企画部 総務部 開発部 品質保証部'.split(' ')
const TITLES = '部長 課長 係長 主任 担当 取締役 代表取締役'.split(' ')
const SOURCES = ['web', 'exhibition', 'seminar', 'card', 'list', 'referral']

const pick = (question: number, list: readonly string[], n = 'n'): string =>
  oneOf(list, `pick(${n}, ${question}, ${list.length})`)

const TRADES = ['精工', '電子', '食品', '物産', '工業', '商事', '製作所', 'システム', '化学', '印刷']

/** A stretch of rows, both ends included. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** The companies; the names of two may be alike, their domains never are. */
export async function fillCompanies(db: Queryable, { from, to }: Stretch): Promise<void> {
  const name = `${pick(1, FAMILY)} || ${pick(2, TRADES)}`
  await db.unsafe(`
    insert into companies (id, name, name_key, domain, fields, created_at)
    select ${idOf('company', 'n')}, '株式会社' || ${name}, ${name}, 'c' || n || '.example',
      jsonb_build_object('industry', ${pick(3, INDUSTRY)}, 'prefecture', ${pick(4, PREFECTURES)},
        'employees', 10 + pick(n, 5, 3000)), now()
    from generate_series(${from}::bigint, ${to}) n`)
}

const FIELDS = `jsonb_strip_nulls(jsonb_build_object(
  'lastName', ${pick(10, FAMILY)}, 'firstName', ${pick(11, GIVEN)},
  'email', 'lead' || n || '@c' || company || '.example',
  'phone', case when pick(n, 12, 10) < 7 then '03' || lpad(pick(n, 13, 100000000)::text, 8, '0') end,
  'companyName', (select c.name from companies c where c.id = ${idOf('company', 'company')}),
  'department', ${pick(14, DEPARTMENTS)}, 'jobTitle', ${pick(15, TITLES)},
  'prefecture', ${pick(16, PREFECTURES)}, 'source', ${pick(17, SOURCES)},
  'gender', case pick(n, 18, 3) when 0 then 'female' when 1 then 'male' end,
  'birthDate', (date '1955-01-01' + pick(n, 19, 17000))::text,
  'interests', jsonb_build_array('interest-' || pick(n, 20, 12)),
  'tags', case when pick(n, 21, 10) = 0 then jsonb_build_array('tag-' || pick(n, 22, 30)) end))`

const STAGE = `case when pick(n, 23, 100) < 55 then 'generation_early' when pick(n, 23, 100) < 75 then 'generation_late'
  when pick(n, 23, 100) < 90 then 'nurturing' when pick(n, 23, 100) < 96 then 'qualification' else 'engagement' end`
const QUALIFICATION = `case when pick(n, 24, 100) < 88 then 'none' when pick(n, 24, 100) < 96 then 'mql'
  when pick(n, 24, 100) < 98 then 'sal' else 'sql' end`

/** The leads, with the address that each is known by; seven in ten may be written to. */
export async function fillLeads(
  db: Queryable,
  { from, to }: Stretch,
  of: { readonly companies: number; readonly end: number },
): Promise<void> {
  const created = `to_timestamp(${of.end / 1000}) - make_interval(secs => 86400 + pick(n, 25, 31000000))`
  await db.unsafe(`
    insert into leads (id, fields, stage, qualification, company_id, source, consents, created_at, updated_at)
    select ${idOf('lead', 'n')}, ${FIELDS}, ${STAGE}, ${QUALIFICATION}, ${idOf('company', 'company')},
      ${pick(17, SOURCES)}, case when pick(n, 26, 10) < 7 then '{"email":"granted"}' else '{}' end::jsonb,
      ${created}, ${created}
    from (select n, 1 + pick(n, 6, ${of.companies}) as company from generate_series(${from}::bigint, ${to}) n) x`)
  await db.unsafe(`
    insert into identities (kind, value, lead_id, created_at)
    select 'email', fields ->> 'email', id, created_at from leads
    where id between ${idOf('lead', String(from))} and ${idOf('lead', String(to))}`)
}
