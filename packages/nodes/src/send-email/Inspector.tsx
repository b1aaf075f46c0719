import { type InspectorProps, Question, SlotChoice, Told, useAssetCatalog } from '@shirube/inspector-kit'
import { TextLink } from '@shirube/ui'
import type { ReactNode } from 'react'
import { en as wordsEn } from './inspector.en.ts'
import { ja as wordsJa } from './inspector.ja.ts'
import { MailSlot } from './MailSlot.tsx'
import type { SendEmail } from './model.ts'
import { StageMails } from './StageMails.tsx'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }
const WORDS = { ja: wordsJa, en: wordsEn }

/** The settings of "send email": the four questions. */
export function Inspector(props: InspectorProps<SendEmail>): ReactNode {
  const { data, onChange, context } = props
  const t = WORDS[context.language]
  const purpose = (
    <SlotChoice
      field="purpose"
      label={t.purpose}
      text={TEXT[context.language].words[data.purpose]}
      value={data.purpose}
      options={[
        { value: 'marketing', label: t.marketing, hint: t.marketingHint },
        { value: 'transactional', label: t.transactional, hint: t.transactionalHint },
      ]}
      onChange={(next) => onChange({ ...data, purpose: next })}
    />
  )
  const wanted = data.purpose === 'marketing'
  return (
    <>
      <Question family="when">
        <Told sentence={wanted ? t.whenMarketing : t.whenTransactional} />
      </Question>
      <Question family="who">
        <Told sentence={wanted ? t.whoMarketing : t.whoTransactional} />
      </Question>
      <Question family="where">
        <Told sentence={t.where} slots={{ purpose }} />
      </Question>
      <Question family="what">
        <Content {...props} />
      </Question>
      <Question title={t.undeliverableTitle}>
        <Told sentence={t.undeliverable} />
      </Question>
    </>
  )
}

function Content(props: InspectorProps<SendEmail>): ReactNode {
  const { data, onChange, context } = props
  const t = WORDS[context.language]
  const catalog = useAssetCatalog()
  const href = data.mail === '' ? undefined : catalog.hrefOf('mail', data.mail)
  const subject = catalog.list('mail')?.find(({ id }) => id === data.mail)?.hint
  const mail = (
    <MailSlot
      field="mail"
      label={t.mail}
      value={data.mail}
      onChange={(next) => onChange({ ...data, mail: next })}
    />
  )
  return (
    <>
      <StageMails {...props} />
      <Told
        sentence={data.byStage ? t.rest : t.what}
        slots={{ mail }}
        {...(subject !== undefined && { hint: subject })}
      />
      {href === undefined ? null : <TextLink href={href}>{t.edit}</TextLink>}
    </>
  )
}
