import { IconArrowsExchange, IconEye, IconGauge, IconPhone } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Panel, PathSoFar, TextLink } from '../../../src/index.ts'
import { useSay } from '../../say.ts'

/** Where the lead stands in a scenario. */
export function PathPanel(): ReactNode {
  const say = useSay()
  return (
    <Panel
      title={say({ ja: 'いまいるところ', en: 'Where they are' })}
      aside={<TextLink href="/canvas">{say({ ja: '図で見る', en: 'See on the canvas' })}</TextLink>}
      inside="rows"
    >
      <PathSoFar
        steps={[
          {
            key: 'page',
            family: 'when',
            icon: IconEye,
            state: 'passed',
            when: say({ ja: '11/16', en: '16 Nov' }),
            title: say({ ja: '料金ページを2回閲覧', en: 'Viewed the price page twice' }),
          },
          {
            key: 'score',
            family: 'score',
            icon: IconGauge,
            state: 'passed',
            when: say({ ja: '11/16', en: '16 Nov' }),
            title: say({ ja: 'スコアで分ける：20点以上', en: 'Split by score: 20 or more' }),
          },
          {
            key: 'call',
            family: 'where',
            icon: IconPhone,
            state: 'passed',
            when: say({ ja: '11/17', en: '17 Nov' }),
            title: say({ ja: '架電を依頼：つながった', en: 'Ask for a call: reached' }),
          },
          {
            key: 'handoff',
            family: 'sales',
            icon: IconArrowsExchange,
            state: 'here',
            when: say({ ja: 'いまここ', en: 'Here now' }),
            title: say({ ja: '引き渡す', en: 'Hand over' }),
          },
        ]}
      />
    </Panel>
  )
}
