import { Button, Group, Modal, TagsInput, TextInput } from '@mantine/core'
import type { ListedMaterial } from '@shirube/contract'
import type { ReactNode } from 'react'
import { Refusal } from '../../app/Refusal.tsx'
import { StageSelect } from '../StageSelect.tsx'
import { useText } from '../use-text.ts'
import { FileField } from './FileField.tsx'
import classes from './Material.module.css'
import { type MaterialDraft, useMaterialDraft } from './use-material-draft.ts'

/** A document: its name, its file, for whom it is. Its links stay the same when the file is replaced. */
export function MaterialSheet(props: {
  readonly material?: ListedMaterial
  readonly onClose: () => void
}): ReactNode {
  const t = useText()
  const { material, onClose } = props
  const { draft, change, save, saving, error } = useMaterialDraft(material, onClose)
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(material ? 'materials.edit' : 'materials.new')}
      size={520}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <div className={classes.fields}>
        <FileField
          file={draft.file}
          onFile={(file) =>
            change({ file, ...(draft.name === '' && { name: file.name.replace(/\.[^.]+$/u, '') }) })
          }
        />
        <MaterialFields draft={draft} onChange={change} />
        <Refusal error={error} />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button variant="filled" disabled={draft.name.trim() === ''} loading={saving} onClick={save}>
            {t('forms.save')}
          </Button>
        </Group>
      </div>
    </Modal>
  )
}

function MaterialFields(props: {
  readonly draft: MaterialDraft
  readonly onChange: (next: Partial<MaterialDraft>) => void
}): ReactNode {
  const t = useText()
  const { draft, onChange } = props
  return (
    <>
      <TextInput
        label={t('materials.name')}
        description={t('materials.nameHint')}
        maxLength={120}
        value={draft.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <StageSelect
        label={t('stage')}
        placeholder={t('forms.none')}
        stage={draft.stage}
        onStage={(stage) => onChange({ stage })}
      />
      <TagsInput
        label={t('materials.tags')}
        description={t('materials.tagsHint')}
        maxTags={30}
        value={draft.tags}
        onChange={(tags) => onChange({ tags })}
      />
    </>
  )
}
