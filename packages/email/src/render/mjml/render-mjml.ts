import { err, type Language, ok, type Result } from '@shirube/kernel'
import mjml2html from 'mjml'
import type { SourceFault } from '../../fault/mail-fault.ts'
import { offsetOfLine } from '../../fault/position.ts'

interface ValidationError {
  readonly errors: readonly { readonly line: number; readonly message: string }[]
}

const isValidationError = (error: unknown): error is ValidationError =>
  error instanceof Error && 'errors' in error && Array.isArray(error.errors)

/** Indentation costs a third of a mail's size and shows nowhere but in preformatted text. */
const squeeze = (html: string): string =>
  /<pre|white-space:\s*pre/iu.test(html) ? html : html.replaceAll(/[ \t]*\n\s*/gu, '\n').trim()

/**
 * Makes HTML of MJML, strictly: what MJML's own validator refuses is refused. Reads no file, loads no font
 * that the mail does not name itself.
 */
export async function renderMjml(
  mjml: string,
  language: Language,
): Promise<Result<string, readonly SourceFault[]>> {
  try {
    const { html } = await mjml2html(mjml, {
      validationLevel: 'strict',
      ignoreIncludes: true,
      keepComments: false,
      fonts: {},
    })
    return ok(squeeze(html.replaceAll('lang="und"', `lang="${language}"`)))
  } catch (error) {
    if (!isValidationError(error)) {
      const detail = error instanceof Error ? error.message : String(error)
      return err([{ code: 'refused', at: 0, values: { detail } }])
    }
    return err(
      error.errors.map(({ line, message }) => ({
        code: 'refused',
        at: offsetOfLine(mjml, line),
        values: { detail: message },
      })),
    )
  }
}
