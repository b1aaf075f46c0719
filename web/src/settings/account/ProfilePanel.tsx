import { Stack, TextInput } from '@mantine/core'
import { sessionEndpoints, userEndpoints } from '@shirube/contract'
import { LANGUAGES } from '@shirube/kernel'
import { Panel, useColourScheme } from '@shirube/ui'
import type { ReactNode } from 'react'
import { takeSession } from '../../api/session-store.ts'
import { useAction } from '../../api/use-action.ts'
import { useSession } from '../../api/use-session.ts'
import { useCheckedForm } from '../../app/form/use-checked-form.ts'
import { Refusal } from '../../app/Refusal.tsx'
import { useChangeLanguage } from '../../app/use-change-language.ts'
import { useShownLanguage } from '../../i18n/use-shown-language.ts'
import { SaveRow } from '../SaveRow.tsx'
import { Choice } from './Choice.tsx'
import { useText } from './use-text.ts'

/** Name, language and appearance; language and appearance take effect at once. */
export function ProfilePanel(): ReactNode {
  const t = useText()
  const session = useSession()
  const save = useAction(sessionEndpoints.changeSelf, {
    invalidates: [userEndpoints.list.path],
    onDone: (user) => {
      takeSession({ ...session, user })
      form.resetDirty()
    },
  })
  const { form, onSubmit } = useCheckedForm({
    schema: sessionEndpoints.changeSelf.body,
    initial: { name: session.user.name },
    bodyOf: (values) => values,
    error: save.error,
  })
  return (
    <Panel title={t('profile')}>
      <form noValidate onSubmit={onSubmit((body) => save.mutate({ body }))}>
        <Stack gap="md" maw={420}>
          <Refusal error={save.error} />
          <TextInput label={t('email')} description={t('emailHint')} value={session.user.email} readOnly />
          <TextInput label={t('name')} autoComplete="name" {...form.getInputProps('name')} />
          <LanguageChoice />
          <ThemeChoice />
          <SaveRow dirty={form.isDirty()} pending={save.isPending} savedAt={savedAtOf(save)} />
        </Stack>
      </form>
    </Panel>
  )
}

const savedAtOf = (save: {
  readonly isSuccess: boolean
  readonly submittedAt: number
}): number | undefined => (save.isSuccess ? save.submittedAt : undefined)

function LanguageChoice(): ReactNode {
  const t = useText()
  const language = useShownLanguage()
  const change = useChangeLanguage()
  return (
    <Choice
      label={t('language')}
      hint={t('languageHint')}
      value={language}
      data={LANGUAGES.map((value) => ({ value, label: value === 'ja' ? '日本語' : 'English' }))}
      onChange={change}
    />
  )
}

function ThemeChoice(): ReactNode {
  const t = useText()
  const { choice, choose } = useColourScheme()
  return (
    <Choice
      label={t('theme')}
      hint={t('themeHint')}
      value={choice}
      data={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: t(`themes.${value}`) }))}
      onChange={choose}
    />
  )
}
