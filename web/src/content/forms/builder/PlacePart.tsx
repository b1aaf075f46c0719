import { NumberInput, Switch, Textarea, TextInput } from '@mantine/core'
import { Panel, TextLink } from '@shirube/ui'
import type { ReactNode } from 'react'
import { CopyButton } from '../../CopyButton.tsx'
import { useText } from '../../use-text.ts'
import { EmbedCode, KioskFields } from './EmbedFields.tsx'
import classes from './FormBuilder.module.css'
import { linkSnippet } from './link-snippet.ts'
import type { PartProps } from './part-props.ts'

const DAY = 24
const MONTH = 720

/** Where visitors find the form, and whether it is open. */
export function PlacePart(props: PartProps & { readonly url: string }): ReactNode {
  const t = useText()
  const { drafting, language, url } = props
  const { active, definition } = drafting.draft
  const address = `${url}?lang=${language}`
  const title = definition.title[language] || definition.title.ja
  const snippet = linkSnippet(address, title)
  return (
    <Panel title={t('forms.place')}>
      <div className={classes.fields}>
        <Switch
          label={t('forms.active')}
          description={t('forms.activeHint')}
          checked={active}
          onChange={(event) => drafting.change({ active: event.currentTarget.checked })}
        />
        <div className={classes.copy}>
          <TextInput label={t('forms.url')} readOnly value={address} />
          <CopyButton text={address} />
        </div>
        <TextLink href={address} target="_blank" rel="noreferrer">
          {t('forms.openPage')}
        </TextLink>
        <div className={classes.copy}>
          <Textarea
            label={t('forms.snippet')}
            description={t('forms.snippetHint')}
            readOnly
            autosize
            value={snippet}
          />
          <CopyButton text={snippet} />
        </div>
        <EmbedCode url={url} title={title} language={language} />
        <KioskFields drafting={drafting} address={address} />
        <NumberInput
          label={t('forms.repeat')}
          description={t('forms.repeatHint')}
          min={1}
          max={MONTH}
          maw={220}
          value={definition.repeatAfterHours}
          onChange={(hours) => drafting.define({ repeatAfterHours: Number(hours) || DAY })}
        />
      </div>
    </Panel>
  )
}
