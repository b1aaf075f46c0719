import { Checkbox, NumberInput, Radio, Select, Switch, Textarea, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { Panel } from '../../../src/index.ts'
import { useSay } from '../../say.ts'
import classes from './stack.module.css'

/** Fields and choices. */
export function FieldsPanel(): ReactNode {
  const say = useSay()
  return (
    <Panel title={say({ ja: '入力', en: 'Fields' })}>
      <div className={classes.wide}>
        <TextInput
          label={say({ ja: '名前', en: 'Name' })}
          defaultValue={say({ ja: '資料ダウンロード後の育成', en: 'Post-download nurture' })}
        />
        <TextInput
          label={say({ ja: 'メール', en: 'Email' })}
          defaultValue="iwaki@@kayano.example"
          error={say({ ja: '@が2つあります', en: 'There are two @' })}
        />
        <Select
          label={say({ ja: '担当', en: 'Owner' })}
          data={['森 健太', '高橋 遥']}
          defaultValue="森 健太"
          description={say({ ja: '引き渡しの通知が届きます', en: 'Is told of handoffs' })}
        />
        <NumberInput label={say({ ja: '点', en: 'Points' })} defaultValue={3} />
        <Textarea
          label={say({ ja: 'メモ', en: 'Note' })}
          placeholder={say({ ja: 'メモを書く', en: 'Write a note' })}
          rows={2}
        />
        <div className={classes.wrap}>
          <Checkbox defaultChecked label={say({ ja: '人数を確かめました', en: 'I checked the number' })} />
          <Radio defaultChecked label={say({ ja: '翌営業日', en: 'Next workday' })} />
          <Switch defaultChecked label={say({ ja: '稼働', en: 'Live' })} />
          <Switch label={say({ ja: '停止', en: 'Off' })} />
        </div>
      </div>
    </Panel>
  )
}
