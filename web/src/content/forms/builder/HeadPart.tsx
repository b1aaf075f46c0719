import { Textarea, TextInput } from '@mantine/core'
import { Panel } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useText } from '../../use-text.ts'
import classes from './FormBuilder.module.css'
import type { PartProps } from './part-props.ts'

const EMPTY = { ja: '', en: '' } as const

/** What the form is called, and what stands at its head. */
export function HeadPart(props: PartProps): ReactNode {
  const t = useText()
  const { drafting, language } = props
  const { draft, change, define } = drafting
  const { title, intro = EMPTY, submit = EMPTY } = draft.definition
  const orNone = (words: typeof intro) => (words.ja + words.en === '' ? undefined : words)
  return (
    <Panel title={t('forms.head')}>
      <div className={classes.fields}>
        <TextInput
          label={t('forms.name')}
          description={t('forms.nameHint')}
          maxLength={120}
          value={draft.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <TextInput
          label={t('forms.pageTitle')}
          lang={language}
          maxLength={200}
          value={title[language]}
          onChange={(event) => define({ title: { ...title, [language]: event.currentTarget.value } })}
        />
        <Textarea
          label={t('forms.intro')}
          lang={language}
          autosize
          minRows={2}
          maxLength={2000}
          value={intro[language]}
          onChange={(event) => define({ intro: orNone({ ...intro, [language]: event.currentTarget.value }) })}
        />
        <TextInput
          label={t('forms.submit')}
          placeholder={t('forms.submitDefault')}
          lang={language}
          maxLength={60}
          value={submit[language]}
          onChange={(event) =>
            define({ submit: orNone({ ...submit, [language]: event.currentTarget.value }) })
          }
        />
      </div>
    </Panel>
  )
}
