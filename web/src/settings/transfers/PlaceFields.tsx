import { NumberInput, PasswordInput, Select, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { ReactNode } from 'react'
import type { TransferValues } from './transfer-values.ts'
import { useText } from './use-text.ts'

/** What the fields of a transfer's form are given. */
export interface TransferFields {
  readonly form: UseFormReturnType<TransferValues>
}

/** Where the files lie. */
export function PlaceFields({
  form,
  hasSecret,
}: TransferFields & { readonly hasSecret: boolean }): ReactNode {
  const t = useText()
  const { kind } = form.getValues().settings.place
  return (
    <>
      <Select
        label={t('place')}
        data={(['sftp', 'folder'] as const).map((value) => ({ value, label: t(`places.${value}`) }))}
        allowDeselect={false}
        {...form.getInputProps('settings.place.kind')}
      />
      {kind === 'folder' ? (
        <TextInput
          label={t('folder')}
          description={t('folderHint')}
          {...form.getInputProps('settings.place.folder')}
        />
      ) : (
        <SftpFields form={form} hasSecret={hasSecret} />
      )}
    </>
  )
}

function SftpFields({ form, hasSecret }: TransferFields & { readonly hasSecret: boolean }): ReactNode {
  const t = useText()
  const ways = hasSecret ? (['keep', 'password', 'key'] as const) : (['password', 'key'] as const)
  return (
    <>
      <TextInput label={t('host')} {...form.getInputProps('settings.place.host')} />
      <NumberInput
        label={t('port')}
        min={1}
        max={65_535}
        hideControls
        {...form.getInputProps('settings.place.port')}
      />
      <TextInput label={t('user')} autoComplete="off" {...form.getInputProps('settings.place.user')} />
      <TextInput label={t('farFolder')} {...form.getInputProps('settings.place.folder')} />
      <Select
        label={t('login')}
        data={ways.map((value) => ({ value, label: t(`logins.${value}`) }))}
        allowDeselect={false}
        {...form.getInputProps('login')}
      />
      <SecretFields form={form} />
    </>
  )
}

function SecretFields({ form }: TransferFields): ReactNode {
  const t = useText()
  const { login } = form.getValues()
  if (login === 'keep') return null
  if (login === 'password')
    return (
      <PasswordInput
        label={t('password')}
        description={t('secretHint')}
        autoComplete="new-password"
        error={form.errors['secret'] as string | undefined}
        {...form.getInputProps('secret.password')}
      />
    )
  return (
    <>
      <Textarea
        label={t('privateKey')}
        description={t('secretHint')}
        rows={5}
        autoComplete="off"
        {...form.getInputProps('secret.privateKey')}
      />
      <PasswordInput
        label={t('passphrase')}
        autoComplete="new-password"
        {...form.getInputProps('secret.passphrase')}
      />
    </>
  )
}
