import { Button, FileButton, Group, Stack } from '@mantine/core'
import {
  addressTableEndpoints,
  addressTableSchema,
  leadEndpoints,
  webActivityEndpoints,
} from '@shirube/contract'
import { Meter } from '@shirube/ui'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { isProblem } from '../../api/problem-error.ts'
import { sendFile } from '../../api/send-file.ts'
import { Refusal } from '../../app/Refusal.tsx'
import classes from './AddressTable.module.css'
import { useText } from './use-text.ts'

const ACCEPTED = '.csv,.tsv,.txt,.xlsx,text/csv'

/** What another table, or none, makes stale. */
export const GUESSED_BY_TABLE: readonly string[] = [
  addressTableEndpoints.show.path,
  webActivityEndpoints.guesses.path,
  leadEndpoints.companyGuess.path,
]

/** Puts a file in the place of the table; what is wrong with it is said row by row, and then nothing has changed. */
export function AddressTableUpload(props: {
  readonly again: boolean
  readonly children: ReactNode
}): ReactNode {
  const t = useText()
  const client = useQueryClient()
  const [share, setShare] = useState(0)
  const upload = useMutation({
    mutationFn: (file: File) =>
      sendFile(addressTableEndpoints.show.path, addressTableSchema, { file, onProgress: setShare }),
    onSuccess: () =>
      Promise.all(GUESSED_BY_TABLE.map((path) => client.invalidateQueries({ queryKey: [path] }))),
  })
  const take = (file: File | null): void => {
    if (!file) return
    setShare(0)
    upload.mutate(file)
  }
  const label = t(props.again ? 'table.replace' : 'table.choose')
  return (
    <Stack gap="sm">
      <Group gap="sm">
        <FileButton accept={ACCEPTED} onChange={take} inputProps={{ 'aria-label': label }}>
          {(press) => (
            <Button variant={props.again ? 'default' : 'filled'} loading={upload.isPending} {...press}>
              {label}
            </Button>
          )}
        </FileButton>
        {props.children}
      </Group>
      {upload.isPending ? (
        <div className={classes.sending} role="status">
          {t(share < 1 ? 'table.sending' : 'table.reading', { name: upload.variables.name })}
          <Meter share={share} />
        </div>
      ) : null}
      <Refusal error={upload.error} />
      <Faults error={upload.error} />
    </Stack>
  )
}

/** The wrong rows, each with its place in the file. */
function Faults({ error }: { readonly error: unknown }): ReactNode {
  const t = useText()
  const issues = isProblem(error) ? error.problem.issues : []
  if (issues.length === 0) return null
  const placeOf = (line = 0, column?: number): string =>
    column === undefined ? t('table.line', { line }) : t('table.place', { line, column })
  return (
    <ul className={classes.faults} aria-label={t('table.faults')}>
      {issues.map(({ path, message, line, column }) => (
        <li key={path}>
          <b>{placeOf(line, column)}</b>
          <span>{message}</span>
        </li>
      ))}
    </ul>
  )
}
