import { IconCheck, IconMail, IconMessage, IconPhone, IconTag } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { type IconLike, Panel, TagChip, TextLink } from '../../../src/index.ts'
import { type Both, useSay } from '../../say.ts'
import classes from './ProfilePanels.module.css'

const FACTS: readonly (readonly [Both, Both])[] = [
  [
    { ja: '会社', en: 'Company' },
    { ja: '鈴懸製作所', en: 'Suzukake Works' },
  ],
  [
    { ja: '業種', en: 'Industry' },
    { ja: '機械部品の製造', en: 'Machine parts' },
  ],
  [
    { ja: '従業員', en: 'Staff' },
    { ja: '120名', en: '120' },
  ],
  [
    { ja: '所在地', en: 'Place' },
    { ja: '愛知県 刈谷市', en: 'Kariya, Aichi' },
  ],
  [
    { ja: 'メール', en: 'Email' },
    { ja: 'saeki@suzukake.example', en: 'saeki@suzukake.example' },
  ],
  [
    { ja: '電話', en: 'Phone' },
    { ja: '0566-00-0142', en: '0566-00-0142' },
  ],
]

const CONSENTS: readonly (readonly [IconLike, Both, given?: Both])[] = [
  [IconMail, { ja: 'メール', en: 'Email' }, { ja: 'フォーム 11/2', en: 'Form, 2 Nov' }],
  [IconPhone, { ja: '電話', en: 'Phone' }, { ja: '口頭 11/17', en: 'Spoken, 17 Nov' }],
  [IconMessage, { ja: 'LINE', en: 'LINE' }],
]

/** Who the lead is, and what may be sent to them. */
export function ProfilePanels(): ReactNode {
  const say = useSay()
  const edit = <TextLink href="/edit">{say({ ja: '編集', en: 'Edit' })}</TextLink>
  return (
    <div className={classes.column}>
      <Panel title={say({ ja: 'プロフィール', en: 'Profile' })} aside={edit}>
        <dl className={classes.facts}>
          {FACTS.map(([name, value]) => (
            <div key={name.en}>
              <dt>{say(name)}</dt>
              <dd>{say(value)}</dd>
            </div>
          ))}
        </dl>
      </Panel>
      <Panel title={say({ ja: '配信許諾', en: 'Consent' })}>
        <ul className={classes.consent}>
          {CONSENTS.map(([icon, channel, given]) => (
            <Consent key={channel.en} icon={icon} channel={channel} given={given} />
          ))}
        </ul>
      </Panel>
      <Panel title={say({ ja: 'セグメント・タグ', en: 'Segments and tags' })}>
        <div className={classes.tags}>
          <TagChip>{say({ ja: '製造業・検討が進んだ人', en: 'Manufacturing, far along' })}</TagChip>
          <TagChip icon={IconTag}>{say({ ja: '4月に試行', en: 'Trial in April' })}</TagChip>
          <TagChip icon={IconTag}>{say({ ja: '決裁者：工場長', en: 'Decides: plant manager' })}</TagChip>
        </div>
      </Panel>
    </div>
  )
}

function Consent(props: {
  readonly icon: IconLike
  readonly channel: Both
  readonly given: Both | undefined
}): ReactNode {
  const say = useSay()
  const { icon: Icon, channel, given } = props
  return (
    <li>
      <Icon size={16} stroke={1.75} />
      {say(channel)}
      {given === undefined ? (
        <span>{say({ ja: '未取得', en: 'none' })}</span>
      ) : (
        <strong>
          <IconCheck size={14} stroke={2} />
          {say(given)}
        </strong>
      )}
    </li>
  )
}
