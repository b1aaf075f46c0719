import { readFile } from 'node:fs/promises'
import { AppError, type Language } from '@shirube/kernel'

const TEXT = {
  missing: { ja: '{file} を読めません。', en: '{file} cannot be read.' },
  broken: { ja: '{file} はJSONとして読み取れません（{why}）。', en: '{file} is not JSON ({why}).' },
} as const

/** Reads a JSON file. Throws `bad_input` that says which file and what is wrong with it. */
export async function readJsonFile(file: string, language: Language): Promise<unknown> {
  const refuse = (text: keyof typeof TEXT, why = ''): AppError =>
    new AppError('bad_input', TEXT[text][language].replace('{file}', file).replace('{why}', why))
  const text = await readFile(file, 'utf8').catch(() => {
    throw refuse('missing')
  })
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, '')) as unknown
  } catch (error) {
    throw refuse('broken', error instanceof Error ? error.message : '')
  }
}
